import { text, type Entry, type Json } from '../../oracle/record.ts';
import type { Random } from './random.ts';

/** Dates that meet and part: few enough for two findings to share a day, around a turn of the year. */
export const randomDates = (random: Random): readonly string[] => {
  const common = [
    '2024-12-31',
    '2025-01-01',
    '2025-02-14',
    '2025-03-10',
    '2025-03-10',
    '2025-06-30',
    '2025-09-01',
    '2025-12-31',
    '2026-01-01',
  ];
  return random.some(common, 3, 6);
};

export const randomLate = (random: Random, date: string): string => {
  const [year = '2025', month = '01', day = '01'] = date.split('-');
  return random.chance(0.5)
    ? `${year}-${month}-${random.chance(0.5) ? day : '28'}`
    : `${String(Number(year) + 1)}-${month}-${day}`;
};

const answerKinds = ['通知', '异议', '异议结果', '异议结果'] as const;

const answerTo = (random: Random, id: string, target: string, date: string, points: number): Entry => {
  const kind = random.pick(answerKinds);
  const common: Entry = { 类型: kind, 编号: id, 日期: date, 针对: target };
  if (kind !== '异议结果') return common;
  const result = random.pick(['维持', '变更', '变更', '撤销']);
  return { ...common, 结果: result, ...(result === '变更' ? { 分值: points } : {}) };
};

/** Notices, objections and their results; now and then before what they answer, or answering nothing. */
export const randomAnswers = (
  random: Random,
  findings: readonly Entry[],
  points: readonly number[],
): readonly Entry[] => {
  if (findings.length === 0 || random.chance(0.55)) return [];
  const count = random.integer(1, 2);
  return Array.from({ length: count }, (_, place) => {
    const finding = random.pick(findings);
    const date = text(finding, '日期');
    const when = random.chance(0.08) ? '2024-06-01' : randomLate(random, date);
    const target = random.chance(0.05) ? 'F9' : text(finding, '编号');
    return answerTo(random, `A${String(place + 1)}`, target, when, random.pick(points));
  });
};

/** Puts a value at a path of keys, keeping what stands beside it. */
export const placed = (entry: Entry, path: readonly string[], value: Json): Entry => {
  const [key, ...rest] = path;
  if (key === undefined) return entry;
  if (rest.length === 0) return { ...entry, [key]: value };
  const inner = entry[key];
  const nested = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Entry) : {};
  return { ...entry, [key]: placed(nested, rest, value) };
};

export const randomTruth = (random: Random, value: boolean): Json => (random.chance(0.5) ? value : value ? '是' : '否');

/** A sum in yuan, as a number or as text. */
export const randomMoney = (random: Random, fen: number): Json =>
  random.chance(0.2) ? (fen / 100).toFixed(2) : fen / 100;

/** What identifies a conduct, and the officer's own words: the same for every rule set. */
export const randomIdentity = (random: Random): Entry => ({
  ...(random.chance(0.5) ? { 检查: random.pick(['J1', 'J1', 'J2']) } : {}),
  ...(random.chance(0.25) ? { 行为编号: random.pick(['X1', 'X1', 'X2']) } : {}),
  ...(random.chance(0.4) ? { 理由: '情况说明' } : {}),
  ...(random.chance(0.1) ? { 机构: 'H63010000001' } : {}),
});

/** Sometimes recorded only after the last date of the record. */
export const randomRecording = (random: Random, date: string): Entry =>
  random.chance(0.08) ? { 记载: randomLate(random, date) } : {};
