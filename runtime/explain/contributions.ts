import { textOf, yearOf, type Day } from '../calendar.ts';
import type { Explanation, FindingResult } from '../decision.ts';
import { pointsText } from '../phrases/decision.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import { members, only, type PointSet } from '../points.ts';
import type { Judged } from '../rows/judged.ts';

/** What a finding can add to its year, ascending, and how. */
export interface Addition {
  readonly date: Day;
  readonly year: number;
  readonly added: readonly number[];
  /** Whether it adds anything. */
  readonly adds: boolean;
  readonly explanation: Explanation;
}

/** The findings of a conduct so far, and the highest points that it may have. */
interface Conduct {
  readonly ids: readonly string[];
  readonly highest: readonly number[];
}

/** By finding. A conduct counts at its highest points so far. */
export function additionsOf(judged: Judged, findings: readonly FindingResult[]): readonly Addition[] {
  const { plan, prepared } = judged;
  const { citations } = prepared.rules.tables.accumulation;
  const conducts = new Map<number, Conduct>();
  return plan.findings.map(({ id, date }, finding): Addition => {
    const points = findings[finding]?.记分 ?? [];
    const conduct = plan.conducts[finding] ?? -1;
    const before = conducts.get(conduct);
    conducts.set(conduct, before === undefined ? { ids: [id], highest: points } : risen(before, id, points));
    const added = before === undefined ? points : topUps(before, points);
    const adds = added.some((value) => value > 0);
    return {
      date,
      year: yearOf(date),
      added,
      adds,
      explanation: {
        对象: subjectPhrases.finding(id),
        结论: conclusionOf(textOf(date), adds ? pointsText(added) : null, before?.ids.join('、') ?? null),
        依据: citations,
      },
    };
  });
}

function risen({ ids, highest }: Conduct, id: string, points: readonly number[]): Conduct {
  return { ids: [...ids, id], highest: each(highest, points, (old, value) => Math.max(old, value)) };
}

function topUps({ highest }: Conduct, points: readonly number[]): readonly number[] {
  return each(highest, points, (old, value) => Math.max(0, value - old));
}

/** What comes of every old value with every new one, ascending. */
function each(
  before: readonly number[],
  points: readonly number[],
  combine: (old: number, value: number) => number,
): readonly number[] {
  let set: PointSet = 0;
  for (const old of before) for (const value of points) set |= only(combine(old, value));
  return members(set);
}

/** How one finding enters its year: whole, as a top-up to the other findings of its conduct, or not at all. */
function conclusionOf(date: string, added: string | null, others: string | null): string {
  if (added === null)
    return others === null ? conclusionPhrases.scoresNothing(date) : conclusionPhrases.addsNothing(date, others);
  return others === null ? conclusionPhrases.adds(date, added) : conclusionPhrases.topsUp(date, added, others);
}

/** The most that any combination scores in one go within the year: by a conduct that rises, and where decisions count, by a decision. */
export function mostAtOnce(
  { plan, prepared }: Judged,
  year: number,
  findings: readonly FindingResult[],
  additions: readonly Addition[],
): number {
  let most = 0;
  for (const day of plan.days) {
    if (day.year !== year) continue;
    const inspections = new Map<string, number>();
    for (const { finding } of day.steps) {
      const addition = additions[finding];
      if (addition?.adds !== true) continue;
      most = Math.max(most, ...(findings[finding]?.记分 ?? []));
      const inspection = plan.findings[finding]?.inspection ?? null;
      if (!prepared.byDecision || inspection === null) continue;
      const together = (inspections.get(inspection) ?? 0) + Math.max(...addition.added);
      inspections.set(inspection, together);
      most = Math.max(most, together);
    }
  }
  return most;
}
