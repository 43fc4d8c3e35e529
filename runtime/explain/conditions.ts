import { textOf } from '../calendar.ts';
import { conditionPhrases, valuePhrases } from '../phrases/explanation.ts';
import type { Condition, FactRow, Tables } from '../tables.ts';

/** A condition in the words of the rule files. */
export function conditionText(tables: Tables, condition: Condition): string {
  switch (condition.kind) {
    case 'All':
    case 'Any': {
      const [only, ...others] = condition.operands;
      if (only === undefined) return conditionPhrases.always;
      if (others.length === 0) return conditionText(tables, only);
      const join = condition.kind === 'All' ? conditionPhrases.and : conditionPhrases.or;
      return condition.operands.map((operand) => grouped(tables, operand)).join(join);
    }
    case 'Not':
      return conditionPhrases.not(grouped(tables, condition.operand));
    case 'ReadingIs': {
      const row = tables.interpretations[condition.interpretation];
      return conditionPhrases.reading(
        row?.name ?? '',
        condition.readings.map((reading) => row?.readings[reading]?.name ?? ''),
      );
    }
    case 'YearTotalIn':
      return conditionPhrases.within(conditionPhrases.yearTotal, rangeText(condition, valuePhrases.points));
    case 'OneOffIn':
      return conditionPhrases.within(conditionPhrases.oneOff, rangeText(condition, valuePhrases.points));
    case 'CountIn':
      return conditionPhrases.count(conditionText(tables, condition.of), rangeText(condition, valuePhrases.times));
    case 'SameYear':
      return conditionPhrases.sameYear;
    case 'SameConductType':
      return conditionPhrases.sameConductType;
    case 'BandIn':
      return conditionPhrases.band(condition.bands.map((band) => tables.bands[band]?.name ?? ''));
    case 'StatusIn':
      return conditionPhrases.status(condition.statuses.map((status) => tables.statuses[status]?.name ?? ''));
    case 'RegisteredThere':
      return conditionPhrases.registeredThere;
    default:
      return factConditionText(tables, condition);
  }
}

function factConditionText(tables: Tables, condition: Extract<Condition, { readonly fact: number }>): string {
  const fact = tables.facts[condition.fact];
  if (fact === undefined) return '';
  switch (condition.kind) {
    case 'OptionIn':
      return conditionPhrases.is(fact.name, itemNames(tables, fact, condition.items));
    case 'SetMeets':
      return conditionPhrases.contains(fact.name, itemNames(tables, fact, condition.items));
    case 'IsTrue':
      return fact.name;
    case 'IsRecorded':
      return conditionPhrases.recorded(fact.name);
    case 'NumberIn':
      return conditionPhrases.within(fact.name, numbersText(fact, condition));
  }
}

/** Conditions that mix are kept apart by parentheses. */
function grouped(tables: Tables, condition: Condition): string {
  const text = conditionText(tables, condition);
  const joined = (condition.kind === 'All' || condition.kind === 'Any') && condition.operands.length > 1;
  return joined ? conditionPhrases.group(text) : text;
}

export function itemNames({ vocabularies }: Tables, { type }: FactRow, items: readonly number[]): readonly string[] {
  if (type.kind === 'CitationSet') return items.map((item) => type.cited[item]?.text ?? '');
  if (type.kind !== 'Option' && type.kind !== 'OptionSet')
    return items.map((item) => (item === 1 ? valuePhrases.true : valuePhrases.false));
  return items.map((item) => vocabularies[type.vocabulary]?.items[item]?.name ?? '');
}

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

function rangeText({ low, high }: Bounds, unit: string): string {
  const from = low === null ? '' : conditionPhrases.from(`${low}${unit}`);
  const to = high === null ? '' : conditionPhrases.upTo(`${high}${unit}`);
  return from + to === '' ? conditionPhrases.any : from + to;
}

/** Amounts and dates, as the law would write the range. */
export function numbersText(fact: FactRow, { low, high }: Bounds): string {
  const from =
    low === null || (low === 0 && fact.type.kind !== 'Date') ? '' : conditionPhrases.from(numberText(fact, low));
  // Amounts end just below a round one: 49,999.99 is 不满 50,000.
  const below = fact.type.kind === 'Money' && high !== null && (high + 1) % 100 === 0;
  const to =
    high === null
      ? ''
      : below
        ? conditionPhrases.below(numberText(fact, high + 1))
        : conditionPhrases.upTo(numberText(fact, high));
  return from + to === '' ? conditionPhrases.any : from + to;
}

export function numberText({ type }: FactRow, value: number): string {
  if (type.kind === 'Date') return textOf(value);
  if (type.kind !== 'Money') return String(value);
  const fen = value % 100;
  return `${Math.floor(value / 100)}${fen === 0 ? '' : `.${String(fen).padStart(2, '0')}`}${valuePhrases.yuan}`;
}
