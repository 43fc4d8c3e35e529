import type { Points, Predicate, RuleSet, Switch } from './ir.ts';

/** Core as text, one rule a line, for people who work on the compiler; the format promises nothing. */
export function printCore(ruleSet: RuleSet): string {
  const guard = (predicate: Predicate): string => printPredicate(ruleSet, predicate);
  const arms = (lines: Switch<unknown>): string =>
    lines.map(({ when, value }) => `${String(value)} if ${guard(when)}`).join('; ');
  const { identity, bands, responsibility, choices, trigger, situations, thresholds, accumulation } = ruleSet;
  return [
    `rule set ${identity.name} (${identity.force})`,
    ...ruleSet.facts.map(
      ({ entity, name, type, path, absent }) =>
        `fact ${entity}.${name}: ${type.kind} at ${path.join('.')}, absent ${absent.kind}`,
    ),
    ...ruleSet.interpretations.map(
      ({ name, readings }) => `interpretation ${name}: ${readings.map((reading) => reading.name).join(' / ')}`,
    ),
    ...bands.map(({ name, low, high }) => `band ${name}: ${low}..${high}`),
    ...(responsibility === null
      ? []
      : [`responsibility ${factName(ruleSet, responsibility.fact)}: ${arms(responsibility.taking)}`]),
    ...choices.map(
      (one) =>
        `choice ${one.name}: ${one.direction}, within ${one.within}, neighbour ${one.neighbour}, at end ${arms(one.atEnd)}`,
    ),
    ...(trigger === null ? [] : [`trigger: ${guard(trigger.guard)}`]),
    ...situations.map(
      ({ name, points, guard: when }) => `situation ${name}: ${printPoints(ruleSet, points)} if ${guard(when)}`,
    ),
    ...thresholds.map(({ name, status, barMonths, firing, guard: when }) => {
      const length = status?.months == null ? '' : ` ${status.months.low}..${status.months.high} months`;
      return `threshold ${name}: status ${status?.name ?? 'none'}${length}, bar ${barMonths ?? 'none'}, ${arms(firing)} if ${guard(when)}`;
    }),
    `accumulation by ${factName(ruleSet, accumulation.labels)}: one-off ${arms(accumulation.oneOff)}; identity ${arms(accumulation.identity)}; cap ${accumulation.cap ?? 'none'}`,
  ].join('\n');
}

function printPoints(ruleSet: RuleSet, points: Points): string {
  if (points.kind === 'Given') return `${points.range.low}..${points.range.high}`;
  const rows = points.rows.map(({ low, high, range }) => `${bounds(low, high)} → ${range.low}..${range.high}`);
  return `by ${factName(ruleSet, points.fact)} (${rows.join(', ')})`;
}

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

function bounds(low: number | null, high: number | null): string {
  return `[${low ?? '-∞'}, ${high ?? '∞'}]`;
}
