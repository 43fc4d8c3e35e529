import { everything } from '../match/inquiry.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Leaf } from '../match/verdict.ts';
import { members, type PointSet } from '../points.ts';
import type { Condition } from '../tables.ts';
import type { Budget } from './budget.ts';
import type { Plan, Step } from './plan.ts';
import { unionOf, withPoints, type State } from './state.ts';
import { entered, idle, isTheSameDay, type Today } from './today.ts';
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
    const points = this.pointsOf(step.finding, lawful);
    this.budget.spend(states.length * points.length);
    const scorings = step.decision < 0 ? this.firstScorings(step, points) : [];
    const next: State[] = [];
    for (const state of states) {
      if (isFirst(state, step)) for (const scoring of scorings) next.push(scoredFirst(state, scoring));
      else for (const one of points) next.push(this.scoring(state, step, one));
    }
    return next;
  }

  /** What the points come to where the day, and the conduct, begin with the finding: those that differ in the total alone together. */
  private firstScorings(step: Step, points: readonly number[]): readonly Scoring[] {
    // Mostly the finding is a conduct of its own, and the day has one institution.
    if (step.slot >= 0 || step.institution > 0) return this.scoringsOf(step, points);
    const { firstScorings } = this.prepared;
    let known = firstScorings.get(points);
    if (known === undefined) firstScorings.set(points, (known = this.scoringsOf(step, points)));
    return known;
  }

  private scoringsOf(step: Step, points: readonly number[]): readonly Scoring[] {
    const scorings: { readonly today: Today; readonly points: number[] }[] = [];
    for (const one of points) {
      const today = entered(this.prepared.cells, idle, step, one, 0);
      const last = scorings[scorings.length - 1];
      if (last !== undefined && isTheSameDay(last.today, today)) last.points.push(one);
      else scorings.push({ today, points: [one] });
    }
    return scorings;
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
      totals: withPoints(totals, Math.max(0, points - before)),
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

  private pointsOf(finding: number, lawful: PointSet): readonly number[] {
    const fixed = this.plan.replacements[finding] ?? this.plan.findings[finding]?.choice ?? null;
    return fixed === null ? members(lawful) : [fixed];
  }
}

/** Points after which the day goes on alike. */
export interface Scoring {
  readonly today: Today;
  /** Ascending, never empty. */
  readonly points: readonly number[];
}

/** Whether the day, and the conduct, begin with the finding, and nothing of the conduct but its points has to be kept. */
function isFirst({ today, maxima }: State, { slot, decision, lastOfConduct }: Step): boolean {
  return today === idle && decision < 0 && (slot < 0 || (lastOfConduct && maxima[slot] === 0));
}

function scoredFirst({ totals, maxima, bands, person, standing, repaired, peak }: State, scoring: Scoring): State {
  const { today, points } = scoring;
  let after = withPoints(totals, points[0] ?? 0);
  for (let index = 1; index < points.length; index += 1) after = unionOf(after, withPoints(totals, points[index] ?? 0));
  return { totals: after, maxima, bands, person, standing, repaired, peak, today };
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
