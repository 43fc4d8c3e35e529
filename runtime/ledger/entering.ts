import { everything } from '../match/inquiry.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Leaf } from '../match/verdict.ts';
import { members, type PointSet } from '../points.ts';
import type { Condition } from '../tables.ts';
import type { Budget } from './budget.ts';
import type { Plan, Step } from './plan.ts';
import type { State } from './state.ts';
import { entered, idle, type Today } from './today.ts';
import { personPart, verdictOn, Verdicts, type Judgement } from './verdicts.ts';

/** Enters findings one after the other into every state, with every lawful value. */
export class Entering {
  /** By finding. */
  readonly judgements: (readonly Judgement[])[] = [];
  /** By finding: its band where all combinations agree. */
  private readonly bands: (number | undefined)[] = [];
  private readonly asksBands: boolean;

  private readonly budget: Budget;
  private readonly prepared: Prepared;
  private readonly plan: Plan;

  constructor(prepared: Prepared, plan: Plan, budget: Budget) {
    this.budget = budget;
    this.prepared = prepared;
    this.plan = plan;
    this.asksBands = prepared.counts.some(({ of }) => mentionsBand(of));
  }

  /** Mostly the finding comes to the same whatever the state, and nothing has to be assumed. */
  enter(states: readonly State[], step: Step): readonly State[] {
    const { prepared, plan } = this;
    if (prepared.counts.length > 0 || states.some(assumes)) return this.enterApart(states, step);
    const verdict = verdictOn(prepared, plan, step.finding, everything);
    let lawful = 0;
    for (const leaf of verdict.leaves) {
      if (leaf.box.size > 0 && personPart(prepared, leaf.box).size > 0) return this.enterApart(states, step);
      lawful |= leaf.lawful;
    }
    this.judgements.push([{ history: '', verdict }]);
    const values = this.pointsOf(step.finding, lawful);
    this.budget.spend(states.length * values.length);
    // The same for all states in which the day, and the conduct, begin with this finding.
    const firsts = step.decision < 0 ? values.map((points) => entered(prepared.cells, idle, step, points, 0)) : [];
    const next: State[] = [];
    for (const state of states) {
      for (let index = 0; index < values.length; index += 1)
        next.push(this.scoring(state, step, values[index] ?? 0, firsts[index] ?? null));
    }
    return next;
  }

  private enterApart(states: readonly State[], step: Step): readonly State[] {
    const { finding } = step;
    const verdicts = new Verdicts(this.prepared, this.plan, finding, this.bands);
    for (const state of states) verdicts.under(state);
    this.judgements.push(verdicts.all);
    const apart = this.asksBands && !this.agreeOnBand(finding, verdicts.all);
    const next: State[] = [];
    for (const state of states) {
      for (const leaf of verdicts.under(state).leaves) {
        const from = this.assuming(state, leaf, finding, apart);
        const values = this.pointsOf(finding, leaf.lawful);
        this.budget.spend(values.length);
        for (const points of values) next.push(this.scoring(from, step, points, null));
      }
    }
    return next;
  }

  /** The state after one finding with so many points. `first`: the day, if it and the conduct begin with it. */
  private scoring(state: State, step: Step, points: number, first: Today | null): State {
    const { totals, maxima, bands, person, standing, repaired, peak, today } = state;
    const { slot } = step;
    const before = slot < 0 ? 0 : (maxima[slot] ?? 0);
    const highest = step.lastOfConduct ? 0 : Math.max(before, points);
    const begins = first !== null && today === idle && before === 0;
    return {
      totals,
      maxima: slot < 0 || highest === before ? maxima : maxima.with(slot, highest),
      bands,
      person,
      standing,
      repaired,
      peak,
      today: begins ? first : entered(this.prepared.cells, today, step, points, before),
    };
  }

  /** Notes the band of the finding if all verdicts give it the same. */
  private agreeOnBand(finding: number, judgements: readonly Judgement[]): boolean {
    const [first, ...others] = judgements.flatMap(({ verdict }) => verdict.leaves.map((leaf) => this.bandOf(leaf)));
    if (others.some((band) => band !== first)) return false;
    this.bands[finding] = first;
    return true;
  }

  private bandOf({ governing }: Leaf): number {
    return this.prepared.entries[governing]?.range.band ?? -1;
  }

  private assuming(state: State, leaf: Leaf, finding: number, apart: boolean): State {
    const person = leaf.box.size === 0 ? state.person : personPart(this.prepared, leaf.box);
    if (!apart && person === state.person) return state;
    return { ...state, person, bands: apart ? [...state.bands, finding, this.bandOf(leaf)] : state.bands };
  }

  private pointsOf(finding: number, lawful: PointSet): readonly number[] {
    const fixed = this.plan.replacements[finding] ?? this.plan.findings[finding]?.choice ?? null;
    return fixed === null ? members(lawful) : [fixed];
  }
}

function assumes({ person }: State): boolean {
  return person.size > 0;
}

function mentionsBand(condition: Condition): boolean {
  switch (condition.kind) {
    case 'All':
    case 'Any':
      return condition.operands.some(mentionsBand);
    case 'Not':
      return mentionsBand(condition.operand);
    default:
      return condition.kind === 'BandIn';
  }
}
