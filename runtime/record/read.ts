import type { Fault } from '../fault.ts';
import { faultPhrases } from '../phrases/faults.ts';
import type { Rules } from '../rules.ts';
import { emptySheet } from '../sheet.ts';
import { readEntries } from './entries.ts';
import { Faults, type Path } from './faults.ts';
import { isPlainObject, own, textOfScalar, type PlainObject } from './plain.ts';
import { readPerson } from './person.ts';
import type { PersonRecord } from './record.ts';
import { checkKeys, type Shape } from './shape.ts';
import { readText } from './structure.ts';
import { sorted } from './takers.ts';

const recordShape: Shape = new Map(['格式', '案卷', '人员', '记录'].map((key) => [key, null]));

export interface ReadResult {
  readonly record: PersonRecord | null;
  readonly faults: readonly Fault[];
}

/** Reads a record (contracts: 案卷, format 1) from plain data. Either the record, or everything that is wrong with it (a hundred at most). */
export function readRecord(rules: Rules, value: unknown): ReadResult {
  const faults = new Faults();
  const record = readWhole(rules, value, [], faults);
  return { record: faults.found.length === 0 ? record : null, faults: faults.found };
}

/** Reads the record that stands at `root`, inside of something larger without a 格式 of its own; null for what is no object. One with faults must not be used. */
export function readWhole(rules: Rules, value: unknown, root: Path, faults: Faults): PersonRecord | null {
  if (!isPlainObject(value)) {
    faults.add(root, 'not-an-object', faultPhrases.notAnObject());
    return null;
  }
  checkKeys(value, recordShape, root, faults);
  for (const key of recordShape.keys())
    if (own(value, key) === undefined && (key !== '格式' || root.length === 0))
      faults.add([...root, key], 'missing', faultPhrases.missing(key));
  readFormat(value, root, faults);
  const name = own(value, '案卷');
  const nameText = name === undefined ? null : readText(name, [...root, '案卷'], faults);
  const person = emptySheet(rules.tables.facts.length, null);
  const entity = rules.entities.get('人员');
  const places = entity === undefined ? null : readPerson(entity, own(value, '人员'), person, root, faults);
  const lists = readEntries(rules, own(value, '记录'), person, root, faults);
  return { name: nameText ?? '', person, places, ...sorted(lists) };
}

/** The only format there is, if any is said. */
export function readFormat(value: PlainObject, root: Path, faults: Faults): void {
  const format = own(value, '格式');
  if (format !== undefined && textOfScalar(format) !== '1')
    faults.add([...root, '格式'], 'unsupported-format', faultPhrases.unsupportedFormat());
}
