import type { Diagnostic, Staged } from '#diagnostics';
import type { Declared, RuleSet as Resolved } from '../resolved/ir.ts';
import { typeAccumulation } from './accumulation.ts';
import { checkDegrees, typeBands } from './bands.ts';
import { typeCircumstances } from './circumstances.ts';
import { checkCompleteness } from './completeness.ts';
import { typeFacts } from './facts.ts';
import { typeFurther } from './further.ts';
import { typeInterpretations } from './interpretations.ts';
import type { RuleSet, Status } from './ir.ts';
import { typeResponsibility } from './responsibility.ts';
import { declarationsOf, type Typing } from './scope.ts';
import { typeSituations } from './situations.ts';
import { typeGuards, type Guards } from './switches.ts';
import { typeThresholds } from './thresholds.ts';
import { typeTrigger } from './trigger.ts';
import { checkValueWords } from './value-words.ts';
import { typeVocabularies } from './vocabularies.ts';

/** Binds names to what they name and checks that values fit: first what others refer to, then the rules in their order. */
export function typeRuleSet(resolved: Resolved): Staged<RuleSet> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const typing = gather(resolved, report);
  for (const declared of resolved.declarations) checkValueWords(typing, declared);
  const guards = new Map<Declared, Guards>(
    resolved.declarations.map((declared) => [declared, typeGuards(typing, declared)]),
  );
  const guardsOf = (declared: Declared): Guards => guards.get(declared) ?? new Map();
  const degrees = typing.vocabularies.get('责任程度')?.items.length ?? 0;
  for (const band of typing.bands) checkDegrees(typing, band, degrees, band.span);
  const value: RuleSet = {
    kind: 'RuleSet',
    resolved,
    vocabularies: [...typing.vocabularies.values()],
    facts: typing.facts,
    interpretations: [...typing.interpretations.values()],
    statuses: [...typing.statuses.values()],
    bands: typing.bands,
    responsibility: typeResponsibility(typing, guardsOf),
    circumstances: typeCircumstances(typing, guardsOf),
    trigger: typeTrigger(typing),
    situations: typeSituations(typing, guardsOf),
    thresholds: typeThresholds(typing, guardsOf),
    accumulation: typeAccumulation(typing, guardsOf),
    used: typing.used,
  };
  typeFurther(typing);
  checkCompleteness(typing);
  return { value, diagnostics };
}

function gather(resolved: Resolved, report: (diagnostic: Diagnostic) => void): Typing {
  const vocabularies = typeVocabularies(resolved, report);
  const statuses = declarationsOf(resolved, '登记状态').map((declared): Status => ({ name: declared.name, declared }));
  const { facts, broken } = typeFacts(resolved, vocabularies, report);
  return {
    resolved,
    vocabularies,
    facts,
    brokenFacts: broken,
    interpretations: typeInterpretations(resolved, report),
    statuses: new Map(statuses.map((status) => [status.name, status])),
    bands: typeBands(resolved, report),
    used: new Set(),
    report,
  };
}
