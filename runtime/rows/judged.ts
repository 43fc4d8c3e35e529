import type { Day } from '../calendar.ts';
import type { RunClock } from '../clocks/clocks.ts';
import { judgeRecord } from '../ledger/judge.ts';
import type { Ledger, LedgerOptions } from '../ledger/run.ts';
import type { Plan } from '../ledger/plan.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Leaf } from '../match/verdict.ts';
import type { PersonRecord } from '../record/record.ts';
import { timelineOf, type Segment } from '../standing/timeline.ts';
import type { SituationRow } from '../tables.ts';

/** Everything that the rows of a decision are written from. */
export interface Judged {
  readonly prepared: Prepared;
  /** The entries that count at the dates asked for. */
  readonly record: PersonRecord;
  readonly asOf: Day;
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** Positions of status decisions that an objection result has made lapse. */
  readonly lapsed: ReadonlySet<number>;
  /** What rows and reasons both ask for; filled when first asked for. */
  segments: readonly Segment[] | null;
  clocks: readonly RunClock[] | null;
}

/** The record judged, under the readings of `prepared`. */
export function judge(prepared: Prepared, record: PersonRecord, asOf: Day, options: LedgerOptions = {}): Judged {
  const { plan, ledger, lapsed } = judgeRecord(prepared, record, options);
  return { prepared, record, asOf, plan, ledger, lapsed, segments: null, clocks: null };
}

/** The person's timeline. */
export function segmentsOf(judged: Judged): readonly Segment[] {
  const { prepared, record, ledger } = judged;
  return (judged.segments ??= timelineOf(prepared.standing, record.places, ledger.stretches));
}

/** What a finding comes to in all completions and all histories. */
export function leavesOf({ ledger }: Judged, finding: number): readonly Leaf[] {
  const judgements = ledger.judgements[finding] ?? [];
  const [only] = judgements;
  return judgements.length === 1 && only !== undefined
    ? only.verdict.leaves
    : judgements.flatMap(({ verdict }) => verdict.leaves);
}

/** The situations that match in some completion, in the rule set's order. */
export function matchedOf({ ledger }: Judged, finding: number): readonly number[] {
  const matched = (ledger.judgements[finding] ?? []).flatMap(({ verdict }) => verdict.matched);
  return ascending(matched);
}

export function situationAt({ prepared }: Judged, situation: number): SituationRow | undefined {
  return prepared.rules.tables.situations[situation];
}

export function ascending(values: readonly number[]): readonly number[] {
  return values.length < 2 ? values : [...new Set(values)].sort((left, right) => left - right);
}

/** The value that all have, or null. */
export function common(values: readonly number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** In order of appearance, each once. */
export function unique(texts: readonly string[]): readonly string[] {
  return texts.length < 2 || (texts.length === 2 && texts[0] !== texts[1]) ? texts : [...new Set(texts)];
}
