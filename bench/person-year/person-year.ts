import { dayOf } from '../../runtime/calendar.ts';
import {
  decide,
  explain,
  load,
  readRecord,
  type DecideOptions,
  type PersonRecord,
  type Tables,
} from '../../runtime/index.ts';
import type { Effort } from '../measuring/effort.ts';
import { takeTurns, type Contestant, type Timing } from '../measuring/rounds.ts';
import { personYearByHand, type PersonYear } from './by-hand.ts';
import { workdaysOf } from './days.ts';
import { randomRecords } from './random-records.ts';
import { readByHand, type ReadRecord } from './record.ts';

export interface PersonYears {
  /** On how many records the hand-written code and the product were found to agree before anything was timed. */
  readonly agreed: number;
  /** On records that the processor mostly still has at hand, on more than it can hold, and with other readings, which leave nothing at hand; first the hand-written code. */
  readonly contests: readonly (readonly Timing[])[];
}

const [fewRecords, manyRecords] = [200, 1000] as const;

const asOf = '2025-12-31';
const kept = ['认定', '年度', '状态', '措施', '结算', '期限', '待定', '问题'] as const;

/** A person's year of about seven findings, judged whole. */
export async function personYears(tables: Tables, effort: Effort): Promise<PersonYears> {
  const rules = load(tables);
  const workdays = workdaysOf(tables);
  const last = dayOf(asOf) ?? NaN;
  const checked = randomRecords(rules, 5000, 20);
  const read = checked.map((contract) => {
    const { record } = readRecord(rules, contract);
    if (record === null) throw new Error(`${contract.案卷} cannot be read`);
    return record;
  });
  const readHere = checked.map(readByHand);
  const judging =
    (more: Omit<DecideOptions, 'asOf'>) =>
    (record: PersonRecord): PersonYear =>
      decide(rules, record, { asOf, ...more });
  const plain = judging({ alternatives: false });
  read.forEach((record, position) => {
    const here = readHere[position];
    const byHand = here === undefined ? '' : text(personYearByHand(here, workdays, last));
    const ours = text(plain(record));
    if (byHand !== ours) throw new Error(`by hand ${byHand}, but ${ours} on ${JSON.stringify(checked[position])}`);
  });
  const byHand = (record: ReadRecord): PersonYear => personYearByHand(record, workdays, last);
  const explained = judging({ alternatives: false, explain });
  const hand = (count: number): Contestant => contestant('the same by hand', '', readHere.slice(0, count), byHand);
  const both = (count: number): readonly Contestant[] => [
    hand(count),
    contestant('zhunsheng', '', read.slice(0, count), plain),
    contestant('zhunsheng', 'explained', read.slice(0, count), explained),
  ];
  const otherReadings = contestant('zhunsheng', 'with other readings', read.slice(0, fewRecords), judging({}));
  const contests: (readonly Timing[])[] = [];
  for (const contestants of [both(fewRecords), both(manyRecords), [hand(fewRecords), otherReadings]])
    contests.push(await takeTurns(contestants, effort.rounds, effort.milliseconds));
  return { agreed: checked.length, contests };
}

function text(result: PersonYear): string {
  return JSON.stringify(kept.map((key) => result[key]));
}

function contestant<Read>(
  name: string,
  meaning: string,
  records: readonly Read[],
  judge: (record: Read) => PersonYear,
): Contestant {
  const run = (passes: number): number => {
    let sum = 0;
    for (let pass = 0; pass < passes; pass += 1) for (const record of records) sum += digest(judge(record));
    return sum;
  };
  return { name, meaning, findings: records.length, run };
}

/** Something of every part. */
function digest(result: PersonYear): number {
  let sum = 0;
  for (const key of kept) sum += result[key].length;
  return sum + (result.年度[0]?.最高 ?? 0) + (result.状态[0]?.依据.length ?? 0);
}
