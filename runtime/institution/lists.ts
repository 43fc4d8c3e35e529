import type { Day } from '../calendar.ts';
import { faultPhrases } from '../phrases/faults.ts';
import type { Faults, Path } from '../record/faults.ts';
import { recordLimits } from '../record/limits.ts';
import { countOf } from '../record/numbers.ts';
import { isList, isPlainObject, own, quotable, type PlainObject } from '../record/plain.ts';
import { readWhole } from '../record/read.ts';
import type { PersonRecord } from '../record/record.ts';
import { checkKeys, type Shape } from '../record/shape.ts';
import { readDay, readText } from '../record/structure.ts';
import type { Rules } from '../rules.ts';
import { nearest } from '../spelling.ts';
import type { Headcount, Performance } from './record.ts';

/** What stands under a key of the institution, or at a place in a list. */
export interface Listed {
  readonly value: unknown;
  readonly path: Path;
}

/** 登记人数, by date; one number a day. */
export function readHeadcounts(list: Listed, faults: Faults): readonly Headcount[] {
  const seen = new Set<Day>();
  const headcounts = rowsOf(list, headcountShape, faults).map(({ row, path }): Headcount => {
    const date = readMember(row, '日期', path, faults, readDay);
    if (date !== null && seen.has(date))
      faults.add([...path, '日期'], 'duplicate-value', faultPhrases.duplicateValue(quotable(own(row, '日期'))));
    if (date !== null) seen.add(date);
    return { date: date ?? 0, count: readMember(row, '人数', path, faults, readCount) ?? 0 };
  });
  return headcounts.toSorted((left, right) => left.date - right.date);
}

/** 履行, by date. */
export function readPerformances(rules: Rules, list: Listed, faults: Faults): readonly Performance[] {
  const names = rules.tables.obligations.map(({ name }) => name);
  const obligation = (value: unknown, path: Path): number | null => {
    const name = readText(value, path, faults, true);
    if (name !== null && !names.includes(name))
      faults.add(path, 'unknown-value', faultPhrases.unknownObligation(quotable(name)), nearest(name, names));
    return name === null ? null : names.indexOf(name);
  };
  const performances = rowsOf(list, performanceShape, faults).map(({ row, path }): Performance => ({
    obligation: readMember(row, '义务', path, faults, obligation) ?? -1,
    date: readMember(row, '日期', path, faults, readDay) ?? 0,
  }));
  return performances.toSorted((left, right) => left.date - right.date);
}

/** 人员: whole records, each under a name of its own. */
export function readPersons(rules: Rules, list: Listed, faults: Faults): readonly PersonRecord[] {
  const names = new Set<string>();
  return membersOf(list, faults).flatMap(({ value, path }) => {
    const record = faults.full ? null : readWhole(rules, value, path, faults);
    if (record === null) return [];
    if (record.name !== '' && names.has(record.name))
      faults.add([...path, '案卷'], 'duplicate-value', faultPhrases.duplicateValue(quotable(record.name)));
    names.add(record.name);
    return [record];
  });
}

const headcountShape = shapeWith('日期', '人数');
const performanceShape = shapeWith('义务', '日期');

function shapeWith(...keys: readonly string[]): Shape {
  return new Map(keys.map((key) => [key, null]));
}

/** The members with their paths; none of an absent list. */
function membersOf({ value, path }: Listed, faults: Faults): readonly Listed[] {
  if (value === undefined) return [];
  if (!isList(value)) faults.add(path, 'not-a-list', faultPhrases.notAList());
  else if (value.length > recordLimits.entries) faults.add(path, 'limit', faultPhrases.tooMany(recordLimits.entries));
  else return value.map((member, index) => ({ value: member, path: [...path, index] }));
  return [];
}

interface Row {
  readonly row: PlainObject;
  readonly path: Path;
}

/** The members that are objects, their keys checked. */
function rowsOf(list: Listed, shape: Shape, faults: Faults): readonly Row[] {
  return membersOf(list, faults).flatMap(({ value, path }): readonly Row[] => {
    if (isPlainObject(value)) {
      checkKeys(value, shape, path, faults);
      return [{ row: value, path }];
    }
    faults.add(path, 'not-an-object', faultPhrases.notAnObject());
    return [];
  });
}

/** The member under `key`, which must be there. */
function readMember<T>(
  row: PlainObject,
  key: string,
  path: Path,
  faults: Faults,
  read: (value: unknown, path: Path, faults: Faults) => T | null,
): T | null {
  const value = own(row, key);
  const place = [...path, key];
  if (value === undefined) faults.add(place, 'missing', faultPhrases.missing(key));
  else if (value === null) faults.add(place, 'wrong-type', faultPhrases.emptyRequired());
  else return read(value, place, faults);
  return null;
}

function readCount(value: unknown, path: Path, faults: Faults): number | null {
  const count = countOf(value);
  if (count === null) faults.add(path, 'bad-number', faultPhrases.notACount(quotable(value)));
  return count;
}
