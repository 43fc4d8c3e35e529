import type { JudgeOptions } from '../../oracle/judge.ts';
import type { Model, Readings } from '../../oracle/model.ts';
import { text, type PersonRecord } from '../../oracle/record.ts';
import type { Random } from './random.ts';

/** Half the time every default, else any reading of any interpretation. */
export const randomReadings = (random: Random, model: Model): Readings => {
  if (random.chance(0.5)) return {};
  return Object.fromEntries(model.interpretations.map(({ name, readings }) => [name, random.pick(readings)]));
};

/** Mostly after everything, sometimes in the middle of the record on either time axis. */
export const randomJudgeOptions = (random: Random, model: Model, record: PersonRecord): JudgeOptions => {
  const dates = record.记录.map((entry) => text(entry, '日期'));
  const asOf = dates.length > 0 && random.chance(0.12) ? random.pick(dates) : '2029-12-31';
  const knownAt = dates.length > 0 && random.chance(0.1) ? { knownAt: random.pick(dates) } : {};
  return { asOf, ...knownAt, readings: randomReadings(random, model) };
};
