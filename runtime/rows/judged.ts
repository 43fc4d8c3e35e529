import type { Day } from '../calendar.ts';
import type { Ledger } from '../ledger/run.ts';
import type { Plan } from '../ledger/plan.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Leaf } from '../match/verdict.ts';
import type { PersonRecord } from '../record/record.ts';
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
  return texts.length < 2 ? texts : [...new Set(texts)];
}
