import { describe, expect, it } from 'vitest';
import { isInstitutionRecord, readInstitution } from '#runtime';
import { dayOf, textOf } from '../../../runtime/calendar.ts';
import { institutionOf, person, ratioRules, suspended } from './institutions.ts';
import { recordOf, type Plain } from './rules.ts';

/** The faults, as `path code suggestion`. */
function faults(value: unknown): readonly string[] {
  return readInstitution(ratioRules, value).faults.map(
    ({ path, code, suggestion }) => `${path.join('.')} ${code}${suggestion === null ? '' : ` ${suggestion}`}`,
  );
}

const day = '2025-03-10';

describe('an institution’s record', () => {
  it('is told from a person’s', () => {
    expect(isInstitutionRecord({ 机构: {} })).toBe(true);
    expect(isInstitutionRecord({ 格式: 1, 案卷: 'x', 机构: null })).toBe(true);
    for (const other of [null, [], 'x', {}, recordOf([]), { 机构: {}, 记录: [] }, { 机构: {}, 人员: {} }])
      expect(isInstitutionRecord(other)).toBe(false);
  });

  it('holds its persons, numbers and what was done', () => {
    const value = {
      案卷: '院',
      机构: {
        代码: 7,
        登记人数: [
          { 日期: '2025-02-01', 人数: '12' },
          { 日期: '2025-01-01', 人数: 0 },
        ],
        人员: [person('甲', [suspended('F', day)]), { 案卷: '乙', 人员: {}, 记录: [] }],
        履行: [
          { 义务: '自查', 日期: '2025-02-01' },
          { 义务: '培训', 日期: '2025-01-01' },
        ],
      },
    };
    const { institution } = readInstitution(ratioRules, value);
    expect([institution?.name, institution?.code]).toEqual(['院', '7']);
    expect(institution?.headcounts.map(({ date, count }) => [textOf(date), count])).toEqual([
      ['2025-01-01', 0],
      ['2025-02-01', 12],
    ]);
    expect(institution?.persons.map(({ name, findings }) => [name, findings.length])).toEqual([
      ['甲', 1],
      ['乙', 0],
    ]);
    expect(institution?.performances).toEqual([
      { obligation: 0, date: dayOf('2025-01-01') },
      { obligation: 1, date: dayOf('2025-02-01') },
    ]);
  });

  it('needs nothing but a code, and says nothing of 履行 then', () => {
    const { institution } = readInstitution(ratioRules, { 机构: { 代码: 'H' } });
    expect(institution).toEqual({ name: null, code: 'H', headcounts: [], persons: [], performances: null });
  });
});

describe('what is wrong with one', () => {
  it.each<[unknown, readonly string[]]>([
    [null, [' not-an-object']],
    [{}, ['机构 missing']],
    [{ 机构: [] }, ['机构 not-an-object']],
    [{ 格式: 2, 机构: { 代码: 'H' } }, ['格式 unsupported-format']],
    [{ 格式: 1, 案卷: '', 机构: { 代码: 'H' } }, ['案卷 missing']],
    [{ 机构: { 代码: 'H' }, 记载: 1 }, ['记载 unknown-key']],
    [{ 机构: {} }, ['机构.代码 missing']],
    [{ 机构: { 代码: null } }, ['机构.代码 wrong-type']],
    [{ 机构: { 代码: 'H', 登记人: [] } }, ['机构.登记人 unknown-key 登记人数']],
    [{ 机构: { 代码: 'H', 级: '大' } }, ['机构.级 wrong-type']],
    [{ 机构: { 代码: 'H', 级: '是' } }, []],
    [{ 机构: { 代码: 'H', 登记人数: 10 } }, ['机构.登记人数 not-a-list']],
    [{ 机构: { 代码: 'H', 登记人数: null } }, ['机构.登记人数 not-a-list']],
    [{ 机构: { 代码: 'H', 登记人数: [10] } }, ['机构.登记人数.0 not-an-object']],
    [
      { 机构: { 代码: 'H', 登记人数: [{ 日期: '2025-1-1', 人数: -1, 人: 2 }] } },
      [
        '机构.登记人数.0.人 unknown-key 人数',
        '机构.登记人数.0.日期 bad-date 2025-01-01',
        '机构.登记人数.0.人数 bad-number',
      ],
    ],
    [{ 机构: { 代码: 'H', 登记人数: [{}] } }, ['机构.登记人数.0.日期 missing', '机构.登记人数.0.人数 missing']],
    [{ 机构: { 代码: 'H', 登记人数: [{ 日期: day, 人数: null }] } }, ['机构.登记人数.0.人数 wrong-type']],
    [{ 机构: { 代码: 'H', 登记人数: [{ 日期: day, 人数: 1.5 }] } }, ['机构.登记人数.0.人数 bad-number']],
    [
      {
        机构: {
          代码: 'H',
          登记人数: [
            { 日期: day, 人数: 1 },
            { 日期: day, 人数: 2 },
          ],
        },
      },
      ['机构.登记人数.1.日期 duplicate-value'],
    ],
    [{ 机构: { 代码: 'H', 履行: [{ 义务: '培讯', 日期: day }] } }, ['机构.履行.0.义务 unknown-value 培训']],
    [{ 机构: { 代码: 'H', 履行: [{ 义务: ['培训'] }] } }, ['机构.履行.0.义务 wrong-type', '机构.履行.0.日期 missing']],
    [{ 机构: { 代码: 'H', 人员: {} } }, ['机构.人员 not-a-list']],
    [{ 机构: { 代码: 'H', 人员: ['甲'] } }, ['机构.人员.0 not-an-object']],
    [{ 机构: { 代码: 'H', 人员: [{}] } }, ['案卷', '人员', '记录'].map((key) => `机构.人员.0.${key} missing`)],
    [institutionOf([{ ...person('甲'), 格式: 3 }]), ['机构.人员.0.格式 unsupported-format']],
    [institutionOf([person('甲'), person('甲')]), ['机构.人员.1.案卷 duplicate-value']],
    [
      institutionOf([
        person('甲'),
        person(
          '乙',
          [suspended('F', '2025-02-30'), { 类型: '异议结果', 编号: 'F', 日期: day, 针对: 'F', 结果: '变更' }],
          {
            类别: '师',
            执业点: [{ 机构: 'H', 自: day, 至: '2025-03-09' }],
          },
        ),
      ]),
      [
        '机构.人员.1.人员.执业点.0.至 reversed-dates',
        '机构.人员.1.人员.类别 unknown-value',
        '机构.人员.1.记录.0.日期 bad-date',
        '机构.人员.1.记录.1.编号 duplicate-number',
        '机构.人员.1.记录.1.分值 missing',
      ],
    ],
  ])('%j', (value, expected) => {
    expect(faults(value)).toEqual(expected);
  });

  it('a hundred faults at most, whoever’s they are', () => {
    const bad: readonly Plain[] = Array.from({ length: 300 }, (_, index) => person(`P${index}`, [{ 类型: '?' }]));
    expect(faults(institutionOf(bad))).toHaveLength(100);
  });
});
