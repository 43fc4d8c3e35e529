import { describe, expect, it } from 'vitest';
import { load, type InstitutionDecision } from '#runtime';
import {
  institutionOf,
  judgeAt,
  maybeSuspended,
  person,
  ranges,
  ratioRules,
  suspended,
  without,
} from './institutions.ts';
import { finding } from './rules.ts';

const end = '2025-12-31';
const headcount = (count: number, date = '2025-01-01') => ({ 登记人数: [{ 日期: date, 人数: count }] });

/** `2025 [2] 2/10 缓确定 断不可能`, year by year. */
function years({ 年度 }: InstitutionDecision): readonly string[] {
  return 年度.map(({ 年, 人次, 比例, 达到 }) =>
    [
      年,
      `[${人次.join()}]`,
      比例.join('、'),
      达到 === null ? '未知' : Object.entries(达到).map(([name, certainty]) => `${name}${certainty}`),
    ]
      .flat()
      .join(' '),
  );
}

function measures({ 措施 }: InstitutionDecision): readonly string[] {
  return 措施.map(({ 日期, 措施: act, 性质, 确定性 }) => `${日期} ${性质}${act} ${确定性}`);
}

describe('the share of person-times', () => {
  const two = [person('甲', [suspended('F', '2025-03-10')]), person('乙', [suspended('F', '2025-06-10')])];

  it.each([
    // 2 of 11 is 18.2 %, 2 of 10 exactly a fifth, 2 of 4 a half: both ranges hold and the stricter governs.
    [11, '2025 [2] 2/11 缓不可能 断不可能', []],
    [10, '2025 [2] 2/10 缓确定 断不可能', [`${end} 可以缓付 确定`]],
    [5, '2025 [2] 2/5 缓确定 断不可能', [`${end} 可以缓付 确定`]],
    [4, '2025 [2] 2/4 缓确定 断确定', [`${end} 应当中止 确定`]],
    [3, '2025 [2] 2/3 缓不可能 断确定', [`${end} 应当中止 确定`]],
    [2, '2025 [2] 2/2 缓不可能 断确定', [`${end} 应当中止 确定`]],
    [1, '2025 [2] 2/1 缓不可能 断确定', [`${end} 应当中止 确定`]],
  ])('2 of %i', (count, year, expected) => {
    const decision = judgeAt(end, institutionOf(two, headcount(count)));
    expect(years(decision)).toEqual([year]);
    expect(measures(decision)).toEqual(expected);
    expect(decision.待定).toEqual([]);
  });

  it('1 of 1, and nobody', () => {
    const [first] = two;
    expect(measures(judgeAt(end, institutionOf(first === undefined ? [] : [first], headcount(1))))).toEqual([
      `${end} 应当中止 确定`,
    ]);
    expect(years(judgeAt(end, institutionOf([person('甲')], headcount(1))))).toEqual([
      '2025 [0] 0/1 缓不可能 断不可能',
    ]);
    expect(years(judgeAt(end, institutionOf([], headcount(1))))).toEqual(['2025 [0] 0/1 缓不可能 断不可能']);
  });

  it('what is only possible: 1 or 2 of 5, and 1 or 2 of 4', () => {
    const persons = [person('甲', [suspended('F', '2025-03-10')]), person('乙', [maybeSuspended('F', '2025-06-10')])];
    const fifth = judgeAt(end, institutionOf(persons, headcount(5)));
    expect(years(fifth)).toEqual(['2025 [1,2] 1/5、2/5 缓确定 断不可能']);
    expect(measures(fifth)).toEqual([`${end} 可以缓付 确定`]);
    // 1 of 4 brings 缓付, 2 of 4 中止 in its stead.
    const fourth = judgeAt(end, institutionOf(persons, headcount(4)));
    expect(years(fourth)).toEqual(['2025 [1,2] 1/4、2/4 缓确定 断可能']);
    expect(measures(fourth)).toEqual([`${end} 可以缓付 可能`, `${end} 应当中止 可能`]);
    expect(fourth.人员.map((one) => [one.案卷, one.人次])).toEqual([
      ['甲', { 2025: [1] }],
      ['乙', { 2025: [0, 1] }],
    ]);
    // What 乙 depends on is told, and of 甲 nothing.
    expect(fourth.待定.map(({ 案卷, 事项 }) => [案卷, 事项])).toEqual([
      ['乙', '责任'],
      ['乙', '停期限'],
    ]);
  });

  it('one act of several ranges is one measure, with the citations of those that bring it', () => {
    const both = [{ actor: '经办', mode: '应当', acts: ['通报', '约谈'] }] as const;
    const rules = load({ ...ratioRules.tables, ratios: ranges.map((range) => ({ ...range, duties: both })) });
    const persons = [person('甲', [suspended('F', '2025-03-10')]), person('乙', [maybeSuspended('F', '2025-06-10')])];
    const rows = (count: number) =>
      judgeAt(end, institutionOf(persons, headcount(count)), {}, {}, rules).措施.map(({ 措施, 确定性, 依据 }) => [
        措施,
        确定性,
        依据.join('、'),
      ]);
    // 1 of 10 brings nothing, 2 of 10 the first.
    expect(rows(10)).toEqual(['通报', '约谈'].map((act) => [act, '可能', '比例条一']));
    expect(rows(4)).toEqual(['通报', '约谈'].map((act) => [act, '确定', '比例条一、比例条二']));
    // From 1 of 2 on the second alone governs.
    expect(rows(2)).toEqual(['通报', '约谈'].map((act) => [act, '确定', '比例条二']));
  });

  it('one person twice counts twice; a second year begins anew', () => {
    const twice = person('甲', [
      suspended('A', '2024-11-01'),
      suspended('B', '2025-02-10'),
      // One point more: 10 are within the range as well.
      finding('C', '2025-10-10', ['甲'], { 机构: 'H' }),
    ]);
    const decision = judgeAt(end, institutionOf([twice], headcount(10, '2024-01-01')));
    expect(decision.年度.map(({ 年, 人次 }) => [年, 人次])).toEqual([
      [2024, [1]],
      [2025, [2]],
    ]);
    expect(measures(decision)).toEqual([`${end} 可以缓付 确定`]);
  });

  it('a suspension and a termination are two', () => {
    // 9 points suspend; 3 more reach 12.
    const both = person('甲', [suspended('A', '2025-02-10'), suspended('B', '2025-05-10')]);
    expect(judgeAt(end, institutionOf([both], headcount(10))).人员[0]).toMatchObject({
      人次: { 2025: [2] },
      状态: ['止'],
    });
  });

  it('only up to the as-of date, and only what is known', () => {
    const record = institutionOf(two, headcount(10));
    expect(years(judgeAt('2025-06-09', record))).toEqual(['2025 [1] 1/10 缓不可能 断不可能']);
    expect(years(judgeAt('2025-06-10', record))).toEqual(['2025 [2] 2/10 缓确定 断不可能']);
    expect(years(judgeAt('2025-06-10', record, {}, { knownAt: '2025-06-09' }))).toEqual([
      '2025 [1] 1/10 缓不可能 断不可能',
    ]);
    // A decision that has not taken effect begins nothing yet.
    const later = {
      类型: '状态决定',
      编号: 'S',
      日期: '2025-06-12',
      状态: '停',
      生效: '2025-07-01',
      期限: '1个月',
      针对: 'F',
    };
    const decided = institutionOf([person('甲', [suspended('F', '2025-06-10'), later])], headcount(10));
    expect(years(judgeAt('2025-06-30', decided))).toEqual(['2025 [0] 0/10 缓不可能 断不可能']);
    expect(years(judgeAt('2025-07-01', decided))).toEqual(['2025 [1] 1/10 缓不可能 断不可能']);
  });

  it('a revoked finding takes its person-time away', () => {
    const answered = [
      suspended('F', '2025-03-10'),
      { 类型: '异议结果', 编号: 'A', 日期: '2025-04-01', 针对: 'F', 结果: '撤销' },
    ];
    const record = institutionOf([person('甲', answered)], headcount(1));
    expect(measures(judgeAt('2025-03-31', record))).toEqual(['2025-03-31 应当中止 确定']);
    expect(measures(judgeAt('2025-04-01', record))).toEqual([]);
  });
});

describe('of how many', () => {
  const numbers = [
    { 日期: '2025-09-01', 人数: 10 },
    { 日期: '2024-03-01', 人数: 4 },
  ];
  const record = institutionOf([person('甲', [suspended('F', '2025-03-10')])], { 登记人数: numbers });

  it('as of the day, or at the start of the year', () => {
    expect(years(judgeAt(end, record))).toEqual(['2025 [1] 1/10 缓不可能 断不可能']);
    expect(years(judgeAt('2025-08-31', record))).toEqual(['2025 [1] 1/4 缓确定 断不可能']);
    expect(years(judgeAt(end, record, { 分母: '年初' }))).toEqual(['2025 [1] 1/4 缓确定 断不可能']);
  });

  it('what was not known yet does not count', () => {
    expect(years(judgeAt(end, record, {}, { knownAt: '2025-09-01' }))).toEqual(['2025 [1] 1/10 缓不可能 断不可能']);
    expect(years(judgeAt(end, record, {}, { knownAt: '2025-08-31' }))).toEqual(['2025 [1] 1/4 缓确定 断不可能']);
    expect(years(judgeAt('2025-08-31', record, {}, { knownAt: end }))).toEqual(['2025 [1] 1/4 缓确定 断不可能']);
  });

  it('a past year stays what it was on its last day', () => {
    const grown = institutionOf([person('甲', [suspended('F', '2025-03-10')])], {
      登记人数: [
        { 日期: '2025-01-01', 人数: 4 },
        { 日期: '2026-01-01', 人数: 100 },
      ],
    });
    const decision = judgeAt('2026-06-30', grown);
    expect(years(decision)).toEqual(['2025 [1] 1/4 缓确定 断不可能', '2026 [0] 0/100 缓不可能 断不可能']);
    expect(measures(decision)).toEqual([`${end} 可以缓付 确定`]);
  });

  it.each([{}, { 登记人数: [] }, { 登记人数: [{ 日期: '2026-01-01', 人数: 5 }] }, headcount(0)])(
    'undetermined without a number: %j',
    (more) => {
      const decision = judgeAt(end, institutionOf([person('甲', [suspended('F', '2025-03-10')])], more));
      expect(years(decision)).toEqual(['2025 [1]  未知']);
      expect(decision.措施).toEqual([]);
      expect(decision.待定).toEqual([
        { 案卷: null, 事项: '登记人数', 编号: null, 日期: end, 应由: '', 可选: '具体数目', 依据: ['人次条'] },
      ]);
      // Of nobody it is nothing, whatever the number.
      expect(judgeAt(end, institutionOf([person('甲')], more)).待定).toEqual([]);
    },
  );
});

describe('whose stops', () => {
  const stop = (institution: string | null) => suspended('F', '2025-03-10', { 机构: institution ?? 'H' });
  const unplaced = () => without('机构', suspended('F', '2025-03-10'));
  const both = { 执业点: [{ 机构: 'H' }, { 机构: 'E' }] };
  const count = (entry: object, about: object, readings = {}) =>
    judgeAt(end, institutionOf([person('甲', [{ ...entry }], { ...about })], headcount(10)), readings).年度[0]?.人次;

  it('of somebody who is not linked, those that arose here', () => {
    expect(count(stop('H'), { 类别: '药', ...both })).toEqual([1]);
    expect(count(stop('E'), { 类别: '药', ...both })).toEqual([0]);
    expect(count(stop('E'), { 类别: '药', ...both }, { 联动: '计' })).toEqual([0]);
    expect(count(unplaced(), { 类别: '药', ...both })).toEqual([1]);
    expect(count(unplaced(), { 类别: '药', 执业点: [{ 机构: 'E' }] })).toEqual([0]);
  });

  it('of somebody who is linked, those from elsewhere under the other reading', () => {
    expect(count(stop('E'), { 类别: '医', ...both })).toEqual([0]);
    expect(count(stop('E'), { 类别: '医', ...both }, { 联动: '计' })).toEqual([1]);
    expect(count(stop('H'), { 类别: '医', ...both })).toEqual([1]);
    // Whether he is linked is not known.
    expect(count(stop('E'), both, { 联动: '计' })).toEqual([0, 1]);
  });

  it('cascades under the other reading', () => {
    const measure = { 类型: '机构处理', 编号: 'I', 日期: '2025-05-06', 机构: 'H', 措施: '中止' };
    expect(count(measure, { 类别: '药' })).toEqual([0]);
    expect(count(measure, { 类别: '药' }, { 级联: '计' })).toEqual([1]);
    expect(count({ ...measure, 机构: 'E' }, { 类别: '药', ...both }, { 级联: '计' })).toEqual([0]);
  });

  it('the status shown is that of the day', () => {
    const state = (asOf: string) =>
      judgeAt(asOf, institutionOf([person('甲', [stop('H')])], headcount(10))).人员[0]?.状态;
    expect(['2025-03-09', '2025-03-10', '2025-04-11'].map(state)).toEqual([['常'], ['停'], ['停', '待']]);
  });

  it('the status shown is that here', () => {
    const state = (about: object) =>
      judgeAt('2025-03-20', institutionOf([person('甲', [stop('E')], { ...about })], headcount(10))).人员[0]?.状态;
    expect(state({ 类别: '药', ...both })).toEqual(['常']);
    expect(state({ 类别: '医', ...both })).toEqual(['停']);
    expect(state({ ...both })).toEqual(['停', '常']);
    expect(state({ 类别: '药', 执业点: [] })).toEqual(['未']);
  });
});

describe('obligations with a number a year', () => {
  const done = (...dates: readonly string[]) => ({ 履行: dates.map((date) => ({ 义务: '培训', 日期: date })) });
  const rows = (asOf: string, more: object) =>
    judgeAt(asOf, institutionOf([], { ...more })).期限.map(
      ({ 事项, 主体, 起, 止, 情况 }) => `${事项} ${主体} ${起} ${止 ?? '?'} ${情况}`,
    );

  it('fulfilled, running, not fulfilled', () => {
    expect(rows(end, done('2025-03-01', '2025-12-31'))).toEqual([
      '培训 机构 2025-01-01 2025-12-31 已完成',
      '自查 机构 2025-01-01 2025-12-31 未到期',
    ]);
    expect(rows('2025-12-30', done('2025-03-01', '2025-12-31'))[0]).toBe('培训 机构 2025-01-01 2025-12-31 未到期');
    expect(rows('2026-01-01', done('2025-03-01'))).toEqual([
      '培训 机构 2025-01-01 2025-12-31 逾期未办',
      '自查 机构 2025-01-01 2025-12-31 逾期未办',
      '培训 机构 2026-01-01 2026-12-31 未到期',
      '自查 机构 2026-01-01 2026-12-31 未到期',
    ]);
    // Another year's do not count.
    expect(rows('2025-12-31', done('2024-12-31', '2025-03-01'))[0]).toBe('培训 机构 2024-01-01 2024-12-31 逾期未办');
    expect(rows('2025-12-31', done('2024-12-31', '2025-03-01'))[2]).toBe('培训 机构 2025-01-01 2025-12-31 未到期');
  });

  it('a record that does not speak of them has none; an empty list says that nothing was done', () => {
    expect(rows(end, {})).toEqual([]);
    expect(rows(end, done())).toEqual([
      '培训 机构 2025-01-01 2025-12-31 未到期',
      '自查 机构 2025-01-01 2025-12-31 未到期',
    ]);
  });
});

describe('the whole', () => {
  it('its keys in their order, the problems of all persons', () => {
    const unhandled = { ...suspended('F', '2025-03-10'), 处理: {} };
    const decision = judgeAt(end, institutionOf([person('甲', [unhandled]), person('乙', [unhandled])], headcount(2)));
    expect(Object.keys(decision)).toEqual([
      '格式',
      '机构',
      '截至',
      '规则集',
      '人员',
      '年度',
      '措施',
      '期限',
      '待定',
      '释义',
      '问题',
    ]);
    expect([decision.格式, decision.机构, decision.截至]).toEqual([1, 'H', end]);
    expect(decision.问题.map(({ 案卷, 编号, 代码 }) => [案卷, 编号, 代码])).toEqual([
      ['甲', 'F', '未经处理'],
      ['乙', 'F', '未经处理'],
    ]);
  });

  it('says which readings would change it', () => {
    const persons = [
      person('甲', [suspended('F', '2025-03-10', { 机构: 'E' })], {
        类别: '医',
        执业点: [{ 机构: 'H' }, { 机构: 'E' }],
      }),
    ];
    const record = institutionOf(persons, { 登记人数: [{ 日期: '2025-01-02', 人数: 2 }] });
    const uses = judgeAt(end, record, {}, { alternatives: true }).释义;
    expect(uses.filter(({ 敏感 }) => 敏感 === true)).toEqual([
      {
        名称: '联动',
        采用: '不计',
        敏感: true,
        另解结果: `采“计”：2025年人次 由 0/2 变为 1/2，增加 ${end} 中止 确定`,
      },
    ]);
    expect(
      judgeAt(end, record, { 联动: '计' }, { alternatives: true }).释义.find(({ 名称 }) => 名称 === '联动'),
    ).toEqual({
      名称: '联动',
      采用: '计',
      敏感: true,
      另解结果: `采“不计”：2025年人次 由 1/2 变为 0/2，没有 ${end} 中止`,
    });
    expect(judgeAt(end, record).释义.map(({ 敏感 }) => 敏感)).toEqual(uses.map(() => null));
  });

  it('says so too where a reading changes what a person comes to', () => {
    // 一般 in 7 to 9 is 7 points, or any of them.
    const persons = [person('甲', [finding('F', '2025-03-10', ['丙'], { 机构: 'H' })]), person('乙')];
    const uses = judgeAt(end, institutionOf(persons, headcount(2)), {}, { alternatives: true }).释义;
    expect(uses.filter(({ 敏感 }) => 敏感 === true)).toEqual([
      {
        名称: '取值',
        采用: '由低到高',
        敏感: true,
        另解结果: `采“档内任一”：2025年人次 由 0/2 变为 0/2或1/2，增加 ${end} 中止 可能`,
      },
    ]);
  });

  it('the same bytes in whatever order of the lists that have a date', () => {
    const numbers = [
      { 日期: '2025-01-01', 人数: 4 },
      { 日期: '2025-02-01', 人数: 5 },
    ];
    const texts = [numbers, numbers.toReversed()].map((list) =>
      JSON.stringify(judgeAt(end, institutionOf([person('甲', [suspended('F', '2025-03-10')])], { 登记人数: list }))),
    );
    expect(texts[0]).toBe(texts[1]);
  });
});
