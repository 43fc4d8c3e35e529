import type { ConditionPlace } from '#compiler';
import { conditionWords, quantityWords, settlementWords, type Citation, type Expression, type Word } from '#grammar';
import type { Meaning, Mention, Named } from './named.ts';
import type { Scope } from './scope.ts';

/** How a condition sees the folder: `counting` inside 计数（…）. */
export interface Sight {
  readonly scope: Scope;
  readonly place: ConditionPlace;
  readonly counting: boolean;
}

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

/** The names in a condition, in source order. */
export function mentionsInCondition(sight: Sight, expression: Expression): readonly Mention[] {
  switch (expression.kind) {
    case 'And':
    case 'Or':
      return expression.operands.flatMap((operand) => mentionsInCondition(sight, operand));
    case 'Not':
      return mentionsInCondition(sight, expression.operand);
    case 'Count':
      return mentionsInCondition({ ...sight, counting: true }, expression.of);
    case 'Truth':
      return [uses(expression.name, subject(sight, expression.name.text, sight.place.events))];
    case 'Known':
    case 'Within':
      return [uses(expression.subject, subject(sight, expression.subject.text, false))];
    case 'Is':
    case 'Contains':
      return membership(sight, expression);
    case 'Share':
      return [expression.part, expression.whole].map((word) => uses(word, wordIn(quantityWords, word.text)));
    case 'Reading': {
      const { interpretation, reading } = expression;
      return [
        uses(interpretation, named({ kind: '释义', owner: '', name: interpretation.text })),
        uses(reading, named({ kind: '读法', owner: interpretation.text, name: reading.text })),
      ];
    }
  }
}

/** A word that uses what it means. */
export function uses({ span }: Word, meaning: Meaning): Mention {
  return { span, meaning, declares: false };
}

/** The meaning of a name of something. */
export function named(thing: Named): Meaning {
  return { kind: 'Named', named: thing };
}

/** One of the tool's own words, or unknown. */
export function wordIn(
  words: Readonly<Record<string, { readonly zh: string; readonly en: string }>>,
  text: string,
): Meaning {
  const word = Object.hasOwn(words, text) ? words[text] : undefined;
  return word === undefined ? { kind: 'Unknown' } : { kind: 'Word', wording: { zh: word.zh, en: word.en } };
}

/** What a condition may ask: a fact it sees, or a word of the tool; where events may stand, anything. */
function subject({ scope, place, counting }: Sight, name: string, events: boolean): Meaning {
  if (counting) return wordIn(conditionWords, name);
  const fact = scope.factSeen(place, name);
  if (fact !== null) return named(fact.named);
  const words = { ...(place.totals ? quantityWords : {}), ...(place.statuses ? settlementWords : {}) };
  const word = wordIn(words, name);
  return word.kind === 'Unknown' && events ? { kind: 'Event' } : word;
}

function membership(sight: Sight, expression: Of<'Is' | 'Contains'>): readonly Mention[] {
  const { subject: word, values } = expression;
  const { meaning, valueOf } = subjectOfValues(sight, word.text);
  return [uses(word, meaning), ...values.filter(isWord).map((value) => uses(value, valueOf(value.text)))];
}

function isWord(value: Word | Citation): value is Word {
  return value.kind === 'Word';
}

/** What is asked, and what the names behind it are: statuses, bands, or items of the fact's vocabulary. */
function subjectOfValues(
  sight: Sight,
  name: string,
): { readonly meaning: Meaning; readonly valueOf: (name: string) => Meaning } {
  const { scope, place, counting } = sight;
  if (counting && name === '档次')
    return {
      meaning: { kind: 'Word', wording: { zh: '那次记分的档次', en: 'the band of that scoring' } },
      valueOf: (value) => named({ kind: '档', owner: '', name: value }),
    };
  const fact = scope.factSeen(place, name);
  if (name === '登记状态' && (place.statuses || fact === null))
    return {
      meaning: wordIn(settlementWords, name),
      valueOf: (value) => named({ kind: '登记状态', owner: '', name: value }),
    };
  const vocabulary = fact?.vocabulary ?? null;
  return {
    meaning: subject(sight, name, false),
    valueOf: (value) =>
      vocabulary === null ? { kind: 'Unknown' } : named({ kind: '项', owner: vocabulary, name: value }),
  };
}
