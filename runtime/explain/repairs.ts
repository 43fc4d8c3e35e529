import { textOf, yearOf, type Day } from '../calendar.ts';
import type { Explanation, Problem } from '../decision.ts';
import { pointsText } from '../phrases/decision.ts';
import { repairWhy } from '../phrases/why.ts';
import type { Repair } from '../record/record.ts';
import { ascending, unique, type Judged } from '../rows/judged.ts';
import { scalarOf } from '../sheet.ts';
import { byBeginning } from '../standing/cause.ts';
import { causesOf } from '../standing/outshone.ts';
import type { PoolRow, RepairsRow } from '../tables.ts';
import { factUses } from './facts.ts';

/** Each repair: its lawful part, the limits it met, what it cut. */
export function explainRepairs(judged: Judged, problems: readonly Problem[]): readonly Explanation[] {
  const { record, prepared } = judged;
  const { repairs: rules } = prepared.rules.tables;
  if (rules === null) return [];
  return record.repairs.map((entry, position) => {
    const pool = poolOf(rules, entry);
    const counted = pointsOf(judged, position);
    const own = problems.filter(({ 编号 }) => 编号 === entry.id);
    const whole = counted.length === 1 && counted[0] === entry.points;
    const date = textOf(entry.date);
    return {
      对象: repairWhy.subject(entry.id),
      结论: whole
        ? repairWhy.whole(date, pointsText(counted))
        : repairWhy.part(date, entry.points, pointsText(counted)),
      依据: unique([...(pool?.citations ?? []), ...rules.citations]),
      事实: factUses(prepared.rules.tables, entry.sheet, [rules.route]),
      因为: [...limits(judged, rules, pool, position), ...cuts(judged, entry)],
      ...(own.length === 0 ? {} : { 未满足: own.map(({ 说明 }) => 说明) }),
      ...(own.some(({ 代码 }) => 代码 === '修复越限') ? { 最小改变: [repairWhy.lower(pointsText(counted))] } : {}),
    };
  });
}

/** What repairs took away in a year, up to and with a day; those that took nothing are left out. */
export function repairsOfYear(judged: Judged, year: number, until: Day = Infinity): readonly Explanation[] {
  const citations = judged.prepared.rules.tables.repairs?.citations ?? [];
  return judged.record.repairs.flatMap(({ id, date }, position): readonly Explanation[] => {
    const points = pointsOf(judged, position);
    if (yearOf(date) !== year || date > until || points.every((value) => value === 0)) return [];
    return [{ 对象: repairWhy.subject(id), 结论: repairWhy.whole(textOf(date), pointsText(points)), 依据: citations }];
  });
}

/** The points that a repair takes away, in one combination or another; ascending. */
function pointsOf({ ledger }: Judged, repair: number): readonly number[] {
  return ascending(
    ledger.observations.flatMap((one) => (one.kind === 'Repaired' && one.repair === repair ? [one.points] : [])),
  );
}

function poolOf({ route, pools }: RepairsRow, { sheet }: Repair): PoolRow | undefined {
  const known = scalarOf(sheet, route);
  return known === null ? undefined : pools.find(({ routes }) => routes.includes(known));
}

function limits(
  judged: Judged,
  rules: RepairsRow,
  pool: PoolRow | undefined,
  position: number,
): readonly Explanation[] {
  const { prepared, record, ledger } = judged;
  const { thresholds } = prepared.rules.tables;
  const entry = record.repairs[position];
  const year = yearOf(entry?.date ?? 0);
  const earlier = record.repairs
    .map((one, at) => ({ one, at }))
    .filter(({ one, at }) => at < position && yearOf(one.date) === year);
  const ofPool = earlier.filter(({ one }) => poolOf(rules, one) === pool);
  const perYear = prepared.standing.repairs?.perYear ?? null;
  const fired = new Set(
    ledger.days
      .filter((day) => day.year === year && day.date <= (entry?.date ?? 0))
      .flatMap(({ firings }) => firings.flat()),
  );
  const excluding = rules.excluded.filter((threshold) => fired.has(threshold));
  const named = (positions: readonly number[]): readonly string[] =>
    positions.map((threshold) => thresholds[threshold]?.name ?? '');
  return [
    ...(pool === undefined
      ? [{ 对象: repairWhy.pool(''), 结论: repairWhy.noPool, 依据: rules.citations }]
      : [
          {
            对象: repairWhy.pool(pool.name),
            结论:
              repairWhy.limits(pool.low, pool.high, pool.timesAYear, pool.pointsAYear) +
              usedText(
                judged,
                ofPool.map(({ at }) => at),
              ),
            依据: pool.citations,
          },
        ]),
    ...(perYear === null
      ? []
      : [
          {
            对象: repairWhy.together,
            结论:
              repairWhy.togetherLimit(perYear) +
              usedText(
                judged,
                earlier.map(({ at }) => at),
              ),
            依据: rules.citations,
          },
        ]),
    ...(excluding.length === 0
      ? []
      : [{ 对象: repairWhy.excluded(named(excluding)), 结论: repairWhy.neverRepaired, 依据: rules.citations }]),
  ];
}

/** What earlier repairs have taken away together. */
function usedText(judged: Judged, repairs: readonly number[]): string {
  let sums: readonly number[] = [0];
  for (const repair of repairs)
    sums = ascending(sums.flatMap((sum) => pointsOf(judged, repair).map((points) => sum + points)));
  return sums.every((sum) => sum === 0) ? repairWhy.unused : repairWhy.used(pointsText(sums));
}

/** The stops that the repair has cut, with their new last days. */
function cuts({ ledger, prepared }: Judged, { date, cut }: Repair): readonly Explanation[] {
  if (cut === null) return [];
  const shortened = new Map<string, { readonly label: string; readonly days: Set<string> }>();
  const causes = ledger.stretches.flatMap(({ from, view }) => (from === date ? causesOf(view) : []));
  for (const cause of causes.sort(byBeginning)) {
    if (cause.cuts === 0 || cause.notBefore !== date) continue;
    const known = shortened.get(cause.label) ?? { label: cause.label, days: new Set<string>() };
    for (const day of cause.lastDays) if (day !== null) known.days.add(textOf(day));
    shortened.set(cause.label, known);
  }
  return [...shortened.values()].map(({ label, days }) => ({
    对象: repairWhy.cut(label),
    结论: repairWhy.cutTo([...days].sort()),
    依据: prepared.rules.tables.repairs?.citations ?? [],
  }));
}
