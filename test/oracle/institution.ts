import type { Certainty, ClockRow } from './decision.ts';
import { guardedValue, type Model, type Readings } from './model.ts';
import { text, yearOf, type Entry, type PersonRecord } from './record.ts';
import type { Ratio, ShareBound } from './standing-model.ts';
import type { Ground, Story } from './story.ts';
import type { Stop } from './stops.ts';
import { tellAll, type JudgeOptions } from './told.ts';

/** An institution's record with those of its persons. */
export type InstitutionRecord = {
  readonly 格式: 1;
  readonly 机构: {
    readonly 代码: string;
    readonly 登记人数?: readonly Entry[];
    readonly 人员?: readonly PersonRecord[];
    readonly 履行?: readonly Entry[];
  };
};

export type InstitutionYear = {
  readonly 年: number;
  /** The possible numbers of person-times, ascending. */
  readonly 人次: readonly number[];
  /** `null`: not known. */
  readonly 登记人数: number | null;
  /** For each ratio: does it hold? `null` where the number of persons is not known. */
  readonly 达到: Readonly<Record<string, Certainty>> | null;
  /** The measures of the ratios that stand. */
  readonly 措施: Readonly<Record<string, Certainty>>;
};

/** Whether a stop arose at the institution, or reached it from another place. */
const countsHere = ({ model, readings, history }: Ground, story: Story, stop: Stop, code: string): boolean => {
  const rules = model.personTimes;
  if (rules === null) return false;
  if (stop.measure !== null && !guardedValue(model, readings, rules.cascades)) return false;
  const isHere = story.places === null || story.places.some(({ institution }) => institution === code);
  if (stop.arose === null) return isHere || history.places === null;
  if (stop.arose.includes(code)) return true;
  return stop.where === null && isHere && guardedValue(model, readings, rules.linked);
};

/** How many person-times a person may be in a year. */
const timesOf = (ground: Ground, stories: readonly Story[], code: string, year: number, asOf: string): Set<number> =>
  new Set(
    stories.map(
      (story) =>
        story.stops.filter(
          (stop) => yearOf(stop.first) === year && stop.first <= asOf && countsHere(ground, story, stop, code),
        ).length,
    ),
  );

const sums = (one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> =>
  new Set([...one].flatMap((left) => [...other].map((right) => left + right)));

const headcountOf = (
  model: Model,
  readings: Readings,
  { 机构 }: InstitutionRecord,
  year: number,
  asOf: string,
): number | null => {
  const counts = [...(机构.登记人数 ?? [])].sort((left, right) => (text(left, '日期') < text(right, '日期') ? -1 : 1));
  if (model.personTimes === null) return null;
  const yearStart = guardedValue(model, readings, model.personTimes.denominator) === 'year-start';
  const day = yearStart ? `${String(year)}-01-01` : asOf;
  const known = counts.filter((one) => text(one, '日期') <= day).at(-1) ?? (yearStart ? counts[0] : undefined);
  const count = known === undefined ? 0 : Number(known['人数']);
  return count === 0 ? null : count;
};

/** `times / persons` compared with the bound, without dividing. */
const compared = (times: number, persons: number, { part, whole }: ShareBound): number =>
  times * whole - part * persons;

const holdsFor = (times: number, persons: number, { low, high }: Ratio): boolean => {
  const above =
    low === null || compared(times, persons, low) > 0 || (low.included && compared(times, persons, low) === 0);
  const under =
    high === null || compared(times, persons, high) < 0 || (high.included && compared(times, persons, high) === 0);
  return above && under;
};

const certaintyOf = (numbers: readonly number[], test: (number: number) => boolean): Certainty =>
  numbers.every(test) ? '确定' : numbers.some(test) ? '可能' : '不可能';

/** One year of an institution; `null`: a person's record is too large to enumerate. */
export const judgeInstitutionYear = (
  model: Model,
  record: InstitutionRecord,
  year: number,
  options: JudgeOptions,
): InstitutionYear | null => {
  const { 代码, 人员 = [] } = record.机构;
  let times = new Set([0]);
  for (const person of 人员) {
    const told = tellAll(model, person, options);
    if (told === null) return null;
    times = sums(times, timesOf(told.ground, told.stories, 代码, year, options.asOf));
  }
  const numbers = [...times].sort((left, right) => left - right);
  const persons = headcountOf(model, options.readings ?? {}, record, year, options.asOf);
  const stands = (ratio: Ratio) => (number: number) =>
    persons !== null &&
    holdsFor(number, persons, ratio) &&
    !model.ratios.some((other) => other.precedes.includes(ratio.name) && holdsFor(number, persons, other));
  const reached = model.ratios.map((ratio) => [
    ratio.name,
    certaintyOf(numbers, (number) => persons !== null && holdsFor(number, persons, ratio)),
  ]);
  const measures = model.ratios.flatMap((ratio) =>
    ratio.measures.map(({ name }) => [name, certaintyOf(numbers, stands(ratio))] as const),
  );
  return {
    年: year,
    人次: numbers,
    登记人数: persons,
    达到: persons === null ? null : (Object.fromEntries(reached) as Record<string, Certainty>),
    措施: Object.fromEntries(measures.filter(([, certainty]) => certainty !== '不可能')),
  };
};

/** How the duties with a number a year stand at the as-of date. */
export const dutiesOf = (
  model: Model,
  { 机构 }: InstitutionRecord,
  year: number,
  asOf: string,
): readonly { readonly 事项: string; readonly 情况: ClockRow['情况'] }[] =>
  model.obligations.map(({ name, timesAYear }) => {
    const done = (机构.履行 ?? []).filter(
      (one) => one['义务'] === name && text(one, '日期') <= asOf && yearOf(text(one, '日期')) === year,
    ).length;
    const state = done >= timesAYear ? '已完成' : asOf <= `${String(year)}-12-31` ? '未到期' : '逾期未办';
    return { 事项: name, 情况: state };
  });
