import { diagnose, type Diagnostic } from '#diagnostics';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Analysed } from './analysis.ts';

/** Clocks that run, and that say nothing of what meets them: no result lists them. */
export function unlistedClocks({ typed }: Analysed): readonly Diagnostic[] {
  return typed.clocks
    .filter(({ length, declared }) => length !== null && declared.home === typed.resolved.home)
    .filter(({ declared }) => clauseOf(declared.node, '完成') === null)
    .map(({ name, declared }) => diagnose('never-met', declared.nameSpan, { name }));
}
