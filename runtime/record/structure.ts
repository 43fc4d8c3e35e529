import { dayOf, type Day } from '../calendar.ts';
import { faultPhrases } from '../phrases/faults.ts';
import { highestPoints } from '../points.ts';
import { nearest } from '../spelling.ts';
import { describeDate } from './describe.ts';
import type { Faults, Path } from './faults.ts';
import type { Field } from './fields.ts';
import { recordLimits } from './limits.ts';
import { countOf } from './numbers.ts';
import { own, quotable, textOfScalar, type PlainObject } from './plain.ts';
import { objectionResults } from './record.ts';

/** The structural fields of one object, as read; absent and bad ones are missing. */
export interface StructuralValues {
  readonly texts: ReadonlyMap<string, string>;
  readonly days: ReadonlyMap<string, Day>;
  readonly points: ReadonlyMap<string, number>;
}

export function readFields(value: PlainObject, fields: readonly Field[], path: Path, faults: Faults): StructuralValues {
  const texts = new Map<string, string>();
  const days = new Map<string, Day>();
  const points = new Map<string, number>();
  for (const field of fields) {
    const place = [...path, field.key];
    const member = own(value, field.key);
    if (member === undefined) {
      if (field.required) faults.add(place, 'missing', faultPhrases.missing(field.key));
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
        set(points, field.key, readPoints(member, place, faults));
        break;
      case 'result':
        set(texts, field.key, readResult(member, place, faults));
        break;
      case 'places':
        break;
    }
  }
  return { texts, days, points };
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

function readResult(value: unknown, path: Path, faults: Faults): string | null {
  const text = readText(value, path, faults);
  if (text === null || objectionResults.some((result) => result === text)) return text;
  faults.add(path, 'unknown-value', faultPhrases.unknownResult(quotable(text)), nearest(text, objectionResults));
  return null;
}
