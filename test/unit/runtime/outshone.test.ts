import { describe, expect, it } from 'vitest';
import { readRecord } from '#runtime';
import { prepare } from '../../../runtime/match/prepare.ts';
import { judge as judgedBy } from '../../../runtime/rows/judged.ts';
import { rowsOf, type Rows } from '../../../runtime/rows/rows.ts';
import { dayOf } from '../../../runtime/calendar.ts';
import { wholePairOf } from '../../support/generate/random-pair.ts';
import { build, folderIn, libraryOf, shippedRules } from '../../support/rule-folders.ts';
import { finding, judge } from './rules.ts';
import { standingRules } from './standing-rules.ts';

const place = { 执业点: [{ 机构: 'H1', 自: '2020-01-01' }] };

describe('stops that longer ones outshine', () => {
  it('are told as long as they hold, however many combinations there are', () => {
    // Nobody has determined whether F1 to F4 come to 10, 11 or 12 points: after F4 there are 16 different lists of stops. F5 certainly has 12, so that
    // its bar is the longest in all of them, and F6 adds nothing to a termination.
    const undetermined = ['2025-01-10', '2025-02-10', '2025-03-10', '2025-04-10'].map((date, position) =>
      finding(`F${position + 1}`, date, ['丁'], { 责任: undefined }),
    );
    const certain = [finding('F5', '2025-05-10', ['丁'], { 责任: '主要' }), finding('F6', '2025-06-10', ['甲'])];
    const { 状态: statuses } = judge(standingRules, [...undetermined, ...certain], {}, place);
    expect(statuses.map(({ 自, 状态, 禁止登记至, 原因 }) => [自, 状态, 禁止登记至, 原因])).toEqual([
      ['2020-01-01', ['常'], null, []],
      ['2025-01-10', ['止', '停'], ['2028-01-10', null], ['九（F1）', '一次（F1）']],
      // The total is 20 at least: a second finding without 12 points ends in the bar of 12 months, unless a bar runs already.
      ['2025-02-10', ['止'], ['2026-02-10', '2028-01-10', '2028-02-10'], ['一次（F1）', '十二（F2）', '一次（F2）']],
      [
        '2025-03-10',
        ['止'],
        ['2026-02-10', '2028-01-10', '2028-02-10', '2028-03-10'],
        ['一次（F1）', '十二（F2）', '一次（F2）', '一次（F3）'],
      ],
      [
        '2025-04-10',
        ['止'],
        ['2026-02-10', '2028-01-10', '2028-02-10', '2028-03-10', '2028-04-10'],
        ['一次（F1）', '十二（F2）', '一次（F2）', '一次（F3）', '一次（F4）'],
      ],
      [
        '2025-05-10',
        ['止'],
        '2028-05-10',
        ['一次（F1）', '十二（F2）', '一次（F2）', '一次（F3）', '一次（F4）', '一次（F5）'],
      ],
    ]);
  });

  it('may be set aside from the first combination on or never: the decision is the same', () => {
    const { rules } = build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules));
    const prepared = prepare(
      rules,
      rules.tables.interpretations.map(() => 0),
    );
    for (let seed = 1; seed <= 150; seed += 1) {
      const { record } = readRecord(rules, wholePairOf(seed).record);
      if (record === null) throw new Error(`seed ${seed} cannot be read`);
      const under = (fewStates: number): Rows =>
        rowsOf(judgedBy(prepared, record, dayOf('2027-12-31') ?? 0, { fewStates }));
      expect(JSON.stringify(under(0)), `seed ${seed}`).toBe(JSON.stringify(under(Infinity)));
    }
  });
});
