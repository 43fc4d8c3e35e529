import type { InterpretationUse } from '../decision.ts';
import type { Prepared } from '../match/prepare.ts';
import { alternativePhrases } from '../phrases/alternatives.ts';
import { changesBetween, talesOf } from './changes.ts';
import { mayDiffer } from './concerns.ts';
import type { Judged } from './judged.ts';
import type { Rows } from './rows.ts';

/** How the record is judged under other readings. */
export interface Otherwise {
  readonly prepared: (readings: readonly number[]) => Prepared;
  readonly rows: (readings: readonly number[]) => Rows;
}

/** What judging under a vector of readings would change; `interpretation` is the one in which it differs from those chosen. */
export type Changes = (readings: readonly number[], interpretation: number) => readonly string[];

/** The readings chosen, whether others would change anything, and what. `otherwise` null: not asked. */
export function interpretationRows(
  judged: Judged,
  rows: Rows,
  otherwise: Otherwise | null,
): readonly InterpretationUse[] {
  const { prepared } = judged;
  if (otherwise === null) {
    if (prepared.uses.length === 0) prepared.uses.push(...usesOf(prepared, null));
    return prepared.uses;
  }
  const tales = talesOf(rows);
  return usesOf(prepared, (readings, interpretation) =>
    mayDiffer(judged, interpretation, () => otherwise.prepared(readings))
      ? changesBetween(tales, talesOf(otherwise.rows(readings)))
      : [],
  );
}

/** One row for each interpretation; `changes` null: not asked. */
export function usesOf({ rules, readings: vector }: Prepared, changes: Changes | null): readonly InterpretationUse[] {
  return rules.tables.interpretations.map(({ name, readings }, interpretation): InterpretationUse => {
    const chosen = vector[interpretation] ?? 0;
    const used = readings[chosen]?.name ?? '';
    if (changes === null) return { 名称: name, 采用: used, 敏感: null, 另解结果: null };
    const results = readings.flatMap((reading, other): readonly string[] => {
      if (other === chosen) return [];
      const others = vector.map((one, at) => (at === interpretation ? other : one));
      const changed = changes(others, interpretation);
      return changed.length === 0 ? [] : [alternativePhrases.under(reading.name, changed)];
    });
    const told = results.length === 0 ? null : results.join('；');
    return { 名称: name, 采用: used, 敏感: results.length > 0, 另解结果: told };
  });
}
