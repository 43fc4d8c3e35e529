import type { FindingResult } from '../decision.ts';
import { members } from '../points.ts';
import { ascending, common, leavesOf, matchedOf, situationAt, unique, type Judged } from './judged.ts';

export function findingRow(judged: Judged, finding: number): FindingResult {
  const { prepared, plan } = judged;
  const leaves = leavesOf(judged, finding);
  const entries = leaves.map(({ governing }) => prepared.entries[governing]);
  const governing = ascending(entries.flatMap((entry) => (entry === undefined ? [] : [entry.situation])));
  const bands = ascending(
    entries.flatMap((entry) => (entry === undefined || entry.range.band === null ? [] : [entry.range.band])),
  );
  const everywhere = entries.every((entry) => entry !== undefined);
  const banded = entries.every((entry) => entry !== undefined && entry.range.band !== null);
  const lawful = lawfulOf(judged, finding);
  const fixed = plan.replacements[finding] ?? plan.findings[finding]?.choice ?? null;
  return {
    编号: plan.findings[finding]?.id ?? '',
    情形: matchedOf(judged, finding).map((situation) => situationAt(judged, situation)?.name ?? ''),
    适用情形: oneOrSeveral(
      governing.map((situation) => situationAt(judged, situation)?.name ?? ''),
      everywhere,
    ),
    档次: oneOrSeveral(
      bands.map((band) => prepared.rules.tables.bands[band]?.name ?? ''),
      banded,
    ),
    基准分: common(leaves.map(({ base }) => base)),
    合法分值: lawful,
    建议分值: recommendedOf(judged, finding),
    记分: fixed === null ? lawful : [fixed],
    依据: unique(governing.flatMap((situation) => situationAt(judged, situation)?.citations ?? [])),
  };
}

/** Every value that is lawful in some completion, ascending. */
export function lawfulOf(judged: Judged, finding: number): readonly number[] {
  return members(leavesOf(judged, finding).reduce((set, { lawful }) => set | lawful, 0));
}

/** What an objection result says, else the officer's choice, else the base value; null if missing facts leave several. */
function recommendedOf(judged: Judged, finding: number): number | null {
  const { plan } = judged;
  return (
    plan.replacements[finding] ??
    plan.findings[finding]?.choice ??
    common(leavesOf(judged, finding).map(({ base }) => base))
  );
}

/** One name where nothing else is possible, null where there is none, else the list, with null last where there may be none. */
function oneOrSeveral(names: readonly string[], always: boolean): FindingResult['适用情形'] {
  const [first] = names;
  if (first === undefined) return null;
  if (!always) return [...names, null];
  return names.length === 1 ? first : names;
}
