import { describe, expect, it } from 'vitest';
import { plain, readYaml } from '#reading';
import { clockSubjects, lawfulValues, reasonsOf, referredSubject, subjects } from '../../../playground/case/reasons.ts';
import { judge, type Judged } from '../../../playground/engine/answers/judge.ts';
import { openShipped } from './open-shipped.ts';

const opened = openShipped('qinghai');

type Decided = Extract<Judged, { kind: 'judged' }>;

function judged(record: unknown): Decided {
  const answer = judge(opened, { record, asOf: '2025-12-31', knownAt: null, readings: [] });
  if (answer.kind !== 'judged') throw new Error(JSON.stringify(answer));
  return answer;
}

const shipped = [...opened.others.values()]
  .filter(({ name }) => name.startsWith('records/'))
  .flatMap((source) => {
    const { value } = readYaml(source);
    return value === null ? [] : [{ name: source.name, record: plain(value) }];
  });

const finding = (more: object) =>
  judged({
    格式: 1,
    案卷: 'A',
    人员: {},
    记录: [
      {
        类型: '违规',
        编号: 'F1',
        日期: '2025-03-10',
        行为: ['高套病种'],
        处理: { 方式: '协议处理', 机关: '医疗保障经办机构', 依据: [] },
        情节: ['主动挽回损失'],
        ...more,
      },
    ],
  });

function valuesOf({ decision }: Decided) {
  if (!('认定' in decision)) throw new Error('an institution');
  const [row] = decision.认定;
  return lawfulValues(row?.合法分值 ?? [], reasonsOf(decision.说明 ?? [], subjects.finding('F1'))[0]);
}

describe('lawfulValues', () => {
  // 重要责任 in 4–6, mitigated: the base 5, 4 within the band, 2 one band down.
  it('says what each member rests on and which is the base value', () => {
    const values = valuesOf(finding({ 责任: '重要责任' }));
    expect(values.map(({ points, isBase }) => [points, isBase])).toEqual([
      [2, false],
      [4, false],
      [5, true],
    ]);
    expect(values.every(({ grounds, clauses }) => grounds.length === 1 && clauses.length > 0)).toBe(true);
  });

  // Every responsibility possible: its base values are 4, 5, 6.
  it('names the assumption where facts are missing', () => {
    const values = valuesOf(finding({}));
    expect(values.filter(({ isBase }) => isBase).map(({ points }) => points)).toEqual([4, 5, 6]);
    expect(values.find(({ points }) => points === 6)?.grounds).toEqual(['若 责任程度 为 主要责任：基准分']);
  });
});

describe('every figure of the shipped records has its reasons', () => {
  it.each(shipped)('$name', ({ record }) => {
    const { decision, report } = judged(record);
    if (report.kind !== 'PersonReport' || !('认定' in decision)) return;
    const asked = [
      ...report.findings.map(({ id }) => subjects.finding(id)),
      ...report.years.map(({ year }) => subjects.year(year)),
      ...report.statuses.map(({ from, place }) => subjects.status(from, place)),
      ...report.measures.flatMap(({ acts, date }) => acts.map((act) => subjects.measure(act, date))),
      ...report.settlements.map(({ id }) => subjects.settlement(id)),
      ...clockSubjects(report.clocks, decision.期限).map((subject) => subject ?? 'a clock'),
    ];
    const told = new Set(report.reasons.map(({ 对象: subject }) => subject));
    expect(asked.filter((subject) => !told.has(subject))).toEqual([]);
  });
});

describe('referredSubject', () => {
  it('is what a conclusion sends its reader to', () => {
    expect(referredSubject('登记状态为 正常，见“状态 2025-09-15”')).toBe('状态 2025-09-15');
    expect(referredSubject('确定为 正常')).toBeNull();
  });
});
