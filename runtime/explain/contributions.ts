import { textOf } from '../calendar.ts';
import type { Explanation, FindingResult } from '../decision.ts';
import { pointsText } from '../phrases/decision.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import { ascending, type Judged } from '../rows/judged.ts';

/** What a finding can add to its year, ascending, and how. */
export interface Addition {
  readonly added: readonly number[];
  readonly explanation: Explanation;
}

/** By finding. A conduct counts at its highest points so far. */
export function additionsOf(judged: Judged, findings: readonly FindingResult[]): readonly Addition[] {
  const { plan } = judged;
  const highest = new Map<number, readonly number[]>();
  return findings.map(({ 记分: points }, finding): Addition => {
    const conduct = plan.conducts[finding] ?? -1;
    const before = highest.get(conduct) ?? [0];
    highest.set(conduct, ascending(before.flatMap((old) => points.map((value) => Math.max(old, value)))));
    const added = ascending(before.flatMap((old) => points.map((value) => Math.max(0, value - old))));
    return { added, explanation: explainAddition(judged, finding, added) };
  });
}

/** How one finding enters its year: whole, as a top-up, or not at all. */
function explainAddition(judged: Judged, finding: number, added: readonly number[]): Explanation {
  const { plan, prepared } = judged;
  const entry = plan.findings[finding];
  const date = textOf(entry?.date ?? 0);
  const conduct = plan.conducts[finding];
  const others = plan.findings
    .slice(0, finding)
    .flatMap(({ id }, earlier) => (plan.conducts[earlier] === conduct ? [id] : []));
  const nothing = added.every((value) => value === 0);
  return {
    对象: subjectPhrases.finding(entry?.id ?? ''),
    结论:
      others.length === 0
        ? nothing
          ? conclusionPhrases.scoresNothing(date)
          : conclusionPhrases.adds(date, pointsText(added))
        : nothing
          ? conclusionPhrases.addsNothing(date, others.join('、'))
          : conclusionPhrases.topsUp(date, pointsText(added), others.join('、')),
    依据: prepared.rules.tables.accumulation.citations,
  };
}

/** The most that any combination scores in one go within the year: by a conduct that rises, and where decisions count, by a decision. */
export function mostAtOnce(
  { plan, prepared }: Judged,
  year: number,
  findings: readonly FindingResult[],
  additions: readonly Addition[],
): number {
  const days = plan.days.filter((day) => day.year === year);
  return Math.max(
    0,
    ...days.flatMap(({ steps }) => {
      const rising = steps.filter(({ finding }) => additions[finding]?.added.some((added) => added > 0) === true);
      const conducts = rising.map(({ finding }) => Math.max(0, ...(findings[finding]?.记分 ?? [])));
      const inspections = new Map<string, number>();
      for (const { finding } of rising) {
        const inspection = plan.findings[finding]?.inspection ?? null;
        const added = Math.max(0, ...(additions[finding]?.added ?? []));
        if (inspection !== null) inspections.set(inspection, (inspections.get(inspection) ?? 0) + added);
      }
      return prepared.byDecision ? [...conducts, ...inspections.values()] : conducts;
    }),
  );
}
