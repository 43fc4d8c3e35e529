import type { Rules } from './rules.ts';
import type { Tables } from './tables.ts';

/** Whether a condition anywhere in this part of the tables asks which reading is chosen. */
export function asksFor({ tables, asked }: Rules, part: keyof Tables, interpretation: number): boolean {
  let known = asked.get(part);
  if (known === undefined) asked.set(part, (known = new Set(askedIn(tables[part]))));
  return known.has(interpretation);
}

function askedIn(rows: unknown): readonly number[] {
  if (typeof rows !== 'object' || rows === null) return [];
  if ('kind' in rows && rows.kind === 'ReadingIs' && 'interpretation' in rows) return [Number(rows.interpretation)];
  return Object.values(rows).flatMap(askedIn);
}
