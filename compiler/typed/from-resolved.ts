import type { Diagnostic, Staged } from '#diagnostics';
import type { Declared, RuleSet as Resolved } from '../resolved/ir.ts';
import { typeAccumulation } from './accumulation.ts';
import { checkDegrees, typeBands } from './bands.ts';
import { typeCircumstances } from './circumstances.ts';
import { typeCalendars } from './calendars.ts';
import { typeClocks } from './clocks.ts';
import { checkCompleteness } from './completeness.ts';
import { typeFacts } from './facts.ts';
import { typeFurther } from './further.ts';
import { typeInterpretations } from './interpretations.ts';
import type { RuleSet } from './ir.ts';
import { typeCascades, typeLinkages } from './linkages.ts';
import { typeObligations } from './obligations.ts';
import { typePersonTimes } from './person-times.ts';
import { typeRatios } from './ratios.ts';
import { typeRecoveries } from './recoveries.ts';
import { typeRepairs } from './repairs.ts';
import { typeResponsibility } from './responsibility.ts';
import type { Typing } from './scope.ts';
import { typeSettlements } from './settlements.ts';
import { typeSituations } from './situations.ts';
import { typeStatuses, typeStatusNames } from './statuses.ts';
import { typeStrength } from './strength.ts';
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
    statuses: typeStatuses(typing, guardsOf),
    strength: typeStrength(typing),
    bands: typing.bands,
    responsibility: typeResponsibility(typing, guardsOf),
    circumstances: typeCircumstances(typing, guardsOf),
    trigger: typeTrigger(typing),
    situations: typeSituations(typing, guardsOf),
    thresholds: typeThresholds(typing, guardsOf),
    accumulation: typeAccumulation(typing, guardsOf),
    linkages: typeLinkages(typing),
    cascades: typeCascades(typing),
    settlements: typeSettlements(typing),
    repairs: typeRepairs(typing, guardsOf),
    recoveries: typeRecoveries(typing, guardsOf),
    clocks: typeClocks(typing, guardsOf),
    obligations: typeObligations(typing),
    ratios: typeRatios(typing),
    personTimes: typePersonTimes(typing, guardsOf),
    calendars: typeCalendars(typing),
    used: typing.used,
  };
  typeFurther(typing);
  checkCompleteness(typing);
  return { value, diagnostics };
}

function gather(resolved: Resolved, report: (diagnostic: Diagnostic) => void): Typing {
  const vocabularies = typeVocabularies(resolved, report);
  const { facts, broken } = typeFacts(resolved, vocabularies, report);
  return {
    resolved,
    vocabularies,
    facts,
    brokenFacts: broken,
    interpretations: typeInterpretations(resolved, report),
    statuses: typeStatusNames({ resolved, report }),
    bands: typeBands(resolved, report),
    used: new Set(),
    report,
  };
}
