import { describe, expect, it } from 'vitest';
import { finding, faultsOf, judge, lawful, recordOf, rulesOf, type Plain } from './rules.ts';

const rules = rulesOf();
const day = '2025-03-10';

/** The faults of a record with this one entry, as `path code suggestion`. */
function faults(entry: Plain, person: Plain = {}): readonly string[] {
  return faultsOf(rules, recordOf([entry], person)).map(
    ({ path, code, suggestion }) => `${path.join('.')} ${code}${suggestion === null ? '' : ` ${suggestion}`}`,
  );
}

describe('records that are not', () => {
  it.each([
    [null, ' not-an-object'],
    [[], ' not-an-object'],
    ['text', ' not-an-object'],
    [{ 格式: 1, 案卷: 'x', 人员: [], 记录: [] }, '人员 not-an-object'],
    [{ 格式: 1, 案卷: 'x', 人员: {}, 记录: {} }, '记录 not-a-list'],
    [{ 格式: 2, 案卷: 'x', 人员: {}, 记录: [] }, '格式 unsupported-format'],
    [{ 格式: 1, 案卷: '', 人员: {}, 记录: [] }, '案卷 missing'],
    [{ 格式: 1, 案卷: 'x', 人员: {}, 记录: ['F'] }, '记录.0 not-an-object'],
    [{ 格式: 1, 案卷: 'x', 人员: {}, 纪录: [], 记录: [] }, '纪录 unknown-key'],
  ])('%j', (record, expected) => {
    const [first] = faultsOf(rules, record);
    expect(`${first?.path.join('.') ?? ''} ${first?.code ?? ''}`).toBe(expected);
  });

  it('everything that is missing at once', () => {
    expect(faultsOf(rules, {}).map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      '格式 missing',
      '案卷 missing',
      '人员 missing',
      '记录 missing',
    ]);
  });
});

describe('entries', () => {
  it.each<[Plain, readonly string[]]>([
    [finding('F', day, ['甲']), []],
    [{ ...finding('F', day, ['甲']), 格式: '1' }, ['记录.0.格式 unknown-key']],
    [{ 编号: 'F' }, ['记录.0.类型 missing']],
    [{ 类型: '违法' }, ['记录.0.类型 unknown-kind 违规']],
    [{ 类型: '修复', 编号: 'R' }, ['记录.0.类型 unknown-kind']],
    [{ 类型: '违规' }, ['记录.0.编号 missing', '记录.0.日期 missing', '记录.0.行为 missing']],
    [finding('F', '2025-1-1', ['甲']), ['记录.0.日期 bad-date 2025-01-01']],
    [finding('F', '2025/01/02', ['甲']), ['记录.0.日期 bad-date 2025-01-02']],
    [finding('F', '20250103', ['甲']), ['记录.0.日期 bad-date 2025-01-03']],
    [finding('F', '2025年1月4日', ['甲']), ['记录.0.日期 bad-date 2025-01-04']],
    [finding('F', '2023-02-29', ['甲']), ['记录.0.日期 bad-date']],
    [finding('F', '2024-02-29', ['甲']), []],
    [finding('F', day, ['甲'], { 记载: 'x' }), ['记录.0.记载 bad-date']],
    [finding('F', day, ['甲'], { 认定分值: '3' }), []],
    [finding('F', day, ['甲'], { 认定分值: 2.5 }), ['记录.0.认定分值 bad-number']],
    [finding('F', day, ['甲'], { 认定分值: 31 }), ['记录.0.认定分值 bad-number']],
    [finding('F', day, ['甲'], { 认定分值: -1 }), ['记录.0.认定分值 bad-number']],
    [finding('F', day, ['甲'], { 责任: '一股' }), ['记录.0.责任 unknown-value 一般']],
    [finding('F', day, ['甲'], { 责任: ['一般'] }), ['记录.0.责任 wrong-type']],
    [finding('F', day, ['甲'], { 责任: null }), ['记录.0.责任 wrong-type']],
    [finding('F', day, ['甲'], { 责認: '一般' }), ['记录.0.责認 unknown-key 责任']],
    [finding('F', day, ['甲', '己', '甲']), ['记录.0.行为.1 unknown-value', '记录.0.行为.2 duplicate-value']],
    [{ ...finding('F', day, []), 行为: '甲' }, ['记录.0.行为 not-a-list']],
    [finding('F', day, ['甲'], { 处理: '协议' }), ['记录.0.处理 not-an-object']],
    [finding('F', day, ['甲'], { 处理: { 方试: '协议' } }), ['记录.0.处理.方试 unknown-key 方式']],
    [finding('F', day, ['甲'], { 急诊: '是的' }), ['记录.0.急诊 wrong-type']],
    [finding('F', day, ['甲'], { 急诊: 'true', 损失: false }), []],
    [finding('F', day, ['甲'], { 金额: '12000.00' }), []],
    [finding('F', day, ['甲'], { 金额: 0.1 + 0.2 }), ['记录.0.金额 bad-number']],
    [finding('F', day, ['甲'], { 金额: '1e3' }), ['记录.0.金额 bad-number']],
    [finding('F', day, ['甲'], { 金额: -1 }), ['记录.0.金额 bad-number']],
    [finding('F', day, ['甲'], { 金额: '90071992547409.93' }), ['记录.0.金额 bad-number']],
    [
      finding('F', day, ['甲'], { 处理: { 方式: '协议', 依据: ['《条例》第三十八条', '条例第38条'] } }),
      ['记录.0.处理.依据.1 duplicate-value'],
    ],
    [
      finding('F', day, ['甲'], { 处理: { 依据: ['条列第三十八条'] } }),
      ['记录.0.处理.依据.0 bad-citation 《条例》第三十八条'],
    ],
    [finding('F', day, ['甲'], { 处理: { 依据: ['《刑法》第三十八条', '《某办法》'] } }), []],
    [
      finding('F', day, ['甲'], { 处理: { 依据: ['见处理决定书', '第三十八条'] } }),
      ['记录.0.处理.依据.0 bad-citation', '记录.0.处理.依据.1 bad-citation'],
    ],
    [{ 类型: '异议结果', 编号: 'A', 日期: day, 针对: 'F', 结果: '变更' }, ['记录.0.分值 missing']],
    [{ 类型: '异议结果', 编号: 'A', 日期: day, 针对: 'F', 结果: '变更', 分值: 'x' }, ['记录.0.分值 bad-number']],
    [{ 类型: '异议结果', 编号: 'A', 日期: day, 针对: 'F', 结果: '撤消' }, ['记录.0.结果 unknown-value 撤销']],
    [{ 类型: '通知', 编号: 'A', 日期: day }, ['记录.0.针对 missing']],
  ])('%j', (entry, expected) => {
    expect(faults(entry)).toEqual(expected);
  });

  it('编号 is unique, quoted or not', () => {
    const twice = recordOf([finding('1', day, ['甲']), { ...finding('2', day, ['甲']), 编号: 1 }]);
    expect(faultsOf(rules, twice).map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
      '记录.1.编号 duplicate-number',
    ]);
  });

  it('the person', () => {
    const place = { 机构: 'H', 自: '2020-01-01' };
    expect(faults(finding('F', day, []), { 代码: 'D', 类别: '医', 执业点: [place] })).toEqual([]);
    expect(faults(finding('F', day, []), { 类别: '师', 执业点: [{ 自: 'x', 到: day }], 年龄: 3 })).toEqual([
      '人员.年龄 unknown-key',
      '人员.执业点.0.到 unknown-key',
      '人员.执业点.0.机构 missing',
      '人员.执业点.0.自 bad-date',
      '人员.类别 unknown-value',
    ]);
  });

  it('text and JSON values are the same record', () => {
    const texts = finding('F', day, ['乙'], { 急诊: '否', 损失: '是', 认定分值: '4', 金额: '12000.50', 理由: '定' });
    const values = finding('F', day, ['乙'], { 急诊: false, 损失: true, 认定分值: 4, 金额: 12000.5, 理由: '定' });
    expect(judge(rules, [texts])).toEqual(judge(rules, [values]));
    expect(lawful(judge(rules, [texts]))).toEqual({ F: [4] });
  });
});

describe('limits', () => {
  it('a hundred faults, ten thousand entries', () => {
    const bad = recordOf(Array.from({ length: 300 }, () => ({ 类型: '?' })));
    expect(faultsOf(rules, bad)).toHaveLength(100);
    const many = recordOf(Array.from({ length: 10_001 }, (_, index) => finding(`F${index}`, day, ['甲'])));
    expect(faultsOf(rules, many).map(({ code }) => code)).toEqual(['limit']);
  });

  it('names that engines keep for themselves are names like any other', () => {
    const evil = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length'];
    for (const name of evil) {
      const entry = JSON.parse(
        `{"类型":"违规","编号":"F","日期":"${day}","行为":["${name}"],"责任":"${name}","${name}":1}`,
      ) as Plain;
      expect(faults(entry)).toEqual([
        '记录.0.' + name + ' unknown-key',
        '记录.0.行为.0 unknown-value',
        '记录.0.责任 unknown-value',
      ]);
    }
  });
});
