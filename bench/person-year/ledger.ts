import type { Day } from '../../runtime/calendar.ts';
import { conductsOf } from './conducts.ts';
import {
  emptyChain,
  isTerminated,
  lastDaysFrom,
  suspension,
  termination,
  terminationAtOnce,
  withCause,
  type Cause,
  type Chain,
  type Threshold,
} from './causes.ts';
import type { Match } from './matching.ts';
import type { ReadDecision, ReadRecord } from './record.ts';

/** Combinations that differ in nothing but the year's total. */
interface State {
  /** Ascending. */
  totals: readonly number[];
  /** By conduct of several findings: its highest points. */
  highest: readonly number[];
  chain: Chain;
  added: number;
  /** Some conduct of the day has 12 points. */
  atOnce: boolean;
  /** Conducts that rose today and go on today. */
  risen: number;
}

export interface ClosedDay {
  readonly day: Day;
  /** Which thresholds fire in some combination, and in all: bit n for the n-th. Measures of 12 points are the same for both. */
  readonly some: number;
  readonly all: number;
}

export interface Year {
  readonly year: number;
  readonly totals: readonly number[];
  recommended: number;
}

/** The days from `from` up to and not including `to`, on which a combination's causes were these. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly causes: readonly Cause[];
}

export interface Story {
  readonly days: readonly ClosedDay[];
  readonly years: readonly Year[];
  readonly stretches: readonly Stretch[];
  /** What the combinations have come to. */
  readonly ends: readonly (readonly Cause[])[];
  /** Days on which a suspension arises whose length nobody has decided. */
  readonly undecided: readonly Day[];
}

const none: readonly number[] = [0];

export function storyOf({ findings, decisions }: ReadRecord, matches: readonly Match[]): Story {
  const { slots, count, lastOf } = conductsOf(findings);
  const days: ClosedDay[] = [];
  const years: Year[] = [];
  const stretches: Stretch[] = [];
  const undecided: Day[] = [];
  const start = emptyChain();
  let states: readonly State[] = [
    {
      totals: none,
      highest: Array.from({ length: count }, () => 0),
      chain: start,
      added: 0,
      atOnce: false,
      risen: 0,
    },
  ];
  let shown = new Map<Chain, Day>([[start, -Infinity]]);
  let year = NaN;
  let recommended = 0;
  const recommendedOf: number[] = [];
  const endYear = (): void => {
    if (!Number.isNaN(year)) years.push({ year, totals: unionOf(states), recommended });
  };
  for (let from = 0; from < findings.length;) {
    const day = findings[from]?.day ?? 0;
    let to = from + 1;
    while (findings[to]?.day === day) to += 1;
    if (findings[from]?.year !== year) {
      endYear();
      year = findings[from]?.year ?? NaN;
      recommended = 0;
      for (const state of states) state.totals = none;
      states = merged(states);
    }
    for (let finding = from; finding < to; finding += 1) {
      const { lawful, base } = matches[finding]?.answer ?? { lawful: [], base: 0 };
      const slot = slots[finding] ?? -1;
      const before = slot < 0 ? 0 : (recommendedOf[slot] ?? 0);
      recommended += Math.max(0, (base ?? 0) - before);
      if (slot >= 0) recommendedOf[slot] = Math.max(before, base ?? 0);
      let goesOn = false;
      for (let later = finding + 1; later < to; later += 1) if (slot >= 0 && slots[later] === slot) goesOn = true;
      const next: State[] = [];
      for (const state of states)
        for (const points of lawful) next.push(entered(state, points, slot, goesOn, lastOf[slot] === finding));
      states = to - from > 1 ? merged(next) : next;
    }
    const named = decisions.filter(({ on }) => on === day);
    const ids = findings.slice(from, to).map(({ finding }) => finding.编号);
    const events = new Map<Threshold, Cause>();
    let some = 0;
    let all = -1;
    const closed: State[] = [];
    for (const state of states) {
      const { added, atOnce } = state;
      // By threshold that speaks; higher totals have the higher one.
      const groups: (number[] | undefined)[] = [];
      for (const before of state.totals) {
        const total = before + added;
        const speaks = added === 0 ? 0 : atOnce ? terminationAtOnce : speaksAt(total);
        const fired = added === 0 ? 0 : firedAt(total) | (atOnce ? 4 : 0);
        some |= fired;
        all &= fired;
        (groups[speaks] ??= []).push(total);
      }
      groups.forEach((totals, threshold) => {
        if (totals === undefined) return;
        const speaking = threshold === 0 ? null : (threshold as Threshold);
        const chain = afterEvent(state.chain, day, speaking, { named, ids, events, undecided });
        closed.push({ totals, highest: state.highest, chain, added: 0, atOnce: false, risen: 0 });
      });
    }
    states = merged(closed);
    days.push({ day, some, all });
    const next = new Map<Chain, Day>();
    for (const { chain } of states) if (!next.has(chain)) next.set(chain, shown.get(chain) ?? day);
    for (const [chain, since] of shown)
      if (!next.has(chain) && since < day) stretches.push({ from: since, to: day, causes: chain.causes });
    shown = next;
    from = to;
  }
  endYear();
  for (const [chain, since] of shown) stretches.push({ from: since, to: Infinity, causes: chain.causes });
  return { days, years, stretches, ends: [...new Set(states.map(({ chain }) => chain.causes))], undecided };
}

/** The threshold whose status follows. */
function speaksAt(total: number): Threshold | 0 {
  return total >= 12 ? termination : total >= 9 ? suspension : 0;
}

/** Bits: 6 points, 9 points, 12 points. */
function firedAt(total: number): number {
  return (total >= 6 ? 1 : 0) | (total >= 9 ? 2 : 0) | (total >= 12 ? 4 : 0);
}

function entered(state: State, points: number, slot: number, goesOn: boolean, last: boolean): State {
  const { totals, chain } = state;
  const before = slot < 0 ? 0 : (state.highest[slot] ?? 0);
  const added = Math.max(0, points - before);
  const top = Math.max(points, before);
  const own = slot < 0 ? 0 : 1 << slot;
  const rose = added > 0 || (state.risen & own) !== 0;
  return {
    totals,
    highest: slot < 0 ? state.highest : state.highest.with(slot, last ? 0 : top),
    chain,
    added: state.added + added,
    atOnce: state.atOnce || (rose && !goesOn && top >= 12),
    risen: rose && goesOn ? state.risen | own : state.risen & ~own,
  };
}

interface Today {
  readonly named: readonly ReadDecision[];
  readonly ids: readonly string[];
  /** By threshold: the cause that it brings today. */
  readonly events: Map<Threshold, Cause>;
  readonly undecided: Day[];
}

function afterEvent(chain: Chain, day: Day, threshold: Threshold | null, today: Today): Chain {
  const { named, events, undecided } = today;
  const status = threshold === null ? null : threshold === suspension ? '暂停' : '终止';
  for (const decision of named)
    if (decision.status !== status) throw new RangeError(`${decision.id} answers nothing in some combination`);
  if (threshold === null || (threshold === termination && isTerminated(chain, day))) return chain;
  let cause = events.get(threshold);
  if (cause === undefined) {
    cause = causeOf(day, threshold, named[0], today.ids);
    events.set(threshold, cause);
  }
  if (threshold === suspension && (named[0]?.months ?? null) === null && undecided.at(-1) !== day) undecided.push(day);
  return withCause(chain, cause);
}

const nameOf = { [suspension]: '暂停', [termination]: '累计终止', [terminationAtOnce]: '一次性终止' } as const;

function causeOf(day: Day, threshold: Threshold, decision: ReadDecision | undefined, ids: readonly string[]): Cause {
  const barred = threshold !== suspension;
  const from = decision?.from ?? day;
  const months = decision?.months ?? null;
  const [low, high] = threshold === suspension ? [1, 6] : threshold === termination ? [12, 12] : [36, 36];
  return {
    threshold,
    barred,
    identity: `${decision?.id ?? (barred ? '终止' : '暂停')} ${Math.max(from, day)}`,
    label: `${nameOf[threshold]}（${ids.join('、')}）`,
    source: decision?.id ?? ids.at(-1) ?? '',
    from: Math.max(from, day),
    arisen: day,
    lastDays: lastDaysFrom(from, months ?? low, months ?? high),
  };
}

/** States that go on alike are one. */
function merged(states: readonly State[]): readonly State[] {
  if (states.length < 2) return states;
  const apart: State[] = [];
  for (const state of states) {
    const like = apart.find((other) => goOnAlike(state, other));
    if (like === undefined) apart.push(state);
    else if (like.totals !== state.totals) like.totals = unionOf([like, state]);
  }
  return apart;
}

function goOnAlike(one: State, other: State): boolean {
  return (
    one.chain === other.chain &&
    one.added === other.added &&
    one.atOnce === other.atOnce &&
    one.risen === other.risen &&
    one.highest.every((points, slot) => points === other.highest[slot])
  );
}

function unionOf(states: readonly State[]): readonly number[] {
  const [first] = states;
  if (states.length === 1 && first !== undefined) return first.totals;
  const totals = new Set<number>();
  for (const state of states) for (const total of state.totals) totals.add(total);
  return [...totals].sort((left, right) => left - right);
}
