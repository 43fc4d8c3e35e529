import type { Decision, FindingResult, Tables } from '#runtime';
import { pointsText } from './points.ts';
import { entryView, type EntryView } from './record-view.ts';
import type { FindingView } from './report.ts';
import type { Shown } from './shown.ts';

/** What was found: conduct, governing situation, lawful points, what stands. */
export function findingViews({ 认定: findings }: Decision, shown: Shown): readonly FindingView[] {
  return findings.map((finding) => {
    const entry = entryView(shown.record, finding.编号, shown.tables);
    const governing = listOf(finding.适用情形);
    return {
      id: finding.编号,
      date: entry.date ?? '',
      conduct: entry.labels.length === 0 ? '（未记行为）' : entry.labels.join('、'),
      facts: entry.facts,
      governing: governingText(finding, shown),
      clauses: finding.依据,
      others: finding.情形.filter((situation) => !governing.includes(situation)),
      lawful: lawfulText(finding),
      standing: standingText(finding, entry),
    };
  });
}

/** The governing situations, each with its title and band; several where missing facts leave several. */
function governingText(finding: FindingResult, { tables }: Shown): string {
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
function lawfulText(finding: FindingResult): string {
  const { 合法分值: points, 建议分值: advised } = finding;
  const open = points.length > 1 && isUndecided(finding) && advised !== null;
  return `${pointsText(points)}${open ? `，建议 ${advised}分` : ''}`;
}

function isUndecided(finding: FindingResult): boolean {
  return finding.记分.join() === finding.合法分值.join();
}

/** What counts now, and on whose word. */
function standingText(finding: FindingResult, { chosen }: EntryView): string {
  const points = pointsText(finding.记分);
  const only = finding.记分.length === 1 ? String(finding.记分[0]) : null;
  if (chosen !== null && only === chosen) return `${points}（已认定）`;
  if (chosen !== null || !isUndecided(finding)) return `${points}（依异议结果）`;
  return finding.记分.length > 1 ? `${points}（未认定）` : points;
}

/** The names, without the possibility that there is none. */
function listOf(value: FindingResult['适用情形']): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value.filter((name) => name !== null);
}
