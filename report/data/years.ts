import type { Condition, Decision } from '#runtime';
import { pointsText } from './points.ts';
import type { ThresholdView, YearView } from './report.ts';
import type { Shown } from './shown.ts';

/** The years' totals, and which of the thresholds' totals were reached. */
export function yearViews({ 年度: years }: Decision, { tables }: Shown): readonly YearView[] {
  return years.map((year) => ({
    year: year.年,
    points: pointsText(year.累计),
    lowest: year.最低,
    highest: year.最高,
    recommended: year.累计.length === 1 ? null : year.建议,
    repaired: year.修复,
    thresholds: Object.entries(year.达到).map(([asked, certainty]): ThresholdView => {
      const total = Number(asked);
      const rows = tables.thresholds.filter(({ guard }) => beginsAt(guard, total));
      return {
        total,
        names: rows.map(({ name }) => name),
        certainty,
        clauses: [...new Set(rows.flatMap(({ citations }) => citations))],
      };
    }),
  }));
}

/** Whether the guard asks for a year's total from this one up. */
function beginsAt(guard: Condition, total: number): boolean {
  switch (guard.kind) {
    case 'All':
    case 'Any':
      return guard.operands.some((operand) => beginsAt(operand, total));
    case 'YearTotalIn':
      return guard.low === total;
    default:
      return false;
  }
}

/** `6分（重点监管）`. */
export function thresholdText({ total, names }: Pick<ThresholdView, 'total' | 'names'>): string {
  return `${total}分${names.length === 0 ? '' : `（${names.join('、')}）`}`;
}

/** The totals' remarks: `建议 8分`, `已修复 2分`. */
export function yearRemarks({ recommended, repaired }: YearView): readonly string[] {
  return [
    ...(recommended === null ? [] : [`建议 ${recommended}分`]),
    ...(repaired === 0 ? [] : [`已修复 ${repaired}分`]),
  ];
}
