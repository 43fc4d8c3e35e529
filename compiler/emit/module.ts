import { invariant } from '#diagnostics';
import type { Tables } from '#runtime';
import { literal } from './literal.ts';

/** A built rule set as an ES module: its tables as data, one row a line, run by the runtime and nothing else. */
export function emitModule(tables: Tables): string {
  invariant(hasOnlyOurKeys(tables), 'a table has a key that an author chose');
  const members = Object.entries(tables).map(([key, value]: [string, unknown]) => `  ${key}: ${rows(value)},\n`);
  return [
    '// Built by zhunsheng; do not edit.\n',
    "import { builtRules } from 'zhunsheng/runtime';\n\n",
    'export const { tables, readRecord, decide, score, scorer } = builtRules({\n',
    ...members,
    '});\n',
  ].join('');
}

function rows(value: unknown): string {
  if (!Array.isArray(value)) return literal(value);
  return value.length === 0 ? '[]' : `[\n${value.map((row) => `    ${literal(row)},\n`).join('')}  ]`;
}

/** Object literals give some keys a meaning of their own: none of them may come from a rule file. */
function hasOnlyOurKeys(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(hasOnlyOurKeys);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => /^[a-z][A-Za-z]*$/.test(key) && hasOnlyOurKeys(member));
}
