import { frozen, type Tables } from '#runtime';
import type { RuleSet } from '../core/ir.ts';
import { canonical } from './canonical.ts';
import { cellsOf } from './cells.ts';
import { digestOf } from './digest.ts';
import { calendarRow, clockRow, obligationRow, personTimesRow, ratioRow } from './duties.ts';
import { factRow } from './facts.ts';
import { kindsOf } from './kinds.ts';
import { accumulationRow, choiceRow, responsibilityRow, ruleRow, situationRow, thresholdRow } from './rules.ts';
import { cascadeRow, linkageRow, recoveryRow, repairsRow, settlementRow, statusRow } from './statuses.ts';

/** Core as a built rule set: frozen data, the same bytes for the same rules. */
export function emit(rules: RuleSet): Tables {
  const content = contentOf(rules);
  return frozen({ format: 1, digest: digestOf(canonical({ format: 1, ...content })), ...content });
}

function contentOf(rules: RuleSet): Omit<Tables, 'format' | 'digest'> {
  const { identity } = rules;
  const cells = cellsOf(rules);
  return {
    identity: {
      name: identity.name,
      title: identity.title,
      version: identity.version,
      force: identity.force,
      region: identity.region,
      inForceFrom: identity.inForceFrom,
      inForceUntil: identity.inForceUntil,
      conductFrom: identity.conductFrom,
    },
    documents: rules.documents.map(({ aliases, title }) => ({ aliases: [...aliases], title })),
    vocabularies: rules.vocabularies.map(({ name, ordered, items }) => ({
      name,
      ordered,
      items: items.map((item) => ({ name: item.name, citations: [...item.citations] })),
    })),
    facts: rules.facts.map((fact, position) => factRow(fact, cells[position] ?? { kind: 'Truth' })),
    interpretations: rules.interpretations.map(({ name, readings, origin }) => ({
      name,
      readings: readings.map((reading) => ({ name: reading.name, text: reading.text })),
      citations: [...origin.citations],
    })),
    bands: rules.bands.map(({ name, low, high }) => ({ name, low, high })),
    responsibility: rules.responsibility === null ? null : responsibilityRow(rules.responsibility),
    choices: rules.choices.map(choiceRow),
    trigger: rules.trigger === null ? null : ruleRow(rules.trigger),
    situations: rules.situations.map(situationRow),
    thresholds: rules.thresholds.map(thresholdRow),
    accumulation: accumulationRow(rules.accumulation),
    statuses: rules.statuses.map(statusRow),
    strength: [...rules.strength],
    linkages: rules.linkages.map(linkageRow),
    cascades: rules.cascades.map(cascadeRow),
    settlements: rules.settlements.map(settlementRow),
    repairs: rules.repairs === null ? null : repairsRow(rules.repairs),
    recoveries: rules.recoveries.map(recoveryRow),
    clocks: rules.clocks.map(clockRow),
    obligations: rules.obligations.map(obligationRow),
    ratios: rules.ratios.map(ratioRow),
    personTimes: rules.personTimes === null ? null : personTimesRow(rules.personTimes),
    calendar: rules.calendars.map(calendarRow),
    kinds: kindsOf(rules),
  };
}
