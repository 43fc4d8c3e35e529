import { conductKey } from './conduct.ts';
import type { Certainty, MeasureRow, YearRow } from './decision.ts';
import type { Ledger } from './ledger.ts';
import type { Measure, Model, Readings, Threshold } from './model.ts';
import { byText, yearOf, type Finding } from './record.ts';

const certainty = (ledgers: readonly Ledger[], test: (ledger: Ledger) => boolean): Certainty => {
  if (ledgers.every(test)) return '确定';
  return ledgers.some(test) ? '可能' : '不可能';
};

/** The totals that thresholds on the year's total ask for, ascending. */
const askedTotals = (model: Model): readonly number[] => {
  const totals = model.thresholds.flatMap(({ on, range }) => {
    if (on === 'oneOff' || range.from === null) return [];
    return [range.fromIncluded ? range.from : range.from + 1];
  });
  return [...new Set(totals)].sort((left, right) => left - right);
};

/** A finding without a value matters to a year if it is of the year, or earlier and of one conduct with a finding of the year that may add something. */
const mattersTo = (
  model: Model,
  readings: Readings,
  findings: readonly Finding[],
  finding: Finding,
  year: number,
  values: Recommended['values'],
): boolean => {
  if (yearOf(finding.date) >= year) return yearOf(finding.date) === year;
  const conduct = conductKey(model, readings, finding);
  return findings.some(
    (other, place) =>
      yearOf(other.date) === year && conductKey(model, readings, other) === conduct && values[place] !== 0,
  );
};

/** The judged parts that rows of years are made from. `recommended` is by finding, `ledger` what it comes to (null counted as 0). */
export type Recommended = { readonly values: readonly (number | null)[]; readonly ledger: Ledger };

export const yearRow = (
  model: Model,
  readings: Readings,
  findings: readonly Finding[],
  ledgers: readonly Ledger[],
  recommended: Recommended,
  year: number,
): YearRow => {
  const totalOf = (ledger: Ledger): number => ledger.totals.get(year) ?? 0;
  const totals = [...new Set(ledgers.map(totalOf))].sort((left, right) => left - right);
  const reached = (amount: number) => (ledger: Ledger) =>
    ledger.days.some((day) => yearOf(day.date) === year && day.total >= amount);
  const open = findings.some(
    (finding, place) =>
      recommended.values[place] === null && mattersTo(model, readings, findings, finding, year, recommended.values),
  );
  return {
    年: year,
    累计: totals,
    最低: Math.min(...totals),
    最高: Math.max(...totals),
    建议: open ? null : totalOf(recommended.ledger),
    修复: Math.max(...ledgers.map((ledger) => repairedIn(ledger, year))),
    达到: Object.fromEntries(askedTotals(model).map((amount) => [String(amount), certainty(ledgers, reached(amount))])),
  };
};

/** Points that repairs have lawfully taken away. */
const repairedIn = (ledger: Ledger, year: number): number =>
  ledger.repairs.filter(({ repair }) => yearOf(repair.date) === year).reduce((sum, { points }) => sum + points, 0);

type Arising = { readonly date: string; readonly measure: Measure; readonly thresholds: Set<Threshold>; count: number };

/** Every measure of every day, with how many combinations bring it and by which thresholds. */
const arisingMeasures = (ledgers: readonly Ledger[]): readonly Arising[] => {
  const arising = new Map<string, Arising>();
  for (const ledger of ledgers) {
    const counted = new Set<string>();
    for (const { date, fired } of ledger.days) {
      for (const threshold of fired) {
        for (const measure of threshold.measures) {
          const key = JSON.stringify([date, measure.actor, measure.mode, measure.name]);
          const one = arising.get(key) ?? { date, measure, thresholds: new Set<Threshold>(), count: 0 };
          arising.set(key, one);
          one.thresholds.add(threshold);
          if (!counted.has(key)) one.count += 1;
          counted.add(key);
        }
      }
    }
  }
  return [...arising.values()];
};

/** By date, then where the rules first name the measure. */
export const measureRows = (model: Model, ledgers: readonly Ledger[]): readonly MeasureRow[] => {
  const named = model.thresholds.flatMap(({ measures }) => measures);
  const placeOf = ({ measure }: Arising): number =>
    named.findIndex(
      ({ actor, mode, name }) => actor === measure.actor && mode === measure.mode && name === measure.name,
    );
  return arisingMeasures(ledgers)
    .map((one) => ({ one, place: placeOf(one) }))
    .sort((left, right) => byText(left.one.date, right.one.date) || left.place - right.place)
    .map(({ one }) => ({
      措施: one.measure.name,
      主体: one.measure.actor,
      性质: one.measure.mode,
      日期: one.date,
      确定性: one.count === ledgers.length ? '确定' : '可能',
      依据: [
        ...new Set(
          model.thresholds.filter((threshold) => one.thresholds.has(threshold)).flatMap(({ citations }) => citations),
        ),
      ],
    }));
};
