import { addDays } from '../../../oracle/dates.ts';
import { text, type Entry } from '../../../oracle/record.ts';
import type { Random } from '../random.ts';
import { soon } from './moments.ts';

const timedLengths = ['1个月', '1个月', '2个月', '3个月', '6个月', '0个月', '7个月'];
const barLengths = ['1年', '12个月', '3年', '11个月', '2年'];

const lengthOf = (random: Random, status: string): Entry => {
  if (status === '终止') return random.chance(0.25) ? { 期限: random.pick(barLengths) } : {};
  return random.chance(0.85) ? { 期限: random.pick(timedLengths) } : {};
};

/** Something to decide about, and the status that it most likely brings; `null`: none. */
export type Subject = { readonly entry: Entry; readonly status: string | null };

const decisionOn = (random: Random, place: number, { entry: target, status: likely }: Subject): Entry => {
  const date = soon(random, text(target, '日期'));
  const status = likely === null || random.chance(0.12) ? random.pick(['暂停', '终止']) : likely;
  const early = random.chance(0.04);
  return {
    类型: '状态决定',
    编号: `S${String(place + 1)}`,
    日期: early ? addDays(text(target, '日期'), -1) : date,
    状态: status,
    ...(random.chance(0.3) ? { 生效: soon(random, date) } : random.chance(0.05) ? { 生效: addDays(date, -3) } : {}),
    ...lengthOf(random, status),
    ...(random.chance(0.65) ? { 针对: random.chance(0.04) ? 'F9' : text(target, '编号') } : {}),
  };
};

/** Status decisions about findings and measures against institutions: named or not, lawful or not, now and then two. */
export const randomDecisions = (random: Random, subjects: readonly Subject[]): readonly Entry[] => {
  if (subjects.length === 0) return [];
  const count = random.pick([0, 0, 1, 1, 1, 2, 2, 3]);
  const fitting = subjects.filter(({ status }) => status !== null);
  const likely = fitting.length === 0 ? subjects.slice(-1) : fitting;
  return Array.from({ length: count }, (_, place) =>
    decisionOn(random, place, random.pick(random.chance(0.85) ? likely : subjects)),
  );
};
