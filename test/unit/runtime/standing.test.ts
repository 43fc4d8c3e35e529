import { describe, expect, it } from 'vitest';
import type { Decision } from '#runtime';
import { finding, judge, type Plain } from './rules.ts';
import { standingRules as rules } from './standing-rules.ts';

/** A finding of so many points. */
function scoring(id: string, date: string, points: number, more: Plain = {}): Plain {
  const label = points >= 10 ? '丁' : points >= 7 ? '丙' : points >= 4 ? '乙' : '甲';
  const degree = ['主要', '一般', '重要'][points % 3];
  return finding(id, date, [label], { 责任: degree, 认定分值: points, ...more });
}

const one = { 执业点: [{ 机构: 'H1', 自: '2020-01-01' }] };
const two = {
  执业点: [
    { 机构: 'H1', 自: '2020-01-01' },
    { 机构: 'H2', 自: '2021-01-01' },
  ],
};

/** `2025-05-06 停`, `2025-06-07 停/待`: the days on which a segment begins. */
function timeline(decision: Decision): readonly string[] {
  return decision.状态.map(({ 自, 状态, 机构 }) => `${自 ?? '–'} ${状态.join('/')}${机构 === null ? '' : ` ${机构}`}`);
}

function problems(decision: Decision): readonly string[] {
  return decision.问题.map(({ 编号, 代码 }) => `${编号} ${代码}`);
}

const decided = (id: string, date: string, more: Plain): Plain => ({ 类型: '状态决定', 编号: id, 日期: date, ...more });

describe('a timed stop', () => {
  it('lasts through the corresponding day, then awaits an assessment', () => {
    const decision = judge(
      rules,
      [
        scoring('F', '2025-05-06', 9),
        decided('S', '2025-05-06', { 状态: '停', 生效: '2025-05-06', 期限: '3个月', 针对: 'F' }),
      ],
      {},
      one,
    );
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-05-06 停', '2025-08-07 待']);
    expect(decision.待定).toEqual([]);
    expect(problems(decision)).toEqual([]);
  });

  it('undecided, certainly runs for the shortest length and possibly for the longest', () => {
    const decision = judge(rules, [scoring('F', '2025-05-06', 9)], {}, one);
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-05-06 停', '2025-06-07 停/待', '2025-11-07 待']);
    expect(decision.待定.map(({ 事项 }) => 事项)).toEqual(['停期限']);
  });

  it('undecided and only possible, leaves the settled status possible throughout', () => {
    const decision = judge(rules, [finding('F', '2025-05-06', ['丙'], { 情节: ['主动'], 责任: '主要' })], {}, one);
    expect(timeline(decision)).toEqual([
      '2020-01-01 常',
      '2025-05-06 停/常',
      '2025-06-07 停/待/常',
      '2025-11-07 待/常',
    ]);
  });

  it('passed before its end, ends the day after; passed later, on that day; not passed, never', () => {
    const suspended = [
      scoring('F', '2025-05-06', 9),
      decided('S', '2025-05-06', { 状态: '停', 生效: '2025-05-06', 期限: '3个月', 针对: 'F' }),
    ];
    const assessed = (date: string, result: string): readonly string[] =>
      timeline(judge(rules, [...suspended, { 类型: '恢复评估', 编号: 'H', 日期: date, 结果: result }], {}, one)).slice(
        2,
      );
    expect(assessed('2025-08-01', '通过')).toEqual(['2025-08-07 常']);
    expect(assessed('2025-08-20', '通过')).toEqual(['2025-08-07 待', '2025-08-20 常']);
    expect(assessed('2025-08-20', '不通过')).toEqual(['2025-08-07 待']);
  });

  it('decided outside the lawful lengths, holds and is a problem', () => {
    const decision = judge(
      rules,
      [scoring('F', '2025-05-06', 9), decided('S', '2025-05-06', { 状态: '停', 期限: '7个月', 针对: 'F' })],
      {},
      one,
    );
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-05-06 停', '2025-12-07 待']);
    expect(problems(decision)).toEqual(['S 期限越界']);
  });

  it('decided without a threshold, holds and is a problem; taken away by an objection result, lapses', () => {
    const decision = judge(
      rules,
      [scoring('F', '2025-05-06', 8), decided('S', '2025-05-08', { 状态: '停', 期限: '1个月', 针对: 'F' })],
      {},
      one,
    );
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-05-08 停', '2025-06-09 待']);
    expect(problems(decision)).toEqual(['S 缺少阈值']);
    const lapsed = judge(
      rules,
      [
        scoring('F', '2025-05-06', 9),
        decided('S', '2025-05-08', { 状态: '停', 期限: '1个月', 针对: 'F' }),
        { 类型: '异议结果', 编号: 'A', 日期: '2025-06-01', 针对: 'F', 结果: '撤销' },
      ],
      {},
      one,
    );
    expect(timeline(lapsed)).toEqual(['2020-01-01 常']);
    expect(problems(lapsed)).toEqual([]);
  });
});

describe('decisions that name nothing', () => {
  it('answer the latest event', () => {
    const decision = judge(
      rules,
      [
        scoring('F1', '2025-01-10', 9),
        scoring('F2', '2025-03-01', 1),
        decided('S', '2025-03-05', { 状态: '停', 期限: '2个月' }),
      ],
      {},
      one,
    );
    // F1 is unanswered: from 2025-01-10 for one to six months; F2 is answered: from 2025-03-05 through 2025-05-05.
    expect(timeline(decision)).toEqual([
      '2020-01-01 常',
      '2025-01-10 停',
      '2025-02-11 停/待',
      '2025-03-05 停',
      '2025-05-06 停/待',
      '2025-07-11 待',
    ]);
    expect(decision.待定.map(({ 事项, 日期 }) => `${事项} ${日期}`)).toEqual(['停期限 2025-01-10']);
    expect(problems(decision)).toEqual([]);
  });

  it('answer an earlier one where the latest does not happen', () => {
    const decision = judge(
      rules,
      [
        scoring('F1', '2025-01-10', 8),
        finding('F2', '2025-03-01', ['甲'], { 情节: ['主动'], 责任: '主要' }),
        decided('S', '2025-03-05', { 状态: '停', 期限: '2个月' }),
      ],
      {},
      one,
    );
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-03-05 停', '2025-05-06 待']);
    expect(problems(decision)).toEqual([]);
  });
});

describe('a barred stop', () => {
  const terminated = [scoring('F', '2025-04-10', 10), scoring('G', '2025-04-10', 2)];

  it('bars registration through the corresponding day a year later', () => {
    const decision = judge(rules, terminated, {}, one);
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-04-10 止']);
    expect(decision.状态.at(-1)?.禁止登记至).toBe('2026-04-10');
  });

  it('in one go, for three years; what is scored later in several goes starts nothing', () => {
    const decision = judge(rules, [scoring('F', '2025-04-10', 12), scoring('G', '2025-06-01', 1)], {}, one);
    expect(decision.状态.map(({ 禁止登记至 }) => 禁止登记至)).toEqual([null, '2028-04-10']);
  });

  it('only possible, gives a list with null', () => {
    const decision = judge(rules, [finding('F', '2025-04-10', ['丙'], { 情节: ['故意'], 责任: '主要' })], {}, one);
    expect(timeline(decision)[1]).toBe('2025-04-10 止/停');
    expect(decision.状态[1]?.禁止登记至).toEqual(['2028-04-10', null]);
  });

  it('ends by a registration anew after the bar and a passed assessment, and not otherwise', () => {
    const registered = (date: string, assessed: boolean): Decision =>
      judge(
        rules,
        [
          ...terminated,
          ...(assessed ? [{ 类型: '恢复评估', 编号: 'E', 日期: '2026-03-01', 结果: '通过' }] : []),
          { 类型: '重新登记', 编号: 'R', 日期: date, 机构: 'H2' },
        ],
        {},
        one,
      );
    expect(problems(registered('2026-04-10', true))).toEqual(['R 禁止登记期内']);
    expect(problems(registered('2026-04-11', false))).toEqual(['R 未经评估']);
    expect(problems(registered('2026-03-11', false))).toEqual(['R 禁止登记期内', 'R 未经评估']);
    expect(problems(registered('2026-04-11', true))).toEqual([]);
    expect(timeline(registered('2026-04-11', true))).toEqual(['2020-01-01 常', '2025-04-10 止', '2026-04-11 常']);
  });

  it('undetermined in its beginning until a decision takes effect', () => {
    const decision = judge(
      rules,
      [...terminated, decided('S', '2025-04-20', { 状态: '止', 生效: '2025-05-01', 针对: 'F' })],
      {},
      one,
    );
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-05-01 止']);
    expect(decision.状态.at(-1)?.禁止登记至).toBe('2026-05-01');
  });
});

describe('places', () => {
  it('a linked person is stopped at all of them, another where the finding was made', () => {
    const entries = [
      scoring('F', '2025-05-06', 9, { 机构: 'H1' }),
      decided('S', '2025-05-06', { 状态: '停', 期限: '1个月', 针对: 'F' }),
    ];
    expect(timeline(judge(rules, entries, {}, { ...two, 类别: '医' }))).toEqual([
      '2020-01-01 常',
      '2025-05-06 停',
      '2025-06-07 待',
    ]);
    expect(timeline(judge(rules, entries, {}, { ...two, 类别: '药' }))).toEqual([
      '2020-01-01 常',
      '2025-05-06 停 H1',
      '2025-05-06 常 H2',
      '2025-06-07 待 H1',
    ]);
  });

  it('stop where some combination adds points, and no other', () => {
    // Each of the day's findings may come to nothing: the 9 points are reached at H1, at H2, at both, or not at all.
    const may = { 责任: '一般', 情节: ['主动'] };
    const entries = [
      scoring('F', '2025-03-10', 8, { 机构: 'H1' }),
      finding('F1', '2025-05-06', ['甲'], { ...may, 机构: 'H1' }),
      finding('F2', '2025-05-06', ['甲'], { ...may, 机构: 'H2' }),
    ];
    const options = { interpretations: { 低端: '免' } };
    const on = (more: object): readonly (readonly [readonly string[], string | null])[] =>
      judge(rules, entries, options, { ...two, ...more })
        .状态.filter(({ 自 }) => 自 === '2025-05-06')
        .map(({ 状态, 机构 }) => [状态, 机构]);
    expect(on({ 类别: '药' })).toEqual([[['停', '常'], null]]);
    const alone = [entries[0], entries[1], { ...entries[2], 情节: undefined, 机构: 'H1' }];
    const where = judge(
      rules,
      alone.filter((one) => one !== undefined),
      options,
      { ...two, 类别: '药' },
    );
    expect(timeline(where).filter((row) => row.startsWith('2025-05-06'))).toEqual([
      '2025-05-06 停 H1',
      '2025-05-06 常 H2',
    ]);
  });

  it('without a current one the person has left, whatever stops run', () => {
    const left = { 执业点: [{ 机构: 'H1', 自: '2020-01-01', 至: '2025-06-30' }] };
    const decision = judge(rules, [scoring('F', '2025-04-10', 12)], {}, left);
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-04-10 止', '2025-07-01 离']);
    expect(decision.状态.at(-1)?.禁止登记至).toBe('2028-04-10');
  });
});

describe('a measure against the institution', () => {
  const measure = (more: Plain): Plain => ({
    类型: '机构处理',
    编号: 'I',
    日期: '2025-09-01',
    机构: 'H1',
    措施: '中止',
    ...more,
  });

  it('stops the responsible without a computed end until a decision answers it', () => {
    const decision = judge(rules, [measure({ 负责: true })], {}, one);
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-09-01 停']);
    expect(decision.待定.map(({ 事项, 编号 }) => `${事项} ${编号 ?? ''}`)).toEqual(['级联期限 I']);
    const answered = judge(
      rules,
      [measure({ 负责: true }), decided('S', '2025-10-01', { 状态: '停', 期限: '2个月', 针对: 'I' })],
      {},
      one,
    );
    expect(timeline(answered)).toEqual(['2020-01-01 常', '2025-09-01 停', '2025-12-02 待']);
    expect(answered.待定).toEqual([]);
  });

  it('leaves others alone, and asks where nobody says', () => {
    expect(timeline(judge(rules, [measure({ 负责: false })], {}, one))).toEqual(['2020-01-01 常']);
    const open = judge(rules, [measure({})], {}, one);
    expect(timeline(open)).toEqual(['2020-01-01 常', '2025-09-01 停/常']);
    expect(open.待定.map(({ 事项 }) => 事项)).toEqual(['负责', '级联期限']);
  });
});

describe('repair', () => {
  const suspended = [
    scoring('F', '2025-05-06', 9),
    decided('S', '2025-05-06', { 状态: '停', 期限: '3个月', 针对: 'F' }),
  ];
  const repair = (id: string, date: string, points: number, more: Plain = {}): Plain => ({
    类型: '修复',
    编号: id,
    日期: date,
    途径: '学习',
    减分: points,
    ...more,
  });

  it('lowers the total and may cut a month from the start', () => {
    const decision = judge(rules, [...suspended, repair('R', '2025-06-20', 2, { 缩短: '1个月' })], {}, one);
    expect(decision.年度[0]).toMatchObject({
      累计: [7],
      修复: 2,
      建议: 7,
      达到: { 6: '确定', 9: '确定', 12: '不可能' },
    });
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-05-06 停', '2025-07-07 待']);
    expect(problems(decision)).toEqual([]);
  });

  it('does not end what it cuts before its own day', () => {
    const decision = judge(rules, [...suspended, repair('R', '2025-07-20', 2, { 缩短: '1个月' })], {}, one);
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-05-06 停', '2025-07-21 待']);
  });

  it('makes an undecided length of one to six months one of none to five', () => {
    const decision = judge(
      rules,
      [scoring('F', '2025-05-06', 9), repair('R', '2025-05-20', 1, { 缩短: '1个月' })],
      {},
      one,
    );
    expect(timeline(decision)).toEqual(['2020-01-01 常', '2025-05-06 停', '2025-05-21 停/待', '2025-10-07 待']);
  });

  it('counts only its lawful part', () => {
    const year = (...repairs: readonly Plain[]): Decision => judge(rules, [...suspended, ...repairs], {}, one);
    const beyond = year(repair('R1', '2025-06-01', 4), repair('R2', '2025-06-02', 1));
    expect(beyond.年度[0]).toMatchObject({ 累计: [6], 修复: 3 });
    expect(problems(beyond)).toEqual(['R1 修复越限', 'R2 修复越限']);
    const acts = [1, 2, 3, 4].map((day) => repair(`R${day}`, `2025-06-0${day}`, 1, { 途径: '活动' }));
    expect(problems(year(...acts))).toEqual(['R4 修复越限']);
    const once = judge(
      rules,
      [scoring('F', '2025-05-06', 12), repair('R', '2025-06-01', 1, { 缩短: '1个月' })],
      {},
      one,
    );
    expect(once.年度[0]).toMatchObject({ 累计: [12], 修复: 0 });
    expect(problems(once)).toEqual(['R 不予修复']);
  });

  it('cuts nothing where nothing runs', () => {
    const decision = judge(
      rules,
      [scoring('F', '2025-05-06', 5), repair('R', '2025-06-01', 1, { 缩短: '1个月' })],
      {},
      one,
    );
    expect(problems(decision)).toEqual(['R 缩短不当']);
    expect(problems(judge(rules, [...suspended, repair('R', '2025-06-01', 1, { 缩短: '2个月' })], {}, one))).toEqual([
      'R 缩短不当',
    ]);
  });

  it('undoes a threshold reached before it, and keeps a later finding below', () => {
    const before = judge(
      rules,
      [scoring('F', '2025-01-05', 8), repair('R', '2025-02-01', 1), scoring('G', '2025-03-01', 1)],
      {},
      one,
    );
    expect(before.年度[0]).toMatchObject({ 累计: [8], 达到: { 9: '不可能' } });
    expect(timeline(before)).toEqual(['2020-01-01 常']);
  });
});

describe('settlement', () => {
  const served = (more: Plain, ...entries: readonly Plain[]): Decision['结算'][number] | undefined =>
    judge(rules, [...entries, { 类型: '服务', 编号: 'V', 日期: '2025-05-20', 机构: 'H1', ...more }], {}, one).结算[0];
  const suspended = [
    scoring('F', '2025-05-06', 9),
    decided('S', '2025-05-06', { 状态: '停', 期限: '3个月', 针对: 'F' }),
  ];

  it('follows the status of the day and its exceptions', () => {
    expect(served({})?.结论).toBe('结算');
    expect(served({ 急诊: false }, ...suspended)).toMatchObject({ 结论: '不予结算', 依据: ['结二'] });
    expect(served({ 急诊: false, 已结算: true }, ...suspended)?.结论).toBe('追回');
    expect(served({ 急诊: true }, ...suspended)?.结论).toBe('结算');
    expect(served({ 急诊: true }, scoring('F', '2025-05-06', 12))?.结论).toBe('不予结算');
    expect(served({}, ...suspended)?.结论).toBe('待定');
  });
});
