import { isSet } from '../match/dimensions.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Test } from '../match/test.ts';
import { valueUnder } from '../record/paths.ts';
import type { PlainObject } from '../record/plain.ts';
import { codeOfMember } from './codes.ts';
import type { Source } from './traces.ts';

/** The one fact that holds all circumstances and that no guard asks for: what it says can then be told apart by the permissions alone. */
export interface CircumstanceSource {
  readonly fact: number;
  readonly source: Source;
  /** By the code of a member: the permissions it gives, as the sum of 2^position. */
  readonly sums: readonly number[];
  /** What an absent fact gives; one more than all permissions if it leaves them open. */
  readonly absent: number;
}

/** In place of a sum: the fact cannot be read. */
export const UNREADABLE_SUM = -1;

/** Null if circumstances are recorded otherwise than in one set, or guards ask for them too. */
export function circumstanceSource(prepared: Prepared, sources: readonly Source[]): CircumstanceSource | null {
  const { circumstances, rules, trigger, entries } = prepared;
  const [first] = circumstances;
  const row = rules.tables.facts[first?.fact ?? -1];
  const source = sources[first?.fact ?? -1];
  if (
    first === undefined ||
    row === undefined ||
    source === undefined ||
    !isSet(row) ||
    row.type.kind === 'CitationSet'
  )
    return null;
  const elsewhere = [trigger, ...entries.map(({ guard }) => guard)].some((test) => asksFor(test, first.fact));
  if (elsewhere || circumstances.length > 20 || circumstances.some(({ fact }) => fact !== first.fact)) return null;
  const items = rules.tables.vocabularies[row.type.kind === 'OptionSet' ? row.type.vocabulary : -1]?.items ?? [];
  const sumOf = (item: number): number =>
    circumstances.reduce((sum, test, position) => sum + (test.table[item] === 1 ? 2 ** position : 0), 0);
  const { absent } = row;
  const presumed = absent.kind === 'PresumedItem' ? sumOf(absent.item) : 0;
  return {
    fact: first.fact,
    source,
    sums: [0, 0, ...items.map((_, item) => sumOf(item))],
    absent:
      absent.kind === 'Unknown' ? 2 ** circumstances.length : absent.kind === 'Required' ? UNREADABLE_SUM : presumed,
  };
}

/** The permissions whose circumstances a finding shows. */
export function sumIn({ source, sums, absent }: CircumstanceSource, finding: PlainObject): number {
  const value = valueUnder(finding, source.path);
  if (value === undefined) return absent;
  if (!Array.isArray(value)) return UNREADABLE_SUM;
  let sum = 0;
  for (let index = 0; index < value.length; index += 1) {
    const given = sums[codeOfMember(source.reader, value[index])];
    if (given === undefined) return UNREADABLE_SUM;
    sum |= given;
  }
  return sum;
}

function asksFor({ fact, operands }: Test, wanted: number): boolean {
  return fact === wanted || operands.some((operand) => asksFor(operand, wanted));
}
