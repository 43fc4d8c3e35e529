import type { InterpretationUse, Tables } from '#runtime';
import type { InterpretationsView, SensitiveView } from './report.ts';

/** Where a change most likely begins; if it is told otherwise, two of them share a line. */
const betweenChanges = /，(?=(?:增加|没有|认定|结算|待定|等共) |\d{4}(?:年累计|-\d{2}-\d{2}(?:起状态| )))/;

type Row = Tables['interpretations'][number];

/** The readings that matter here, with what the others would give; all others on one line. */
export function interpretationsView(uses: readonly InterpretationUse[], tables: Tables): InterpretationsView {
  const rows = new Map(tables.interpretations.map((row) => [row.name, row]));
  const sensitive = uses.filter((use) => use.敏感 === true);
  const others = uses.filter((use) => use.敏感 !== true);
  return {
    sensitive: sensitive.map((use) => sensitiveView(use, rows.get(use.名称))),
    rest: restText(others, rows, sensitive.length),
  };
}

function isDefault(use: InterpretationUse, row: Row | undefined): boolean {
  return row?.readings[0]?.name === use.采用;
}

function sensitiveView(use: InterpretationUse, row: Row | undefined): SensitiveView {
  const chosen = row?.readings.find(({ name }) => name === use.采用);
  const others = row?.readings.filter(({ name }) => name !== use.采用).map(({ name }) => name) ?? [];
  return {
    name: use.名称,
    used: `${use.采用}${isDefault(use, row) ? '（默认）' : ''}`,
    because: chosen?.text ?? null,
    clauses: row?.citations ?? [],
    others: resultsOf(use.另解结果 ?? '', others),
  };
}

/** What each other reading would change; the decision writes them one behind the other, each begun by `采“…”：`. */
function resultsOf(told: string, readings: readonly string[]): SensitiveView['others'] {
  const found = readings.flatMap((reading) => {
    const mark = `采“${reading}”：`;
    const at = told.startsWith(mark) ? 0 : told.indexOf(`；${mark}`);
    return at < 0 ? [] : [{ reading, at, from: at + mark.length + (at === 0 ? 0 : 1) }];
  });
  if (found[0]?.at !== 0) return told === '' ? [] : [{ reading: '其他读法', changes: [told] }];
  return found.map(({ reading, from }, index) => ({
    reading,
    changes: told.slice(from, found[index + 1]?.at).split(betweenChanges),
  }));
}

function restText(
  uses: readonly InterpretationUse[],
  rows: ReadonlyMap<string, Row>,
  sensitive: number,
): string | null {
  if (uses.length === 0) return null;
  const unusual = uses.filter((use) => !isDefault(use, rows.get(use.名称)));
  const chosen =
    unusual.length === 0
      ? '均采用默认读法'
      : `未采用默认读法的：${unusual.map((use) => `${use.名称} ${use.采用}`).join('、')}`;
  const counted = `${sensitive === 0 ? '共' : '其余'} ${uses.length} 项`;
  const examined = uses.every((use) => use.敏感 !== null);
  return `${counted}，${chosen}；${examined ? '换一种读法，结果不变' : '没有比较其他读法'}`;
}
