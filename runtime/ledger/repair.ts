import { yearOf } from '../calendar.ts';
import { exploreSheet } from '../match/completions.ts';
import { evaluate, YES } from '../match/test.ts';
import { standingPhrases } from '../phrases/standing.ts';
import type { Repair } from '../record/record.ts';
import { scalarOf } from '../sheet.ts';
import { altered, type Cause } from '../standing/cause.ts';
import { afterCut, byLength, runs, type Cut } from '../standing/cut.ts';
import { changed, observing, type EntryProblem, type Standing } from '../standing/standing.ts';
import type { RepairsRow } from '../tables.ts';
import type { Acting } from './act.ts';
import type { Act } from './acts.ts';
import { repairPart, type RepairPart } from './repaired.ts';
import type { State } from './state.ts';

type RepairAct = Extract<Act, { readonly kind: 'Repair' }>;

/** The states after a repair: its lawful part is taken away, and what runs may be cut or lifted. */
export function repair(acting: Acting, state: State, { entry, position }: RepairAct): readonly State[] {
  const { prepared } = acting;
  const row = prepared.rules.tables.repairs;
  const rules = prepared.standing.repairs;
  if (row === null || rules === null) return [state];
  return poolsOf(row, entry).flatMap((pool) => {
    const part = repairPart(row, rules.perYear, state.repaired, pool, entry.points);
    const problems = pointProblems(row, entry, pool, part);
    return byFalling(acting, state, row, part).flatMap(({ totals, fallen }) =>
      measuresAfter(acting, state.standing, entry, part, fallen).map(({ standing, problems: others }): State => {
        const judged = { kind: 'Judged', id: entry.id, problems: [...problems, ...others] } as const;
        const repaired = { kind: 'Repaired', repair: position, points: part.points } as const;
        return { ...state, totals, repaired: part.after, standing: observing(standing, repaired, judged) };
      }),
    );
  });
}

/** The pool of the repair's route; where the route is unknown, each pool. -1: none has it. */
function poolsOf({ route, pools }: RepairsRow, { sheet }: Repair): readonly number[] {
  const known = scalarOf(sheet, route);
  if (known === null) return pools.map((_, pool) => pool);
  return [pools.findIndex(({ routes }) => routes.includes(known))];
}

function pointProblems(
  row: RepairsRow,
  entry: Repair,
  pool: number,
  { points, shortfall }: RepairPart,
): EntryProblem[] {
  if (shortfall === null) return [];
  if (shortfall === 'excluded')
    return [{ code: '不予修复', text: standingPhrases.neverRepaired, citations: row.citations }];
  const citations = [...(row.pools[pool]?.citations ?? []), ...row.citations];
  return [{ code: '修复越限', text: standingPhrases.beyondRepair(entry.points, points), citations }];
}

/** Totals that fall out of the same thresholds. */
interface Falling {
  readonly totals: readonly number[];
  /** Thresholds whose guard the total satisfied before the repair and does not after it. */
  readonly fallen: readonly number[];
}

function byFalling(acting: Acting, state: State, { floor }: RepairsRow, { points }: RepairPart): readonly Falling[] {
  const lifts = acting.prepared.standing.repairs?.lifts === true && points > 0;
  const groups = new Map<string, { readonly totals: Set<number>; readonly fallen: readonly number[] }>();
  for (const before of state.totals) {
    const total = Math.min(before, Math.max(floor, before - points));
    const fallen = lifts ? fallenBetween(acting, state, before, total) : [];
    const known = groups.get(fallen.join());
    if (known === undefined) groups.set(fallen.join(), { totals: new Set([total]), fallen });
    else known.totals.add(total);
  }
  return [...groups.values()].map(({ totals, fallen }) => ({
    totals: [...totals].sort((left, right) => left - right),
    fallen,
  }));
}

function fallenBetween({ prepared, person }: Acting, state: State, before: number, after: number): readonly number[] {
  const holds = (total: number, threshold: number): boolean => {
    const guard = prepared.thresholds[threshold]?.guard;
    if (guard === undefined) return false;
    person.close = { before: NaN, total, amounts: [] };
    const [first] = exploreSheet(prepared, person, state.person, () => evaluate(guard, person) === YES);
    return first?.value === true;
  };
  return prepared.thresholds.flatMap((_, threshold) =>
    holds(before, threshold) && !holds(after, threshold) ? [threshold] : [],
  );
}

interface Measured {
  readonly standing: Standing;
  readonly problems: readonly EntryProblem[];
}

/** What running stops come to: cut first, then lifted. */
function measuresAfter(
  acting: Acting,
  before: Standing,
  entry: Repair,
  { points }: RepairPart,
  fallen: readonly number[],
): readonly Measured[] {
  if (points === 0) return [{ standing: before, problems: [] }];
  return cutBy(acting, before, entry).flatMap(({ standing, problems }) =>
    lifted(acting, standing, entry, fallen).map((after) => ({ standing: after, problems })),
  );
}

function cutBy({ prepared, around }: Acting, before: Standing, { cut, date }: Repair): readonly Measured[] {
  const rules = prepared.standing.repairs;
  if (cut === null || rules === null) return [{ standing: before, problems: [] }];
  const citations = prepared.rules.tables.repairs?.citations ?? [];
  const problem = (text: string): EntryProblem => ({ code: '缩短不当', text, citations });
  if (rules.cut === null) return [{ standing: before, problems: [problem(standingPhrases.noCut)] }];
  const wrong = cut === rules.cut ? [] : [problem(standingPhrases.wrongCut(cut, rules.cut))];
  const how = { months: rules.cut, timesOfOne: rules.cutsOfOne, excluded: around.excluded };
  return afterCut(how, before, date).map(({ standing, outcome }) => ({
    standing,
    problems: outcome === 'cut' || wrong.length > 0 ? wrong : [problem(reasonOf(outcome))],
  }));
}

function reasonOf(outcome: Exclude<Cut, 'cut'>): string {
  return outcome === 'nothing-runs' ? standingPhrases.nothingToCut : standingPhrases.cutTooOften;
}

/** Stops of the year that run, and whose threshold the total has fallen out of, end on the day. */
function lifted(acting: Acting, before: Standing, { date }: Repair, fallen: readonly number[]): readonly Standing[] {
  if (fallen.length === 0) return [before];
  return byLength(acting.around, before, date).map((standing) => {
    const ends = (cause: Cause): boolean =>
      fallen.includes(cause.threshold) && cause.year === yearOf(date) && runs(acting.around, cause, date);
    const after = (cause: Cause): Cause => (ends(cause) ? altered(cause, { closed: date }) : cause);
    const causes = standing.causes.some(ends) ? standing.causes.map(after) : standing.causes;
    if (standing.unsettled.length === 0) return changed(standing, { causes });
    // What an event would be without the decision taken to answer it ends likewise.
    const unsettled = standing.unsettled.map((event) =>
      event.otherwise === null ? event : { ...event, otherwise: after(event.otherwise) },
    );
    return changed(standing, { causes, unsettled });
  });
}
