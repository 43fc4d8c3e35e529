import type { Repair } from './history.ts';
import { guardedValue, inRange, type Model, type Readings, type Threshold } from './model.ts';
import { yearOf } from './record.ts';
import { lawfulRepair, type LawfulRepair, type RepairUse } from './repairs.ts';

/** A finding with its points decided: one number. */
export type Scoring = {
  readonly id: string;
  readonly date: string;
  readonly conduct: string;
  readonly inspection: string | null;
  readonly institution: string | null;
  readonly points: number;
};

/** A day on which points were added, at its close. */
export type ScoringDay = {
  readonly date: string;
  readonly total: number;
  /** In rule order. */
  readonly fired: readonly Threshold[];
  /** The findings that added points. */
  readonly risen: readonly Scoring[];
};

/** What one repair comes to, and the year's total around it. */
export type RepairDay = LawfulRepair & { readonly repair: Repair; readonly before: number; readonly after: number };

export type Ledger = {
  /** The year's total after its last entry; a year without one is absent. */
  readonly totals: ReadonlyMap<number, number>;
  readonly days: readonly ScoringDay[];
  readonly repairs: readonly RepairDay[];
};

type Rise = { readonly scoring: Scoring; readonly added: number };

/** What each finding of a day adds to its conduct's highest; `highest` is brought up to date. */
const risesOf = (day: readonly Scoring[], highest: Map<string, number>): readonly Rise[] =>
  day.map((scoring) => {
    const before = highest.get(scoring.conduct) ?? 0;
    highest.set(scoring.conduct, Math.max(before, scoring.points));
    return { scoring, added: Math.max(0, scoring.points - before) };
  });

/** The amounts scored "in one go" on a day: risen conducts at their new highest, and under the wider reading decisions. */
const oneOffAmounts = (
  model: Model,
  readings: Readings,
  rises: readonly Rise[],
  highest: ReadonlyMap<string, number>,
): readonly number[] => {
  const risen = rises.filter(({ added }) => added > 0);
  const conducts = new Set(risen.map(({ scoring }) => scoring.conduct));
  const amounts = [...conducts].map((conduct) => highest.get(conduct) ?? 0);
  if (guardedValue(model, readings, model.accumulation.oneOff) === 'conduct') return amounts;
  const decisions = new Map<string, number>();
  for (const { scoring, added } of risen) {
    const decision = JSON.stringify(scoring.inspection === null ? ['编号', scoring.id] : ['检查', scoring.inspection]);
    decisions.set(decision, (decisions.get(decision) ?? 0) + added);
  }
  return [...amounts, ...decisions.values()];
};

type Close = { readonly before: number; readonly total: number; readonly oneOff: readonly number[] };

const fires = (model: Model, readings: Readings, threshold: Threshold, close: Close): boolean => {
  const { range } = threshold;
  if (threshold.on === 'oneOff') return close.oneOff.some((amount) => inRange(amount, range));
  if (!inRange(close.total, range)) return false;
  if (guardedValue(model, readings, threshold.trigger) === 'every') return true;
  return !inRange(close.before, { ...range, to: null, toIncluded: false });
};

/** One scalar ledger: scorings and repairs by date, then 编号, one number each; a day's scorings come before its repairs. */
export const ledgerOf = (
  model: Model,
  readings: Readings,
  scorings: readonly Scoring[],
  repairs: readonly Repair[],
): Ledger => {
  const highest = new Map<string, number>();
  const totals = new Map<number, number>();
  const days: ScoringDay[] = [];
  const repaired: RepairDay[] = [];
  const uses: RepairUse[] = [];
  const scoreDay = (date: string): void => {
    const rises = risesOf(
      scorings.filter((scoring) => scoring.date === date),
      highest,
    );
    const added = rises.reduce((sum, rise) => sum + rise.added, 0);
    if (added === 0) return;
    const before = totals.get(yearOf(date)) ?? 0;
    const total = Math.min(before + added, model.accumulation.yearCap ?? Infinity);
    totals.set(yearOf(date), total);
    const close: Close = { before, total, oneOff: oneOffAmounts(model, readings, rises, highest) };
    const fired = model.thresholds.filter((threshold) => fires(model, readings, threshold, close));
    days.push({ date, total, fired, risen: rises.flatMap((rise) => (rise.added > 0 ? [rise.scoring] : [])) });
  };
  for (const date of [...new Set([...scorings, ...repairs].map((one) => one.date))].sort()) {
    scoreDay(date);
    for (const repair of repairs.filter((one) => one.date === date)) {
      const year = yearOf(date);
      const lawful = lawfulRepair(model, readings, repair, days, uses);
      if (lawful.pool !== null && lawful.points > 0) uses.push({ year, pool: lawful.pool, points: lawful.points });
      const before = totals.get(year) ?? 0;
      const after = Math.max(before - lawful.points, Math.min(before, model.repairs?.floor ?? 0));
      totals.set(year, after);
      repaired.push({ ...lawful, repair, before, after });
    }
  }
  return { totals, days, repairs: repaired };
};

/** Thresholds whose status effect happens that day: those that no other one firing that day supersedes. */
export const unsuperseded = (day: ScoringDay): readonly Threshold[] =>
  day.fired.filter(
    (threshold) => !day.fired.some((other) => other !== threshold && other.supersedes.includes(threshold.name)),
  );
