import { dayOf, type Day } from '../calendar.ts';
import { faultPhrases, type Sentence } from '../phrases/faults.ts';
import { highestPoints } from '../points.ts';
import { nearest } from '../spelling.ts';
import type { StatusRow } from '../tables.ts';
import { describeDate } from './describe.ts';
import type { Faults, Path } from './faults.ts';
import { decidable, type Field, type FieldType } from './fields.ts';
import { monthsOf, respelledLength } from './lengths.ts';
import { recordLimits } from './limits.ts';
import { countOf } from './numbers.ts';
import { own, quotable, textOfScalar, type PlainObject } from './plain.ts';
import { truthOf } from './reader.ts';
import { assessmentResults, objectionResults } from './record.ts';

/** The structural fields of one object, as read; absent and bad ones are missing. */
export interface StructuralValues {
  readonly texts: ReadonlyMap<string, string>;
  readonly days: ReadonlyMap<string, Day>;
  /** Points, lengths in months, positions of statuses. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly truths: ReadonlyMap<string, boolean>;
}

/** The types that have their own words for nothing. */
const ownWords: readonly FieldType[] = ['text', 'date', 'places'];

/** Reads the fields that the object has; `statuses` are the rule set's, for the objects that name one. */
export function readFields(
  value: PlainObject,
  fields: readonly Field[],
  path: Path,
  faults: Faults,
  statuses: readonly StatusRow[] = [],
): StructuralValues {
  const texts = new Map<string, string>();
  const days = new Map<string, Day>();
  const numbers = new Map<string, number>();
  const truths = new Map<string, boolean>();
  for (const field of fields) {
    const place = [...path, field.key];
    const member = own(value, field.key);
    if (member === undefined) {
      if (field.required) faults.add(place, 'missing', faultPhrases.missing(field.key));
      continue;
    }
    if (member === null && !ownWords.includes(field.type)) {
      faults.add(place, 'wrong-type', field.required ? faultPhrases.emptyRequired() : faultPhrases.empty());
      continue;
    }
    switch (field.type) {
      case 'text':
        set(texts, field.key, readText(member, place, faults, field.required));
        break;
      case 'date':
        if (member === null && field.required) faults.add(place, 'missing', faultPhrases.emptyRequired());
        else set(days, field.key, readDay(member, place, faults));
        break;
      case 'points':
        set(numbers, field.key, readPoints(member, place, faults));
        break;
      case 'length':
        set(numbers, field.key, readLength(member, place, faults));
        break;
      case 'status':
        set(numbers, field.key, readStatus(member, statuses, place, faults));
        break;
      case 'result':
        set(texts, field.key, readWord(member, objectionResults, faultPhrases.unknownResult, place, faults));
        break;
      case 'passed':
        set(texts, field.key, readAssessmentResult(member, place, faults));
        break;
      case 'truth':
        set(truths, field.key, readTruth(member, place, faults));
        break;
      case 'places':
        break;
    }
  }
  return { texts, days, numbers, truths };
}

function set<T>(values: Map<string, T>, key: string, value: T | null): void {
  if (value !== null) values.set(key, value);
}

export function readText(value: unknown, path: Path, faults: Faults, required = false): string | null {
  const text = textOfScalar(value);
  const empty = required ? faultPhrases.emptyRequired : faultPhrases.empty;
  if (text === null) faults.add(path, 'wrong-type', value === null ? empty() : faultPhrases.notText());
  else if (text.trim() === '') faults.add(path, 'missing', empty());
  else if (text.length > recordLimits.text) faults.add(path, 'limit', faultPhrases.tooLong(recordLimits.text));
  else return text;
  return null;
}

export function readDay(value: unknown, path: Path, faults: Faults): Day | null {
  const day = typeof value === 'string' ? dayOf(value) : null;
  if (day === null) describeDate(value, path, faults);
  return day;
}

function readPoints(value: unknown, path: Path, faults: Faults): number | null {
  const points = countOf(value);
  if (points !== null && points <= highestPoints) return points;
  faults.add(path, 'bad-number', faultPhrases.notPoints(quotable(value)));
  return null;
}

function readLength(value: unknown, path: Path, faults: Faults): number | null {
  const months = monthsOf(value);
  const text = typeof value === 'string' ? value : '';
  if (months === null) faults.add(path, 'bad-length', faultPhrases.notALength(quotable(value)), respelledLength(text));
  return months;
}

/** The position of the status; null, with a fault, for a word that is none or one that cannot be decided. */
function readStatus(value: unknown, statuses: readonly StatusRow[], path: Path, faults: Faults): number | null {
  const names = statuses.flatMap(({ name, nature }) => (decidable.includes(nature) ? [name] : []));
  const text = readWord(value, names, (word) => faultPhrases.unknownStatus(word, names), path, faults);
  return text === null ? null : statuses.findIndex(({ name }) => name === text);
}

function readTruth(value: unknown, path: Path, faults: Faults): boolean | null {
  const truth = truthOf(value);
  if (truth === undefined) faults.add(path, 'wrong-type', faultPhrases.notATruth());
  return truth === undefined ? null : truth === 1;
}

/** Suggests nothing: the nearest to 未通过 is its opposite. */
function readAssessmentResult(value: unknown, path: Path, faults: Faults): string | null {
  const text = readText(value, path, faults, true);
  if (text === null || assessmentResults.some((result) => result === text)) return text;
  faults.add(path, 'unknown-value', faultPhrases.unknownAssessment(quotable(text)));
  return null;
}

/** One of the words; null, with a fault, for anything else. */
function readWord(
  value: unknown,
  words: readonly string[],
  unknown: (word: string) => Sentence,
  path: Path,
  faults: Faults,
): string | null {
  const text = readText(value, path, faults, true);
  if (text === null || words.includes(text)) return text;
  faults.add(path, 'unknown-value', unknown(quotable(text)), nearest(text, words));
  return null;
}

/** Reports an end before its beginning, where both are given. */
export function checkOrder(
  [from, begins]: readonly [string, Day | undefined],
  [until, ends]: readonly [string, Day | undefined],
  path: Path,
  faults: Faults,
): void {
  if (begins !== undefined && ends !== undefined && ends < begins)
    faults.add([...path, until], 'reversed-dates', faultPhrases.endsBeforeItBegins(from, until));
}
