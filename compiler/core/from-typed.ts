import { invariant } from '#diagnostics';
import type * as typed from '../typed/ir.ts';
import { citedTexts, originOf } from './citations.ts';
import { lowerCalendar, lowerClock, lowerObligation, lowerPersonTimes, lowerRatios } from './duties.ts';
import { lowerFact } from './facts.ts';
import type { Accumulation, Choice, Identity, Interpretation, Responsibility, RuleSet, Vocabulary } from './ir.ts';
import { numberingOf, type Numbering } from './numbering.ts';
import { lowerSwitch } from './predicates.ts';
import { lowerRepairs } from './repairs.ts';
import { lowerSituation, lowerThresholds, lowerTrigger } from './rules.ts';
import { lowerCascade, lowerLinkage, lowerRecovery, lowerSettlement, lowerStatus } from './statuses.ts';

/** Lowers a rule set that passed the gate. It must say how points accumulate; one that does not is a vocabulary, which means nothing by itself. */
export function lower(ruleSet: typed.RuleSet): RuleSet {
  const { resolved } = ruleSet;
  const numbering = numberingOf(ruleSet);
  const trigger = ruleSet.trigger === null ? null : lowerTrigger(resolved, numbering, ruleSet.trigger);
  const situations = ruleSet.situations.flatMap((situation) => lowerSituation(resolved, numbering, situation));
  const thresholds = lowerThresholds(resolved, numbering, ruleSet.thresholds);
  const statuses = ruleSet.statuses.map((terms) => lowerStatus(resolved, numbering, terms));
  const linkages = ruleSet.linkages.map((linkage) => lowerLinkage(resolved, numbering, linkage));
  const cascades = ruleSet.cascades.map((cascade) => lowerCascade(resolved, numbering, cascade));
  const settlements = ruleSet.settlements.map((settlement) => lowerSettlement(resolved, numbering, settlement));
  return {
    kind: 'RuleSet',
    identity: lowerIdentity(ruleSet),
    documents: resolved.documents.map(({ names, title }) => ({ aliases: names, title })),
    vocabularies: ruleSet.vocabularies.map((vocabulary) => lowerVocabulary(ruleSet, vocabulary)),
    facts: ruleSet.facts.map((fact) => lowerFact(resolved, numbering, fact)),
    interpretations: ruleSet.interpretations.map((interpretation) => lowerInterpretation(ruleSet, interpretation)),
    bands: ruleSet.bands.map(({ name, low, high }) => ({ name, low, high })),
    responsibility: lowerResponsibility(ruleSet, numbering),
    choices: ruleSet.circumstances.map((one) => lowerChoice(ruleSet, numbering, one)),
    trigger,
    situations,
    thresholds,
    accumulation: lowerAccumulation(ruleSet, numbering),
    statuses,
    strength: ruleSet.strength.map((status) => numbering.status(status)),
    linkages,
    cascades,
    settlements,
    repairs: ruleSet.repairs === null ? null : lowerRepairs(resolved, numbering, ruleSet.repairs, thresholds),
    recoveries: ruleSet.recoveries.map((recovery) => lowerRecovery(resolved, numbering, recovery)),
    clocks: ruleSet.clocks.map((clock) => lowerClock(resolved, numbering, clock)),
    obligations: ruleSet.obligations.map((obligation) => lowerObligation(resolved, obligation)),
    ratios: lowerRatios(resolved, ruleSet.ratios),
    personTimes: ruleSet.personTimes === null ? null : lowerPersonTimes(resolved, numbering, ruleSet.personTimes),
    calendars: ruleSet.calendars.map((calendar) => lowerCalendar(resolved, calendar)),
  };
}

function lowerIdentity({ resolved: { identity } }: typed.RuleSet): Identity {
  const { name, title, version, force, region, inForceFrom, inForceUntil, conductFrom } = identity;
  return { name, title, version, force, region, inForceFrom, inForceUntil, conductFrom };
}

function lowerVocabulary({ resolved }: typed.RuleSet, { name, ordered, items }: typed.Vocabulary): Vocabulary {
  return {
    name,
    ordered,
    items: items.map((item) => ({ name: item.name, citations: citedTexts(resolved, item.citations), text: item.text })),
  };
}

function lowerInterpretation(
  { resolved }: typed.RuleSet,
  { name, readings, declared }: typed.Interpretation,
): Interpretation {
  return { kind: 'Interpretation', name, readings, defaultReading: 0, origin: originOf(resolved, declared, '争点') };
}

function lowerResponsibility({ resolved, responsibility }: typed.RuleSet, numbering: Numbering): Responsibility | null {
  if (responsibility === null) return null;
  return {
    fact: numbering.fact(responsibility.fact),
    taking: lowerSwitch(numbering, responsibility.taking),
    origin: originOf(resolved, responsibility.declared),
  };
}

function lowerChoice({ resolved }: typed.RuleSet, numbering: Numbering, one: typed.CircumstanceClass): Choice {
  invariant(one.fact.type.kind === 'OptionSet', 'circumstances are recorded in a set');
  const { vocabulary } = one.fact.type;
  return {
    kind: 'Choice',
    name: one.name,
    fact: numbering.fact(one.fact),
    items: one.items.map((item) => numbering.item(vocabulary, item)),
    direction: one.direction,
    within: one.within,
    neighbour: one.neighbour,
    atEnd: lowerSwitch(numbering, one.atEnd),
    origin: originOf(resolved, one.declared),
  };
}

function lowerAccumulation({ resolved, accumulation }: typed.RuleSet, numbering: Numbering): Accumulation {
  invariant(accumulation !== null, 'a rule set with situations says how points accumulate');
  return {
    kind: 'LedgerStep',
    oneOff: lowerSwitch(numbering, accumulation.oneOff),
    identity: lowerSwitch(numbering, accumulation.identity),
    labels: numbering.fact(accumulation.labels),
    cap: accumulation.cap,
    origin: originOf(resolved, accumulation.declared),
  };
}
