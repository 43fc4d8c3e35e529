import { diagnose, type Diagnostic } from '#diagnostics';
import type { Rule } from '../core/ir.ts';
import { conjunction } from '../core/predicates.ts';
import type { Declared } from '../resolved/ir.ts';
import type { Analysed } from './analysis.ts';
import { satisfiable } from './space.ts';

/** Rules whose conditions contradict themselves, or those of situations together with the trigger's, under every reading. */
export function deadRules({ typed, core }: Analysed): readonly Diagnostic[] {
  const trigger = core.trigger === null ? [] : [core.trigger.guard];
  const dead = (rule: Rule, more: typeof trigger): boolean =>
    satisfiable({ ruleSet: core, predicate: conjunction([...more, rule.guard]) }) === false;
  const all = <T extends Rule>(rules: readonly T[], name: string): readonly T[] =>
    rules.filter((rule) => rule.name === name);
  const report = (declared: Declared): Diagnostic =>
    diagnose('never-holds', declared.nameSpan, { keyword: declared.keyword, name: declared.name });
  return [
    ...typed.situations.filter(({ name }) => all(core.situations, name).every((rule) => dead(rule, trigger))),
    ...typed.thresholds.filter(({ name }) => all(core.thresholds, name).every((rule) => dead(rule, []))),
    ...typed.linkages.filter((_, at) => core.linkages[at] !== undefined && dead(core.linkages[at], [])),
    ...typed.cascades.filter((_, at) => core.cascades[at] !== undefined && dead(core.cascades[at], [])),
    ...typed.settlements.filter((_, at) => core.settlements[at] !== undefined && dead(core.settlements[at], [])),
  ].map(({ declared }) => report(declared));
}
