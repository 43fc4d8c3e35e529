import { describe, expect, it } from 'vitest';
import { decide, readRecord, type Decision } from '#runtime';
import type { Entry, PersonRecord } from '../oracle/record.ts';
import { seededRandom } from '../support/generate/random.ts';
import {
  countsEarlierFindings,
  findingsOf,
  randomHistories,
  withEntries,
  withoutAnswersTo,
  type History,
} from './histories.ts';

const historyCount = Number(process.env['LAW_HISTORIES'] ?? 5_000);
const allowed = historyCount * 20 + 60_000;
const asOf = '2029-12-31';

const judged = ({ built, pair }: History, record: PersonRecord): Decision => {
  const read = readRecord(built.rules, record);
  if (read.record === null) throw new Error(JSON.stringify(read.faults));
  return decide(built.rules, read.record, { asOf, interpretations: pair.options.readings ?? {}, alternatives: false });
};

/** Totals by year and measures: what a history comes to. A year without points may be there or not. */
const outcome = ({ 年度, 措施 }: Decision): unknown => ({
  年度: 年度.filter(({ 最高 }) => 最高 > 0),
  措施,
});

const textAt = (entry: Entry, key: string): string => {
  const value = entry[key];
  return typeof value === 'string' ? value : '';
};

const yearOf = (entry: Entry): string => textAt(entry, '日期').slice(0, 4);

/** Runs a law on every history it speaks about; a law that speaks about few proves little. */
const holdsOn = (speaksOf: (history: History) => boolean, law: (history: History, seed: number) => void): void => {
  let spoken = 0;
  let seed = 0;
  for (const history of randomHistories(historyCount)) {
    seed += 1;
    if (!speaksOf(history)) continue;
    spoken += 1;
    law(history, seed);
  }
  expect(spoken).toBeGreaterThan(historyCount / 4);
};

const told = ({ pair }: History, record: PersonRecord): string =>
  JSON.stringify({ seed: pair.seed, rules: pair.model.name, readings: pair.options.readings, record }, null, 1);

const scored = ({ pair }: History): boolean => findingsOf(pair.record).length > 0;

/** 计数 may look beyond the year. */
const plain = ({ pair }: History): boolean => !countsEarlierFindings(pair.model) && findingsOf(pair.record).length > 0;

/** With an upper bound on what is scored in one go, what the second entry adds by itself may lie within where the whole does not. */
const oneOffIsOpenAbove = ({ pair }: History): boolean =>
  pair.model.thresholds.every(({ on, range }) => on !== 'oneOff' || range.to === null);

describe('laws of the ledger on random histories', () => {
  it(
    'the order of entries does not matter',
    () => {
      holdsOn(
        () => true,
        (history, seed) => {
          const { record } = history.pair;
          const shuffled = withEntries(record, seededRandom(seed).shuffle(record.记录));
          expect(JSON.stringify(judged(history, shuffled)), told(history, shuffled)).toBe(
            JSON.stringify(judged(history, record)),
          );
        },
      );
    },
    allowed,
  );

  it(
    'a finding that is revoked never happened, for totals and measures',
    () => {
      holdsOn(scored, (history, seed) => {
        const { record } = history.pair;
        const revoked = seededRandom(seed).pick(findingsOf(record));
        const id = textAt(revoked, '编号');
        const kept = withoutAnswersTo(record, id);
        const result: Entry = { 类型: '异议结果', 编号: 'Z1', 日期: '2029-01-01', 针对: id, 结果: '撤销' };
        const never = withEntries(
          record,
          kept.filter((entry) => entry !== revoked),
        );
        const after = withEntries(record, [...kept, result]);
        expect(outcome(judged(history, after)), told(history, after)).toEqual(outcome(judged(history, never)));
      });
    },
    allowed,
  );

  it(
    'the same conduct entered twice counts once',
    () => {
      holdsOn(
        // Two entries with unknown facts may turn out differently, which 计数 could tell apart.
        (history) => plain(history) && oneOffIsOpenAbove(history),
        (history, seed) => {
          const { record } = history.pair;
          const random = seededRandom(seed);
          const twice = random.pick(findingsOf(record));
          const named: Entry = { ...twice, 行为编号: twice['行为编号'] ?? '同一' };
          const entries = withoutAnswersTo(record, textAt(twice, '编号')).map((entry) =>
            entry === twice ? named : entry,
          );
          const once = withEntries(record, entries);
          const again = withEntries(record, random.shuffle([...entries, { ...named, 编号: 'Z1' }]));
          expect(outcome(judged(history, again)), told(history, again)).toEqual(outcome(judged(history, once)));
        },
      );
    },
    allowed,
  );

  it(
    'a year starts from nothing: what other years had does not touch it',
    () => {
      // Without 行为编号 and 检查 no conduct reaches over the turn of the year.
      const alone = (record: PersonRecord): PersonRecord =>
        withEntries(
          record,
          record.记录.map((entry) =>
            Object.fromEntries(Object.entries(entry).filter(([key]) => key !== '行为编号' && key !== '检查')),
          ),
        );
      holdsOn(plain, (history) => {
        const record = alone(history.pair.record);
        const whole = judged(history, record);
        for (const { 年 } of whole.年度) {
          const inYear = findingsOf(record).filter((entry) => yearOf(entry) === String(年));
          const ids = new Set<unknown>(inYear.map((entry) => entry['编号']));
          const kept = record.记录.filter((entry) => ids.has(entry['编号']) || ids.has(entry['针对']));
          const only = judged(history, withEntries(record, kept));
          const measures = whole.措施.filter(({ 日期 }) => 日期.startsWith(String(年)));
          expect([only.年度, only.措施], told(history, record)).toEqual([
            whole.年度.filter((row) => row.年 === 年),
            measures,
          ]);
        }
      });
    },
    allowed,
  );
});
