import type { Prepared } from '../match/prepare.ts';
import type { Test } from '../match/test.ts';
import type { PlainObject } from '../record/plain.ts';
import { NONE } from '../sheet.ts';
import type { Absence } from '../tables.ts';
import type { Question } from './question.ts';

/** The one fact that holds all circumstances and that no guard asks for: what it says can then be told apart by the permissions alone. */
export interface CircumstanceSource {
  readonly question: Question;
  /** Its key in the finding. */
  readonly key: string;
  /** By word, and by code: the permissions it gives, as the sum of 2^position. */
  readonly sums: ReadonlyMap<unknown, number>;
  readonly byCode: readonly (number | undefined)[];
  /** What an absent fact gives; one more than all permissions if it leaves them open. */
  readonly absent: number;
}

/** In place of a sum: the fact cannot be read. */
export const UNREADABLE_SUM = -1;

/** Null if circumstances are recorded otherwise than in one set of words, or guards ask for them too. */
export function circumstanceSource(prepared: Prepared, questions: readonly Question[]): CircumstanceSource | null {
  const { circumstances, trigger, entries } = prepared;
  const question = questions[circumstances[0]?.fact ?? NONE];
  if (question?.reader.kind !== 'OptionSet' || question.path.careful !== null || question.path.inner !== null)
    return null;
  const { fact, reader } = question;
  const elsewhere = [trigger, ...entries.map(({ guard }) => guard)].some((test) => asksFor(test, fact));
  if (elsewhere || circumstances.length > 20 || circumstances.some((test) => test.fact !== fact)) return null;
  const sumOf = (item: number): number =>
    circumstances.reduce((sum, test, position) => sum + (test.table[item] === 1 ? 2 ** position : 0), 0);
  const words = [...reader.items];
  const byCode: (number | undefined)[] = [];
  for (const [word, item] of words) byCode[question.codeOf(word)] = sumOf(item);
  return {
    question,
    key: question.path.outer,
    sums: new Map(words.map(([word, item]) => [word, sumOf(item)])),
    byCode,
    absent: absentSum(reader.row.absent, sumOf, 2 ** circumstances.length),
  };
}

function absentSum(absent: Absence, sumOf: (item: number) => number, open: number): number {
  if (absent.kind === 'Unknown') return open;
  if (absent.kind === 'Required') return UNREADABLE_SUM;
  return absent.kind === 'PresumedItem' ? sumOf(absent.item) : 0;
}

/** The permissions whose circumstances a finding shows. */
export function sumIn({ key, sums, byCode, question, absent }: CircumstanceSource, finding: PlainObject): number {
  const members = finding[key];
  if (members === undefined) return absent;
  if (!Array.isArray(members)) return UNREADABLE_SUM;
  let sum = 0;
  for (let index = 0; index < members.length; index += 1) {
    const given = sums.get(members[index]) ?? byCode[question.codeOf(members[index])];
    if (given === undefined) return UNREADABLE_SUM;
    sum |= given;
  }
  return sum;
}

function asksFor({ fact, operands }: Test, wanted: number): boolean {
  return fact === wanted || operands.some((operand) => asksFor(operand, wanted));
}
