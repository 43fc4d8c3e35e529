import { textOf, yearOf } from '../calendar.ts';
import type { Explanation, FindingResult } from '../decision.ts';
import { pointsText } from '../phrases/decision.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import { ascending, type Judged } from '../rows/judged.ts';

/** What a finding can add to its year, ascending, and how. */
export interface Addition {
  readonly year: number;
  readonly added: readonly number[];
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
    return {
      year: yearOf(date),
      added,
      explanation: {
        对象: subjectPhrases.finding(id),
        结论: conclusionOf(textOf(date), added, before?.ids.join('、') ?? null),
        依据: citations,
      },
    };
  });
}

function risen({ ids, highest }: Conduct, id: string, points: readonly number[]): Conduct {
  const after = highest.flatMap((old) => points.map((value) => Math.max(old, value)));
  return { ids: [...ids, id], highest: ascending(after) };
}

function topUps({ highest }: Conduct, points: readonly number[]): readonly number[] {
  return ascending(highest.flatMap((old) => points.map((value) => Math.max(0, value - old))));
}

/** How one finding enters its year: whole, as a top-up to the other findings of its conduct, or not at all. */
function conclusionOf(date: string, added: readonly number[], others: string | null): string {
  const adds = added.some((value) => value > 0);
  if (others === null)
    return adds ? conclusionPhrases.adds(date, pointsText(added)) : conclusionPhrases.scoresNothing(date);
  return adds ? conclusionPhrases.topsUp(date, pointsText(added), others) : conclusionPhrases.addsNothing(date, others);
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
      const highest = Math.max(0, ...(additions[finding]?.added ?? []));
      if (highest === 0) continue;
      most = Math.max(most, ...(findings[finding]?.记分 ?? []));
      const inspection = plan.findings[finding]?.inspection ?? null;
      if (!prepared.byDecision || inspection === null) continue;
      const together = (inspections.get(inspection) ?? 0) + highest;
      inspections.set(inspection, together);
      most = Math.max(most, together);
    }
  }
  return most;
}
