import type { RuleSet } from '../core/ir.ts';
import { chosen, holds, type Facts } from './predicates.ts';

/** A finding with its points decided: one number. */
export interface Scoring {
  readonly date: string;
  readonly conduct: string;
  /** Findings of one decision share it. */
  readonly decision: string;
  readonly points: number;
}

/** A day on which points were added. */
export interface Day {
  readonly date: string;
  /** At its close. */
  readonly total: number;
  /** Positions of the thresholds that fire, ascending. */
  readonly fired: readonly number[];
}

export interface Ledger {
  /** Of each year's last scoring; a year without one is absent. */
  readonly totals: ReadonlyMap<string, number>;
  readonly days: readonly Day[];
}

/** One scalar ledger over scorings in the order of 日期, then 编号. `person` are the facts that thresholds may ask for. */
export function ledgerOf(
  rules: RuleSet,
  readings: readonly number[],
  person: Facts,
  scorings: readonly Scoring[],
): Ledger {
  const highest = new Map<string, number>();
  const totals = new Map<string, number>();
  const days: Day[] = [];
  for (const date of new Set(scorings.map((scoring) => scoring.date))) {
    const rises = scorings
      .filter((scoring) => scoring.date === date)
      .map((scoring) => {
        const before = highest.get(scoring.conduct) ?? 0;
        highest.set(scoring.conduct, Math.max(before, scoring.points));
        return { ...scoring, added: Math.max(0, scoring.points - before) };
      })
      .filter(({ added }) => added > 0);
    if (rises.length === 0) continue;
    const year = date.slice(0, 4);
    const before = totals.get(year) ?? 0;
    const total = Math.min(sum(rises.map(({ added }) => added)) + before, rules.accumulation.cap ?? Infinity);
    totals.set(year, total);
    const conducts = [...new Set(rises.map(({ conduct }) => conduct))].map((conduct) => highest.get(conduct) ?? 0);
    const decisions = [...new Set(rises.map(({ decision }) => decision))].map((decision) =>
      sum(rises.filter((rise) => rise.decision === decision).map(({ added }) => added)),
    );
    const together = chosen(rules.accumulation.oneOff, readings) === 'decision';
    const oneOff = together ? [...conducts, ...decisions] : conducts;
    const fired = rules.thresholds.flatMap(({ guard, firing }, position) => {
      const close = { total, before: chosen(firing, readings) === 'first-crossing' ? before : null, oneOff };
      return holds(guard, { ...person, readings, close }) ? [position] : [];
    });
    days.push({ date, total, fired });
  }
  return { totals, days };
}

/** The thresholds of a day whose status effect happens: those that no other one firing with them replaces. */
export function standing(rules: RuleSet, { fired }: Day): readonly number[] {
  return fired.filter((one) => !fired.some((other) => rules.thresholds[other]?.supersedes.includes(one)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
