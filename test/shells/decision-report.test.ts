import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shareText } from '../../report/data/institution.ts';
import { pointsText } from '../../report/data/points.ts';
import { reportOf } from '../../report/data/report-of.ts';
import { displayWidth } from '../../diagnostics/index.ts';
import { plain, readYaml } from '../../reading/index.ts';
import { readRecord } from '../../runtime/index.ts';
import { root } from './command.ts';
import { decidedOn, finding, pageOn, qinghai, record, section, textOn, type Entry } from './reports.ts';

/** 三档主要责任 9 分（第十条（五）2（4）、（七）4），达到 9 分暂停（第十一条（二））。 */
const nine = (date: string): Entry => finding('F1', date, '借用医保代码', '主要责任');
/** 一档主要责任 3 分（第十条（三）3（3）、（七）4）。 */
const three = (date: string): Entry => finding('F2', date, '重复收费', '主要责任');

/** The words of a page without its marks. */
function wordsOf(page: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return page.replace(/<[^>]*>/g, '').replace(/&([a-z]+|#39);/g, (_, name: string) => entities[name] ?? '');
}

const without = (text: string): string => text.replace(/\s/g, '');

/** The report holds these lines, wherever they break; what stands between columns is on the page as well. */
function says(value: object, asOf: string, expected: readonly string[]): void {
  const text = without(textOn(value, asOf));
  const page = without(wordsOf(pageOn([value], asOf)));
  for (const line of expected) {
    expect(text).toContain(without(line));
    for (const part of line.split(/ {2,}/)) expect(page).toContain(without(part));
  }
}

/** The periods of the timeline with what holds in them. */
const timeline = (text: string): readonly string[] => section(text, '登记状态').filter((line) => /^\d{4}-/.test(line));

describe('a suspension of a known length', () => {
  const value = record([
    nine('2025-05-06'),
    { 类型: '状态决定', 编号: 'S1', 日期: '2025-05-12', 状态: '暂停', 生效: '2025-05-12', 期限: '3个月', 针对: 'F1' },
    { 类型: '服务', 编号: 'V1', 日期: '2025-06-01', 机构: 'H1', 急诊抢救: '是' },
    { 类型: '服务', 编号: 'V2', 日期: '2025-06-02', 机构: 'H1', 急诊抢救: '否', 已结算: '是' },
    { 类型: '服务', 编号: 'V3', 日期: '2025-08-14', 机构: 'H1', 急诊抢救: '否' },
    { 类型: '恢复评估', 编号: 'H1', 日期: '2025-08-20', 结果: '通过' },
  ]);

  it('runs from the effective day through the corresponding day three months later, then waits for the assessment', () => {
    expect(timeline(textOn(value, '2025-12-31'))).toEqual([
      '2020-01-01 至 2025-05-11  正常',
      '2025-05-12 至 2025-08-12  暂停',
      '2025-08-13 至 2025-08-19  期满待恢复',
      '2025-08-20 起             正常（截至日）',
    ]);
    says(value, '2025-12-31', ['2025-05-12 至 2025-08-12  暂停', '截至日状态 正常', '2025年累计 9分']);
  });

  it('an emergency fee is settled, another is refused, one already paid recovered (第九条（六）2、7)', () =>
    says(value, '2025-12-31', [
      'V1    2025-06-01  H1  结算',
      'V2    2025-06-02  H1  追回',
      'V3    2025-08-14  H1  不予结算',
      '当日登记状态为暂停，适用“暂停期急诊”〔第九条（六）2〕',
    ]));
});

describe('a suspension that nobody has decided', () => {
  const value = record([nine('2025-05-06')]);

  it('is certain for a month and possible for six (第十一条（二）)', () =>
    expect(timeline(textOn(value, '2025-07-01'))).toEqual([
      '2020-01-01 至 2025-05-05  正常',
      '2025-05-06 至 2025-06-06  暂停',
      '2025-06-07 至 2025-11-06  可能 暂停、期满待恢复（截至日）',
      '2025-11-07 起             期满待恢复',
    ]));

  it('says who must decide between what, and which readings matter', () => {
    says(value, '2025-07-01', [
      '2025-05-06  暂停期限',
      '由医疗保障经办机构决定',
      '1个月至6个月〔第十一条（二）〕',
      '采用 须经评估（默认）',
      '若采 自动：',
    ]);
    expect(textOn(value, '2025-07-01')).toMatch(/其余 \d+ 项，均采用默认读法；换一种读法，结果不变。/);
  });
});

describe('points that are still open', () => {
  it('a threshold may be reached: 7 and 1 to 3 (第十条（五）、（三）、第十一条（二）)', () => {
    const seven = finding('F1', '2025-05-06', '借用医保代码', '一般责任');
    says(record([seven, finding('F2', '2025-06-03', '重复收费', null)]), '2025-12-31', [
      '2025年  8、9、10分',
      '确定达到    6分（重点监管）〔第十一条、第十一条（一）〕',
      '可能达到    9分（暂停）〔第十一条（二）〕',
      '不可能达到  12分（累计终止）〔第十一条（三）〕',
      '2025-06-03  可能  定点医药机构 应当  约谈、警告〔第十一条（二）〕',
      '由作出处理的部门认定',
    ]);
  });
});

describe('clocks', () => {
  const one = finding('F1', '2025-03-10', '分解住院', '一般责任');
  const notice: Entry = { 类型: '通知', 编号: 'N1', 日期: '2025-03-14', 发出: '2025-03-13', 针对: 'F1' };
  const objection: Entry = { 类型: '异议', 编号: 'A1', 日期: '2025-04-02', 针对: 'F1' };
  const asked = '所在单位  提出异议（F1，自 2025-03-14 起），向医疗保障行政部门';

  it.each([
    // 3月14日收到，第10个工作日是3月28日（第十四条）。
    ['2025-03-28', [one, notice], `未到期  2025-03-28 止  ${asked}，逾期视为放弃`],
    ['2025-03-29', [one, notice], `视为放弃  2025-03-28 止  ${asked}`],
    ['2025-04-02', [one, notice, objection], `逾期  2025-03-28 止  ${asked}，期后才办`],
    // 没有2099年的工作日历。
    [
      '2099-12-31',
      [{ ...one, 日期: '2099-03-10' }],
      '待定  止日未定  医疗保障经办机构  书面通知（F1，自 2099-03-10 起）',
    ],
    ['2099-12-31', [{ ...one, 日期: '2099-03-10' }], '2099-03-10  工作日历'],
    ['2099-12-31', [{ ...one, 日期: '2099-03-10' }], '由规则集维护者决定'],
  ])('as of %s', (asOf, entries, line) => says(record(entries), asOf, [line]));

  it('what has to be acted on comes first, then by day', () => {
    const late = finding('F2', '2025-05-06', '重复收费', '一般责任');
    const states = section(textOn(record([one, notice, objection, late]), '2025-05-12'), '谁在何时之前应当做什么')
      .map((line) => /^(\S+) +(\d{4}-\d{2}-\d{2}) 止 {2}\S+ ([^（]+)/.exec(line)?.slice(1).join(' '))
      .filter((state) => state !== undefined);
    // 异议处理：4月2日起20个工作日，清明放假3天、4月27日上班，至4月30日；第二次的书面通知：5月6日起5个工作日，至5月13日。
    expect(states).toEqual([
      '逾期未办 2025-04-30 异议处理',
      '未到期 2025-05-13 书面通知',
      '逾期 2025-03-28 提出异议',
      '已完成 2025-03-17 书面通知',
      '已完成 2025-03-18 送达通知',
    ]);
  });
});

describe('problems say what to do', () => {
  it('a repair over the limit counts with its lawful part (第十七条（一）)', () =>
    says(
      record([nine('2025-05-06'), { 类型: '修复', 编号: 'R1', 日期: '2025-06-20', 途径: '学习培训', 减分: 4 }]),
      '2025-12-31',
      [
        '2025年  6分，已修复 3分',
        '确定达到  9分（暂停）',
        'R1  修复越限',
        '减免 4 分超过规定，只计其中 3 分〔第十七条（一）第2句',
        '把“减分”更正为可以减免的部分',
      ],
    ));

  it('a registration anew inside the bar: the first possible day (第十一条（三）)', () => {
    const value = record([
      nine('2025-04-10'),
      three('2025-04-10'),
      { 类型: '重新登记', 编号: 'H2', 日期: '2026-03-01', 机构: 'H1' },
    ]);
    expect(timeline(textOn(value, '2026-06-30')).at(-1)).toBe(
      '2025-04-10 起             终止，禁止登记至 2026-04-10（截至日）',
    );
    says(value, '2026-06-30', [
      '禁止登记至 2026-04-10',
      '尚在禁止登记期内（至 2026-04-10），最早 2026-04-11 可以重新登记〔第十一条（三）〕',
      '不予登记；禁止登记期满、通过评估以后再重新登记',
      '没有通过评估的记载，不予重新登记',
    ]);
  });

  it('an objection before what it objects to', () =>
    says(record([nine('2025-05-06'), { 类型: '异议', 编号: 'A1', 日期: '2025-05-05', 针对: 'F1' }]), '2025-12-31', [
      'A1  日期倒置',
      '日期早于所针对的“F1”',
      '核对这一条与所针对的那一条的日期',
    ]));

  it('a day that does not exist is no record at all', () => {
    const { record: read, faults } = readRecord(qinghai.rules, record([nine('2025-02-30')]));
    expect([read, faults.map(({ message }) => message)]).toEqual([
      null,
      ['“2025-02-30”不是日期；应写作 2025-03-10 这样的形式，且确有其日'],
    ]);
  });
});

describe('an institution', () => {
  it('the ratio of each possible number of person-times, what it reaches, its persons (第十二条)', () => {
    const person = (name: string, 责任: string | null): object => ({
      ...record([finding('F1', '2025-05-06', '借用医保代码', 责任)]),
      案卷: name,
    });
    // 甲 9 分，暂停；乙责任未定，7、8 或 9 分，可能暂停：1 或 2 人次，占 5 人的 20% 或 40%。
    const institution = {
      代码: 'H1',
      登记人数: [{ 日期: '2025-01-01', 人数: 5 }],
      人员: [person('甲', '主要责任'), person('乙', null)],
    };
    says({ 格式: 1, 机构: institution }, '2025-12-31', [
      '机构 H1',
      '1或2 人次',
      '登记人数 5',
      '1/5（20%）或2/5（40%）',
      '确定达到  “暂停结算”的比例',
      '不可能达到  “中止协议”的比例',
      '可能 期满待恢复、正常',
      '2025年 0或1 人次',
      '2025-12-31  确定  医疗保障经办机构 可以  暂停结算〔第十二条〕',
      '乙 F1  责任程度',
    ]);
  });

  it.each([
    [1, 5, '1/5（20%）'],
    [1, 8, '1/8（12.5%）'],
    [1, 3, '1/3（约33.33%）'],
    [19_999, 100_000, '19999/100000（约19.99%）'],
    [3, 2, '3/2（150%）'],
    [0, 7, '0/7（0%）'],
  ])('%d of %d', (number, whole, text) => expect(shareText(number, whole)).toBe(text));
});

describe('both forms', () => {
  const folder = join(root, 'rules/qinghai/records');
  const records = readdirSync(folder).map((name): [string, object] => {
    const { value } = readYaml({ name, text: readFileSync(join(folder, name), 'utf8') });
    return [name, (value === null ? {} : plain(value)) as object];
  });

  it.each(records)('say everything that the report holds: %s', (_, value) => {
    const report = reportOf(decidedOn(value, '2026-03-31'), { tables: qinghai.rules.tables, record: value });
    const text = without(textOn(value, '2026-03-31'));
    const page = without(wordsOf(pageOn([value], '2026-03-31')));
    const statuses = report.kind === 'InstitutionReport' ? [] : report.statuses;
    const shown = statuses.map(({ period, text: said, bar, place, causes, clauses }) => [
      ...[period, said, bar, place],
      ...[...causes, ...clauses],
    ]);
    const leaves = textsOf([{ ...report, kind: null, statuses: null }, shown]);
    expect(leaves.length).toBeGreaterThan(20);
    for (const leaf of leaves) {
      expect(text).toContain(without(leaf));
      expect(page).toContain(without(leaf));
    }
  });

  it.each(records)('no line is longer than the terminal is wide: %s', (_, value) => {
    for (const width of [60, 80, 100]) {
      const lines = textOn(value, '2026-03-31', width).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  it('days beyond the year 9999 are days too', () => {
    const value = record([nine('9999-04-10'), three('9999-04-10')]);
    says(value, '9999-12-31', ['9999-04-10 起  终止', '禁止登记至 10000-04-10', '（截至日）']);
  });

  it('texts with line ends and tabs stay on their lines', () => {
    const value = { ...record([nine('2025-05-06')]), 案卷: '一\n号\t甲' };
    expect(textOn(value, '2025-12-31').split('\n')[0]).toMatch(/^案卷 一 号 甲 +截至 2025-12-31$/);
  });
});

/** Every text in some data. Where a fact comes from, and what follows without a reason, are told in other words or not at all. */
function textsOf(data: unknown): readonly string[] {
  if (typeof data === 'string')
    return data === '' || data === '记载' || data === '未知' || data === '推定' ? [] : [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsOf) : [];
}

describe('points', () => {
  it.each([
    [[0], '0分'],
    [[2, 4, 5], '2、4、5分'],
    [[1, 2, 3], '1、2、3分'],
    [[1, 2, 3, 4], '1至4分'],
    [[0, 4, 5, 6, 7, 12], '0、4至7、12分'],
  ])('%j', (points, text) => expect(pointsText(points)).toBe(text));
});
