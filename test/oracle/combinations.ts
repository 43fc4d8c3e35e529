import { conductKey } from './conduct.ts';
import { ledgerOf, type Ledger, type Scoring } from './ledger.ts';
import type { Model, Readings } from './model.ts';
import type { Repair } from './history.ts';
import type { Finding } from './record.ts';
import type { World } from './worlds.ts';

/** Lawful points of each finding, in the findings' order; objection results already in place. */
const choicesOf = (
  world: World,
  findings: readonly Finding[],
  replaced: ReadonlyMap<string, number>,
): readonly (readonly number[])[] =>
  findings.map((finding, place) => {
    const points = replaced.get(finding.id);
    return points === undefined ? (world[place]?.points ?? []) : [points];
  });

const product = (choices: readonly (readonly number[])[]): readonly (readonly number[])[] => {
  let result: readonly (readonly number[])[] = [[]];
  for (const values of choices) result = result.flatMap((chosen) => values.map((value) => [...chosen, value]));
  return result;
};

/** Every combination of lawful points over all worlds, each once; `null` beyond `limit`. */
export const combinationsOf = (
  worlds: readonly World[],
  findings: readonly Finding[],
  replaced: ReadonlyMap<string, number>,
  limit: number,
): readonly (readonly number[])[] | null => {
  const tried = new Set<string>();
  const distinct = new Map<string, readonly number[]>();
  for (const world of worlds) {
    const choices = choicesOf(world, findings, replaced);
    const same = JSON.stringify(choices);
    if (tried.has(same)) continue;
    tried.add(same);
    if (choices.reduce((size, values) => size * values.length, 1) > limit) return null;
    for (const combination of product(choices)) distinct.set(combination.join(), combination);
    if (distinct.size > limit) return null;
  }
  return [...distinct.values()];
};

const scoringOf = (model: Model, readings: Readings, finding: Finding, points: number): Scoring => ({
  id: finding.id,
  date: finding.date,
  conduct: conductKey(model, readings, finding),
  inspection: finding.inspection,
  institution: finding.institution,
  points,
});

/** The ledger of one combination. `points` gives each finding's points, in the findings' order (date, then 编号). */
export const ledgerOfCombination = (
  model: Model,
  readings: Readings,
  findings: readonly Finding[],
  points: readonly number[],
  repairs: readonly Repair[],
): Ledger =>
  ledgerOf(
    model,
    readings,
    findings.map((finding, place) => scoringOf(model, readings, finding, points[place] ?? 0)),
    repairs,
  );
