import { exploreSheet } from '../match/completions.ts';
import { mattering } from '../match/missing.ts';
import type { Prepared } from '../match/prepare.ts';
import { evaluate, NO, OPEN, YES } from '../match/test.ts';
import type { FactSheet } from '../sheet.ts';
import type { Observation } from '../standing/standing.ts';

/** What a service finds in some combination. */
export type Served = Extract<Observation, { readonly kind: 'Served' }>;

/** A conclusion and the settlement rules that bring it; null: no rule speaks. */
export interface Conclusion {
  readonly conclusion: 'settle' | 'refuse' | null;
  /** Whether what was paid is recovered. */
  readonly recovers: boolean;
  /** Positions of the rules. */
  readonly rules: readonly number[];
}

export interface Settled {
  /** Every conclusion that is possible. */
  readonly cases: readonly Conclusion[];
  /** Every status that is possible that day. */
  readonly statuses: readonly number[];
  /** Missing facts that decide, ascending. */
  readonly facts: readonly number[];
}

/** What a service comes to in all the combinations in which it was seen. `sheet`: its facts and the person's. */
export function settle(prepared: Prepared, sheet: FactSheet, served: readonly Served[]): Settled {
  const cases = new Map<string, Conclusion>();
  const facts = new Set<number>();
  const statuses = new Set<number>();
  for (const { statuses: possible, registered, person } of served) {
    for (const status of possible.length === 0 ? [-1] : possible) {
      if (status >= 0) statuses.add(status);
      sheet.service = { status, there: registered };
      const found = exploreSheet(prepared, sheet, person, () => concludeOrAsk(prepared, sheet));
      for (const { value } of found) cases.set(keyOf(value), value);
      const consequences = found.map(({ box, value }) => ({
        box,
        outcome: `${value.conclusion ?? ''} ${value.recovers}`,
      }));
      for (const fact of mattering(prepared, consequences)) facts.add(fact);
    }
  }
  return { cases: [...cases.values()], statuses: [...statuses], facts: [...facts].sort((left, right) => left - right) };
}

function keyOf({ conclusion, recovers, rules }: Conclusion): string {
  return `${conclusion ?? ''} ${recovers} ${rules.join()}`;
}

/** One rule that refuses prevails over all that settle. Null while an unknown fact decides. */
function concludeOrAsk(prepared: Prepared, sheet: FactSheet): Conclusion | null {
  const { settlements } = prepared.rules.tables;
  const truths = prepared.settlements.map((guard) => evaluate(guard, sheet));
  const holding = (conclusion: 'settle' | 'refuse', truth: number): readonly number[] =>
    truths.flatMap((one, rule) => (one === truth && settlements[rule]?.conclusion === conclusion ? [rule] : []));
  const refusing = holding('refuse', YES);
  // Every rule that refuses is named, so that all of them must be decided.
  if (holding('refuse', OPEN).length > 0) return null;
  if (refusing.length > 0) {
    return {
      conclusion: 'refuse',
      recovers: refusing.some((rule) => settlements[rule]?.recovers === true),
      rules: refusing,
    };
  }
  const settling = holding('settle', YES);
  if (settling.length > 0) return { conclusion: 'settle', recovers: false, rules: settling };
  return truths.every((truth) => truth === NO) ? { conclusion: null, recovers: false, rules: [] } : null;
}
