import type { Decision, Tables } from '#runtime';
import type { Shown } from './shown.ts';
import { clauses, type Page } from './page.ts';
import { pointsText } from './points.ts';
import { entryView, type EntryView } from './record-view.ts';

type Finding = Decision['认定'][number];

/** What was found: conduct, governing situation, lawful points, what stands. */
export function findingLines(decision: Decision, shown: Shown, page: Page): void {
  page.section(`违规 ${decision.认定.length} 条`, 'findings');
  for (const finding of decision.认定) {
    const entry = entryView(shown.record, finding.编号, shown.tables);
    page.labelled(finding.编号, 6, heading(entry));
    if (entry.facts.length > 0)
      page.pieces(
        entry.facts.map(({ name, values }) => `${name} ${values.join('、')}`),
        8,
      );
    page.labelled('适用情形', 10, `${governing(finding, shown)}${clauses(finding.依据)}`, 8);
    const others = finding.情形.filter((situation) => !listOf(finding.适用情形).includes(situation));
    if (others.length > 0) page.labelled('另外符合', 10, `${others.join('、')}（不另计分）`, 8);
    page.labelled('合法分值', 10, lawful(finding), 8);
    page.labelled('记分', 10, standing(finding, entry), 8);
  }
}

function heading({ date, labels }: EntryView): string {
  return [date ?? '', labels.length === 0 ? '（未记行为）' : labels.join('、')].join('  ').trim();
}

/** The governing situations, each with its title and band; several where missing facts leave several. */
function governing(finding: Finding, { tables }: Shown): string {
  const names = listOf(finding.适用情形);
  const bands = listOf(finding.档次);
  const described = names.map((name) => {
    const row = tables.situations.find((situation) => situation.name === name);
    const title = row?.title ?? null;
    const own = row === undefined ? null : bandOf(row.points, tables);
    const band = own ?? (names.length === 1 && bands.length === 1 ? bands[0] : null);
    return `${name}${title === null ? '' : ` ${title}`}${band === undefined || band === null ? '' : `（${band}）`}`;
  });
  const mayBeNone = Array.isArray(finding.适用情形) && finding.适用情形.includes(null);
  return described.length === 0 ? '无' : [...described, ...(mayBeNone ? ['无'] : [])].join(' 或 ');
}

/** The band a situation is anchored in; null where that depends on the finding. */
function bandOf(points: Tables['situations'][number]['points'], tables: Tables): string | null {
  if (points.kind === 'ByMoney' || points.range.band === null) return null;
  return tables.bands[points.range.band]?.name ?? null;
}

/** The set, and while nobody has chosen, the value that the text points at. */
function lawful(finding: Finding): string {
  const { 合法分值: points, 建议分值: advised } = finding;
  const open = points.length > 1 && isUndecided(finding) && advised !== null;
  return `${pointsText(points)}${open ? `，建议 ${advised}分` : ''}`;
}

function isUndecided(finding: Finding): boolean {
  return finding.记分.join() === finding.合法分值.join();
}

/** What counts now, and on whose word. */
function standing(finding: Finding, entry: EntryView): string {
  const points = pointsText(finding.记分);
  const only = finding.记分.length === 1 ? String(finding.记分[0]) : null;
  if (entry.chosen !== null && only === entry.chosen) return `${points}（已认定）`;
  if (entry.chosen !== null || !isUndecided(finding)) return `${points}（依异议结果）`;
  return finding.记分.length > 1 ? `${points}（未认定）` : points;
}

/** The names, without the possibility that there is none. */
function listOf(value: Finding['适用情形']): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value.filter((name) => name !== null);
}
