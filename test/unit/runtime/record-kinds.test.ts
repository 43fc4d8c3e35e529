import { describe, expect, it } from 'vitest';
import { readRecord, type PersonRecord } from '#runtime';
import { dayOf } from '../../../runtime/calendar.ts';
import { RECORDED, scalarOf, standingOf, UNKNOWN, type FactSheet } from '../../../runtime/sheet.ts';
import { rulesOverTime } from './over-time.ts';
import { fact, faultsOf, finding, recordOf, type Plain } from './rules.ts';

const rules = rulesOverTime();
const day = '2025-03-10';

function entry(kind: string, more: Plain = {}): Plain {
  return { 类型: kind, 编号: 'E', 日期: day, ...more };
}

function read(entries: readonly Plain[], person: Plain = {}): PersonRecord {
  const { record, faults } = readRecord(rules, recordOf(entries, person));
  if (record === null) throw new Error(faults.map(({ path, message }) => `${path.join('.')} ${message}`).join('；'));
  return record;
}

/** The faults of a record with this one entry, as `path code suggestion`. */
function faults(one: Plain, person: Plain = {}): readonly string[] {
  return faultsOf(rules, recordOf([one], person)).map(
    ({ path, code, suggestion }) => `${path.join('.')} ${code}${suggestion === null ? '' : ` ${suggestion}`}`,
  );
}

function scalar(entry: { readonly sheet: FactSheet } | undefined, name: string): number | null {
  return entry === undefined ? null : scalarOf(entry.sheet, fact(name));
}

const on = (text: string): number => dayOf(text) ?? NaN;

describe('what a record says over time', () => {
  it('places: none said, none there, open and closed', () => {
    expect(read([]).places).toBeNull();
    expect(read([], { 执业点: [] }).places).toEqual([]);
    expect(
      read([], { 执业点: [{ 机构: 'B' }, { 机构: 'A', 自: '2020-01-01', 至: '2020-01-01' }, { 机构: 7, 至: day }] })
        .places,
    ).toEqual([
      { institution: 'B', from: null, until: null },
      { institution: 'A', from: on('2020-01-01'), until: on('2020-01-01') },
      { institution: '7', from: null, until: on(day) },
    ]);
  });

  it('a finding with its institution', () => {
    const { findings } = read([finding('F', day, ['甲'], { 机构: 'H' }), finding('G', day, ['甲'])]);
    expect(findings.map(({ id, institution }) => [id, institution])).toEqual([
      ['F', 'H'],
      ['G', null],
    ]);
  });

  it('answers of every kind, by date', () => {
    const { answers } = read([
      entry('异议结果', { 编号: 'R', 日期: '2025-04-20', 针对: 'F', 结果: '变更', 分值: 2 }),
      entry('专业鉴定', { 编号: 'X', 日期: '2025-03-20', 针对: 'O', 至: '2025-03-20' }),
      entry('异议', { 编号: 'O', 日期: '2025-03-19', 针对: 'F' }),
      entry('意见反馈', { 编号: 'B', 日期: '2025-03-12', 针对: 'F' }),
      entry('通知', { 编号: 'N', 日期: '2025-03-11', 针对: 'F', 发出: day }),
      entry('通知', { 编号: 'M', 日期: '2025-03-11', 针对: 'B', 记载: '2025-03-13' }),
    ]);
    const nothing = { issued: null, until: null, result: null, replacement: null };
    const at = (text: string, known = text) => ({ date: on(text), known: on(known) });
    expect(answers).toEqual([
      { ...nothing, ...at('2025-03-11', '2025-03-13'), id: 'M', kind: 'notice', target: 'B' },
      { ...nothing, ...at('2025-03-11'), id: 'N', kind: 'notice', target: 'F', issued: on(day) },
      { ...nothing, ...at('2025-03-12'), id: 'B', kind: 'feedback', target: 'F' },
      { ...nothing, ...at('2025-03-19'), id: 'O', kind: 'objection', target: 'F' },
      { ...nothing, ...at('2025-03-20'), id: 'X', kind: 'expert', target: 'O', until: on('2025-03-20') },
      {
        ...nothing,
        ...at('2025-04-20'),
        id: 'R',
        kind: 'objection-result',
        target: 'F',
        result: '变更',
        replacement: 2,
      },
    ]);
  });

  it('status decisions: the day they take effect is their date unless they say otherwise', () => {
    const { decisions } = read([
      entry('状态决定', { 编号: 'B', 状态: '止', 期限: '1年', 生效: '2025-03-01' }),
      entry('状态决定', { 编号: 'A', 状态: '停', 针对: 'F' }),
    ]);
    const plain = { date: on(day), known: on(day) };
    expect(decisions).toEqual([
      { ...plain, id: 'A', target: 'F', status: 1, effective: on(day), months: null },
      { ...plain, id: 'B', target: null, status: 3, effective: on('2025-03-01'), months: 12 },
    ]);
  });

  it('repairs, measures and services with their own facts and the person’s', () => {
    const { repairs, measures, services } = read(
      [
        entry('修复', { 编号: 'R', 减分: '2', 缩短: '1个月', 途径: '检查' }),
        entry('机构处理', { 编号: 'I', 机构: 'H', 期限: '3个月', 措施: '解除', 负责: '是' }),
        entry('服务', { 编号: 'V', 机构: 'H', 已结算: true }),
        entry('服务', { 编号: 'W', 急诊: '是' }),
      ],
      { 类别: '药' },
    );
    const [repair] = repairs;
    const [measure] = measures;
    const [paid, open] = services;
    expect([repair?.points, repair?.cut, scalar(repair, '途径')]).toEqual([2, 1, 2]);
    expect([measure?.institution, measure?.months]).toEqual(['H', 3]);
    expect(scalar(measure, '措施')).toBe(1);
    expect(scalar(measure, '负责')).toBe(1);
    expect([paid?.institution, paid?.settled, open?.institution, open?.settled]).toEqual(['H', true, null, false]);
    expect([paid, open].map((one) => one && standingOf(one.sheet, fact('服务急诊')))).toEqual([UNKNOWN, RECORDED]);
    for (const one of [repair, measure, paid, open]) expect(scalar(one, '人')).toBe(1);
  });

  it('applications, assessments, registrations', () => {
    const { applications, assessments, registrations } = read([
      entry('恢复申请', { 编号: '2' }),
      entry('恢复申请', { 编号: '1' }),
      entry('恢复评估', { 编号: '4', 日期: '2025-03-11', 结果: '通过', 次: 1 }),
      entry('恢复评估', { 编号: '5', 结果: '不通过', 次: 1 }),
      entry('重新登记', { 编号: '6', 机构: 'H' }),
    ]);
    expect(applications.map(({ id }) => id)).toEqual(['1', '2']);
    expect(assessments.map(({ id, passed }) => [id, passed])).toEqual([
      ['5', false],
      ['4', true],
    ]);
    expect(registrations.map(({ institution }) => institution)).toEqual(['H']);
  });
});

describe('what is wrong with entries of each kind', () => {
  it.each<[Plain, readonly string[]]>([
    [entry('通知', { 针对: 'F', 发出: '2025-02-30' }), ['记录.0.发出 bad-date']],
    [entry('通知', { 针对: 'F', 发出: '2025-03-11' }), ['记录.0.日期 reversed-dates']],
    [entry('通知', { 针对: 'F', 至: day }), ['记录.0.至 unknown-key']],
    [entry('异议', { 针对: 'F', 发出: day }), ['记录.0.发出 unknown-key']],
    [entry('意见反馈'), ['记录.0.针对 missing']],
    [entry('专业鉴定', { 针对: 'O', 至: '2025-03-09' }), ['记录.0.至 reversed-dates']],
    [entry('专业鉴定', { 针对: 'O', 至: day }), []],
    [entry('专业鉴定', { 针对: 'O', 至: '2025-3-9' }), ['记录.0.至 bad-date 2025-03-09']],
    [entry('专业鉴定', { 针对: 'O', 日期: 'x', 至: '0001-01-01' }), ['记录.0.日期 bad-date']],
    [entry('状态决定'), ['记录.0.状态 missing']],
    [entry('状态决定', { 状态: null }), ['记录.0.状态 wrong-type']],
    [entry('状态决定', { 状态: '' }), ['记录.0.状态 missing']],
    [entry('状态决定', { 状态: ['停'] }), ['记录.0.状态 wrong-type']],
    [entry('状态决定', { 状态: '常' }), ['记录.0.状态 unknown-value']],
    [entry('状态决定', { 状态: '停止' }), ['记录.0.状态 unknown-value 停']],
    [entry('状态决定', { 状态: '停', 期限: '3月' }), ['记录.0.期限 bad-length 3个月']],
    [entry('状态决定', { 状态: '停', 期限: '三个月' }), ['记录.0.期限 bad-length 3个月']],
    [entry('状态决定', { 状态: '停', 期限: '３ 个月' }), ['记录.0.期限 bad-length 3个月']],
    [entry('状态决定', { 状态: '停', 期限: '十二个月' }), ['记录.0.期限 bad-length 12个月']],
    [entry('状态决定', { 状态: '停', 期限: '两年' }), ['记录.0.期限 bad-length 2年']],
    [entry('状态决定', { 状态: '停', 期限: '90日' }), ['记录.0.期限 bad-length']],
    [entry('状态决定', { 状态: '停', 期限: '1.5年' }), ['记录.0.期限 bad-length']],
    [entry('状态决定', { 状态: '停', 期限: '-1个月' }), ['记录.0.期限 bad-length']],
    [entry('状态决定', { 状态: '停', 期限: '03个月' }), ['记录.0.期限 bad-length 3个月']],
    [entry('状态决定', { 状态: '停', 期限: 3 }), ['记录.0.期限 bad-length']],
    [entry('状态决定', { 状态: '停', 期限: null }), ['记录.0.期限 wrong-type']],
    [entry('状态决定', { 状态: '停', 期限: ['1年'] }), ['记录.0.期限 bad-length']],
    [entry('状态决定', { 状态: '停', 期限: '0个月' }), []],
    [entry('状态决定', { 状态: '停', 期限: '1200个月' }), []],
    [entry('状态决定', { 状态: '停', 期限: '1201个月' }), ['记录.0.期限 bad-length']],
    [entry('状态决定', { 状态: '停', 期限: '100年' }), []],
    [entry('状态决定', { 状态: '停', 期限: '101年' }), ['记录.0.期限 bad-length']],
    [entry('状态决定', { 状态: '停', 生效: '2025-13-01' }), ['记录.0.生效 bad-date']],
    [entry('状态决定', { 状态: '停', 生校: day }), ['记录.0.生校 unknown-key 生效']],
    [entry('状态决定', { 状态: '停', 针对: null }), ['记录.0.针对 wrong-type']],
    [entry('修复'), ['记录.0.减分 missing']],
    [entry('修复', { 减分: null }), ['记录.0.减分 wrong-type']],
    [entry('修复', { 减分: 1.5 }), ['记录.0.减分 bad-number']],
    [entry('修复', { 减分: -1 }), ['记录.0.减分 bad-number']],
    [entry('修复', { 减分: 1, 缩短: '1周' }), ['记录.0.缩短 bad-length']],
    [entry('修复', { 减分: 1, 途径: '习' }), ['记录.0.途径 unknown-value 学习']],
    [entry('恢复申请', { 结果: '通过' }), ['记录.0.结果 unknown-key']],
    [entry('恢复评估', { 次: 1 }), ['记录.0.结果 missing']],
    [entry('恢复评估', { 结果: '未通过', 次: 1 }), ['记录.0.结果 unknown-value']],
    [entry('恢复评估', { 结果: true, 次: 1 }), ['记录.0.结果 wrong-type']],
    [entry('恢复评估', { 结果: '通过' }), ['记录.0.次 missing']],
    [entry('重新登记'), ['记录.0.机构 missing']],
    [entry('重新登记', { 机构: null }), ['记录.0.机构 wrong-type']],
    [entry('机构处理', { 期限: '长期' }), ['记录.0.期限 bad-length']],
    [entry('机构处理', { 措施: '终' }), ['记录.0.措施 unknown-value']],
    [entry('服务', { 已结算: '已' }), ['记录.0.已结算 wrong-type']],
    [entry('服务', { 已结算: null }), ['记录.0.已结算 wrong-type']],
    [entry('服务', { 急诊: '急' }), ['记录.0.急诊 wrong-type']],
    [entry('服务', { 服务急诊: '是' }), ['记录.0.服务急诊 unknown-key']],
    [entry('服务', { 编号: null }), ['记录.0.编号 wrong-type']],
    [entry('服务', { 日期: null }), ['记录.0.日期 missing']],
    [entry('服务', { 记载: '昨天' }), ['记录.0.记载 bad-date']],
    [entry('复服'), ['记录.0.类型 unknown-kind']],
    [entry('专业鉴订', { 针对: 'O' }), ['记录.0.类型 unknown-kind 专业鉴定']],
  ])('%j', (one, expected) => {
    expect(faults(one)).toEqual(expected);
  });

  it('a place that ends before it begins, wherever it stands', () => {
    const places = [
      { 机构: 'A', 自: '2020-01-02', 至: '2020-01-02' },
      { 机构: 'B', 自: '2020-01-02', 至: '2020-01-01' },
    ];
    expect(faults(finding('F', day, []), { 执业点: places })).toEqual(['人员.执业点.1.至 reversed-dates']);
  });

  it('编号 is unique across the kinds', () => {
    expect(faultsOf(rules, recordOf([entry('服务'), entry('恢复申请')])).map(({ code }) => code)).toEqual([
      'duplicate-number',
    ]);
  });

  it('kinds that the rule set has no rules for', () => {
    const few = rulesOverTime({}, ['违规']);
    expect(faultsOf(few, recordOf([entry('服务'), finding('F', day, ['甲'])])).map(({ code }) => code)).toEqual([
      'unknown-kind',
    ]);
  });
});
