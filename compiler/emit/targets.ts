import type { Tables } from '#runtime';
import type { RuleSet } from '../core/ir.ts';
import { canonical } from './canonical.ts';
import { emitModule } from './module.ts';
import { emitSchema } from './schema.ts';
import { emitTypes } from './types.ts';

/** What a rule set may be built into: its tables as data, a typed module, the schema of its records. */
export type Target = 'tables' | 'ts' | 'schema';

/** A file to write: the rule set's name comes before `ending`. */
export interface BuiltFile {
  readonly ending: string;
  readonly text: string;
}

/** The files of one target: the same bytes for the same rules. */
export function emitTarget(target: Target, rules: RuleSet, tables: Tables): readonly BuiltFile[] {
  switch (target) {
    case 'tables':
      return [{ ending: '.tables.json', text: `${canonical(tables)}\n` }];
    case 'ts':
      return [
        { ending: '.js', text: emitModule(tables) },
        { ending: '.d.ts', text: emitTypes(rules, tables) },
      ];
    case 'schema':
      return [{ ending: '.schema.json', text: emitSchema(rules, tables) }];
  }
}
