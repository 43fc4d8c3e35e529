import { addDays } from '../../../oracle/dates.ts';
import { text, type Entry } from '../../../oracle/record.ts';
import { randomTruth } from '../random-entries.ts';
import type { Random } from '../random.ts';
import { after } from './moments.ts';

const some = (random: Random, most: readonly number[], make: (place: number) => Entry): readonly Entry[] =>
  Array.from({ length: random.pick(most) }, (_, place) => make(place));

const routes = ['学习培训', '学习培训', '宣传活动', '宣传活动', '飞行检查', '专项检查', '抽查复查'];

/** Repairs of every route around its limits, with and without 缩短. */
export const randomRepairs = (random: Random, moment: () => string): readonly Entry[] =>
  some(random, [0, 0, 0, 1, 1, 2, 3], (place) => {
    const route = random.pick(routes);
    const usual = route === '学习培训' ? [1, 2, 3, 3] : [1, 1, 1];
    return {
      类型: '修复',
      编号: `X${String(place + 1)}`,
      日期: moment(),
      途径: route,
      减分: random.pick([...usual, random.pick([0, 2, 4])]),
      ...(random.chance(0.6) ? { 缩短: random.chance(0.9) ? '1个月' : '2个月' } : {}),
    };
  });

/** Applications and assessments for recovery, and registrations anew inside and after a bar. */
export const randomRecoveries = (random: Random, moment: () => string): readonly Entry[] => {
  const applications = some(random, [0, 0, 1, 2], (place) => ({
    类型: '恢复申请',
    编号: `P${String(place + 1)}`,
    日期: moment(),
  }));
  const assessments = some(random, [0, 0, 1, 1, 2], (place) => ({
    类型: '恢复评估',
    编号: `Q${String(place + 1)}`,
    日期: moment(),
    结果: random.pick(['通过', '通过', '通过', '不通过']),
  }));
  const registrations = some(random, [0, 0, 0, 1, 1, 2], (place) => ({
    类型: '重新登记',
    编号: `Z${String(place + 1)}`,
    日期: after(random, addDays(moment(), random.pick([0, 0, 365, 400]))),
    机构: random.pick(['H1', 'H2', 'H3']),
  }));
  return [...applications, ...assessments, ...registrations];
};

/** Measures against institutions; now and then nobody says whether the person is responsible. */
export const randomMeasures = (random: Random, moment: () => string): readonly Entry[] =>
  some(random, [0, 0, 0, 0, 1, 1, 2], (place) => ({
    类型: '机构处理',
    编号: `I${String(place + 1)}`,
    日期: moment(),
    措施: random.pick(['中止协议', '责令暂停', '解除协议']),
    ...(random.chance(0.85) ? { 机构: random.pick(['H1', 'H1', 'H2', 'H3']) } : {}),
    ...(random.chance(0.8) ? { 负有责任: randomTruth(random, random.chance(0.8)) } : {}),
    ...(random.chance(0.3) ? { 期限: '3个月' } : {}),
  }));

/** Services on days near where something changes. */
export const randomServices = (random: Random, moment: () => string): readonly Entry[] =>
  some(random, [0, 0, 1, 1, 2, 3], (place) => ({
    类型: '服务',
    编号: `V${String(place + 1)}`,
    日期: after(random, moment()),
    ...(random.chance(0.85) ? { 机构: random.pick(['H1', 'H1', 'H2', 'H3']) } : {}),
    ...(random.chance(0.75) ? { 急诊抢救: randomTruth(random, random.chance(0.5)) } : {}),
    ...(random.chance(0.4) ? { 已结算: randomTruth(random, random.chance(0.7)) } : {}),
  }));

/** A day of something on record, or after one. */
export const momentsOf =
  (random: Random, entries: readonly Entry[]): (() => string) =>
  () => {
    const date = entries.length === 0 ? '2025-05-06' : text(random.pick(entries), '日期');
    return random.chance(0.2) ? date : after(random, date);
  };
