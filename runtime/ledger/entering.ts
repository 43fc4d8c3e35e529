import type { Prepared } from '../match/prepare.ts';
import type { Leaf } from '../match/verdict.ts';
import { members } from '../points.ts';
import type { Condition } from '../tables.ts';
import type { Budget } from './budget.ts';
import type { Plan, Step } from './plan.ts';
import type { State } from './state.ts';
import { entered } from './today.ts';
import { personPart, Verdicts, type Judgement } from './verdicts.ts';

/** Enters findings one after the other into every state, with every lawful value. */
export class Entering {
  /** By finding. */
  readonly judgements: Judgement[][] = [];
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

  enter(states: readonly State[], step: Step): readonly State[] {
    const { finding } = step;
    const verdicts = new Verdicts(this.prepared, this.plan, finding, this.bands);
    for (const state of states) verdicts.under(state);
    this.judgements.push(verdicts.all);
    const apart = this.asksBands && !this.agreeOnBand(finding, verdicts.all);
    const next: State[] = [];
    for (const state of states) {
      for (const leaf of verdicts.under(state).leaves) {
        const from = this.assuming(state, leaf, finding, apart);
        const values = this.pointsOf(finding, leaf);
        this.budget.spend(values.length);
        for (const points of values) next.push(this.scoring(from, step, points));
      }
    }
    return next;
  }

  /** The state after one finding with so many points. */
  private scoring(state: State, step: Step, points: number): State {
    const { totals, maxima, bands, person, standing, repaired, peak, today } = state;
    const { slot } = step;
    const before = slot < 0 ? 0 : (maxima[slot] ?? 0);
    const highest = step.lastOfConduct ? 0 : Math.max(before, points);
    return {
      totals,
      maxima: slot < 0 || highest === before ? maxima : maxima.with(slot, highest),
      bands,
      person,
      standing,
      repaired,
      peak,
      today: entered(this.prepared.cells, today, step, points, before),
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

  private pointsOf(finding: number, { lawful }: Leaf): readonly number[] {
    const fixed = this.plan.replacements[finding] ?? this.plan.findings[finding]?.choice ?? null;
    return fixed === null ? members(lawful) : [fixed];
  }
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
