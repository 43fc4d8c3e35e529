import { addDays } from '../../../oracle/dates.ts';
import { text, type Entry, type PersonRecord } from '../../../oracle/record.ts';
import { randomRecording, randomTruth } from '../random-entries.ts';
import type { Random } from '../random.ts';
import { momentsOf, randomMeasures, randomRecoveries, randomRepairs, randomServices } from './acts.ts';
import { randomDecisions } from './decisions.ts';
import { randomCourse } from './findings.ts';
import { randomProcedure } from './procedure.ts';

const personKinds = [
  ...['医师', '医师', '医师', '护士', '护士', '技师', '药店主要负责人', '药店主要负责人', '执业药师'],
  '结算审核人员',
];

const randomPlaces = (random: Random, first: string): readonly Entry[] => {
  const count = random.pick([0, 1, 1, 1, 2, 2, 2, 2]);
  return ['H1', 'H2'].slice(0, count).map((institution) => ({
    机构: institution,
    ...(random.chance(0.85) ? { 自: random.chance(0.85) ? '2020-01-01' : addDays(first, random.integer(-5, 40)) } : {}),
    ...(random.chance(0.2) ? { 至: addDays(first, random.integer(60, 400)) } : {}),
  }));
};

const randomPerson = (random: Random, first: string): Entry => ({
  代码: 'D630100000001',
  ...(random.chance(0.93) ? { 类别: random.pick(personKinds) } : {}),
  ...(random.chance(0.2) ? { 承诺: randomTruth(random, random.chance(0.7)) } : {}),
  ...(random.chance(0.75) ? { 执业点: randomPlaces(random, first) } : {}),
});

/** A person's record in Qinghai's vocabulary with entries of every kind, in any order. */
export const randomWholeRecord = (random: Random): PersonRecord => {
  const course = random.chance(0.05) ? [] : randomCourse(random);
  const findings = course.map(({ entry }) => entry);
  const measures = randomMeasures(random, momentsOf(random, findings));
  const decisions = randomDecisions(random, [
    ...course.map(({ entry, total }) => ({ entry, status: total >= 12 ? '终止' : total >= 9 ? '暂停' : null })),
    ...measures.map((entry) => ({ entry, status: entry['措施'] === '解除协议' ? '终止' : '暂停' })),
  ]);
  const moment = momentsOf(random, [...findings, ...measures, ...decisions]);
  const others = [
    ...decisions,
    ...randomProcedure(random, findings),
    ...randomRepairs(random, moment),
    ...randomRecoveries(random, moment),
    ...randomServices(random, moment),
  ].map((entry) => ({ ...entry, ...randomRecording(random, text(entry, '日期')) }));
  const entries = [...findings, ...measures, ...others];
  const first = entries.map((entry) => text(entry, '日期')).sort()[0] ?? '2025-01-01';
  return { 格式: 1, 案卷: '随机', 人员: randomPerson(random, first), 记录: random.shuffle(entries) };
};
