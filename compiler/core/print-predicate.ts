import type { Predicate, RuleSet } from './ir.ts';

/** A predicate with the author's names in it. */
export function printPredicate(ruleSet: RuleSet, predicate: Predicate): string {
  const print = (inner: Predicate): string => printPredicate(ruleSet, inner);
  switch (predicate.kind) {
    case 'All':
    case 'Any':
      return `${predicate.kind.toLowerCase()}(${predicate.operands.map(print).join(', ')})`;
    case 'Not':
      return `not(${print(predicate.operand)})`;
    case 'OptionIn':
    case 'SetMeets':
      return `${factName(ruleSet, predicate.fact)} ${predicate.kind === 'OptionIn' ? 'in' : 'meets'} {${predicate.items.map((item) => itemName(ruleSet, predicate.fact, item)).join(', ')}}`;
    case 'IsTrue':
      return factName(ruleSet, predicate.fact);
    case 'IsRecorded':
      return `recorded(${factName(ruleSet, predicate.fact)})`;
    case 'NumberIn':
      return `${factName(ruleSet, predicate.fact)} in ${bounds(predicate.low, predicate.high)}`;
    case 'ReadingIs': {
      const interpretation = ruleSet.interpretations[predicate.interpretation];
      return `${interpretation?.name ?? '?'} is ${predicate.readings.map((reading) => interpretation?.readings[reading]?.name ?? '?').join('/')}`;
    }
    case 'YearTotalIn':
      return `year total in ${bounds(predicate.low, predicate.high)}`;
    case 'OneOffIn':
      return `one-off in ${bounds(predicate.low, predicate.high)}`;
    case 'CountIn':
      return `count(${print(predicate.of)}) in ${bounds(predicate.low, predicate.high)}`;
    case 'SameYear':
      return 'same year';
    case 'SameConductType':
      return 'same conduct type';
    case 'BandIn':
      return `band in {${predicate.bands.map((band) => ruleSet.bands[band]?.name ?? '?').join(', ')}}`;
    case 'StatusIn':
      return `status in {${predicate.statuses.map((status) => statusName(ruleSet, status)).join(', ')}}`;
    case 'RegisteredThere':
      return 'registered there';
  }
}

/** `违规.行为`. */
export function factName(ruleSet: RuleSet, position: number): string {
  const fact = ruleSet.facts[position];
  return fact === undefined ? '?' : `${fact.entity}.${fact.name}`;
}

/** The item of a fact's vocabulary, or the citation it is compared with. */
export function itemName(ruleSet: RuleSet, position: number, item: number): string {
  const type = ruleSet.facts[position]?.type;
  if (type?.kind === 'CitationSet') return type.cited[item]?.text ?? '?';
  if (type?.kind === 'Option' || type?.kind === 'OptionSet')
    return ruleSet.vocabularies[type.vocabulary]?.items[item]?.name ?? '?';
  return '?';
}

/** The name of a status. */
export function statusName({ statuses }: RuleSet, position: number): string {
  return statuses[position]?.name ?? '?';
}

/** A range of whole numbers. */
export function bounds(low: number | null, high: number | null): string {
  return `[${low ?? '-∞'}, ${high ?? '∞'}]`;
}
