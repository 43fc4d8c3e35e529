import { guardedValue, inRange, type Model, type Readings, type Threshold } from './model.ts';
import { yearOf } from './record.ts';

/** A finding with its points decided: one number. */
export type Scoring = {
  readonly id: string;
  readonly date: string;
  readonly conduct: string;
  readonly inspection: string | null;
  readonly points: number;
};

/** A day on which points were added, at its close. */
export type ScoringDay = {
  readonly date: string;
  readonly total: number;
  /** In rule order. */
  readonly fired: readonly Threshold[];
};

export type Ledger = {
  /** The year's total at its last scoring; a year without one is absent. */
  readonly totals: ReadonlyMap<number, number>;
  readonly days: readonly ScoringDay[];
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

/** One scalar ledger: scorings by date, then 编号, one number each. */
export const ledgerOf = (model: Model, readings: Readings, scorings: readonly Scoring[]): Ledger => {
  const highest = new Map<string, number>();
  const totals = new Map<number, number>();
  const days: ScoringDay[] = [];
  for (const date of new Set(scorings.map((scoring) => scoring.date))) {
    const rises = risesOf(
      scorings.filter((scoring) => scoring.date === date),
      highest,
    );
    const added = rises.reduce((sum, rise) => sum + rise.added, 0);
    if (added === 0) continue;
    const before = totals.get(yearOf(date)) ?? 0;
    const total = Math.min(before + added, model.accumulation.yearCap ?? Infinity);
    totals.set(yearOf(date), total);
    const close: Close = { before, total, oneOff: oneOffAmounts(model, readings, rises, highest) };
    days.push({ date, total, fired: model.thresholds.filter((threshold) => fires(model, readings, threshold, close)) });
  }
  return { totals, days };
};

/** Thresholds whose status effect happens that day: those that no other one firing that day supersedes. */
export const unsuperseded = (day: ScoringDay): readonly Threshold[] =>
  day.fired.filter(
    (threshold) => !day.fired.some((other) => other !== threshold && other.supersedes.includes(threshold.name)),
  );
