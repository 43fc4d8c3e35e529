import type { Entry } from '../../../oracle/record.ts';
import type { Random } from '../random.ts';
import { randomRecording } from '../random-entries.ts';
import { after, firstDay } from './moments.ts';

/** By band: what is done, so that a degree of responsibility gives its lowest, middle or highest value. */
const conducts: readonly (readonly string[])[] = [
  ['分解住院', '重复收费', '超量开药', '医疗记录不完整'],
  ['高套病种', '增加诊断', '未如实记载意外伤害'],
  ['冒名结算', '不配合监督检查', '出借医保代码'],
  ['其他严重违规'],
];

const degrees = ['一般责任', '重要责任', '主要责任'];

/** Points of a year's findings: near 9, near 12, 12 at once, and past them. */
const courses: readonly (readonly number[])[] = [
  ...[[9], [8], [7, 2], [7, 1], [6, 3], [5, 4], [9, 1], [9, 2], [8, 1], [9, 2, 1]],
  ...[[12], [12], [9, 12], [3, 12]],
  ...[
    [10, 2],
    [9, 3],
    [8, 4],
    [7, 5],
    [11, 1],
    [9, 3, 1],
    [9, 3, 1, 1],
    [8, 3, 1],
    [10, 3, 9],
  ],
];

const institutions = ['H1', 'H1', 'H1', 'H2', 'H2', 'H3', null, null];

const recorded = (random: Random, share: number, more: Entry): Entry => (random.chance(share) ? more : {});

const findingOf = (random: Random, place: number, date: string, points: number): Entry => {
  const band = Math.floor((points - 1) / 3);
  const institution = random.pick(institutions);
  return {
    类型: '违规',
    编号: `F${String(place + 1)}`,
    日期: date,
    行为: [random.pick(conducts[band] ?? [])],
    处理: { 方式: '协议处理', 依据: [] },
    急诊抢救: '否',
    ...recorded(random, 0.88, { 责任: degrees[(points - 1) % 3] ?? '' }),
    ...recorded(random, 0.12, { 情节: [random.pick(['主动挽回损失', '主观故意'])] }),
    ...recorded(random, 0.1, { 认定分值: random.pick([points, points, random.integer(0, 12)]) }),
    ...recorded(random, 0.9, { 理由: '情况说明' }),
    ...recorded(random, 0.2, { 检查: random.pick(['J1', 'J2']) }),
    ...recorded(random, 0.15, { 行为编号: random.pick(['X1', 'X2']) }),
    ...(institution === null ? {} : { 机构: institution }),
    ...randomRecording(random, date),
  };
};

/** A finding and what its year has come to with it, if every value is the recommended one. */
export type Course = readonly { readonly entry: Entry; readonly total: number }[];

/** One year's course, now and then a second one. */
export const randomCourse = (random: Random): Course => {
  const points = [...random.pick(courses), ...(random.chance(0.15) ? random.pick(courses).slice(0, 2) : [])];
  let date = firstDay(random);
  const totals = new Map<string, number>();
  return points.map((value, place) => {
    const entry = findingOf(random, place, date, value);
    const year = date.slice(0, 4);
    const total = (totals.get(year) ?? 0) + value;
    totals.set(year, total);
    date = random.chance(0.25) ? date : after(random, date);
    return { entry, total };
  });
};
