import type { Fault } from '../fault.ts';
import { faultPhrases } from '../phrases/faults.ts';
import type { Rules } from '../rules.ts';
import { emptySheet } from '../sheet.ts';
import { readEntries } from './entries.ts';
import { Faults } from './faults.ts';
import { isPlainObject, own, textOfScalar } from './plain.ts';
import { readPerson } from './person.ts';
import { byDateThenId, type PersonRecord } from './record.ts';
import { checkKeys, type Shape } from './shape.ts';
import { readText } from './structure.ts';

const recordShape: Shape = new Map(['格式', '案卷', '人员', '记录'].map((key) => [key, null]));

export interface ReadResult {
  readonly record: PersonRecord | null;
  readonly faults: readonly Fault[];
}

/** Reads a record (contracts: 案卷, format 1) from plain data. Either the record, or everything that is wrong with it (a hundred at most). */
export function readRecord(rules: Rules, value: unknown): ReadResult {
  const faults = new Faults();
  const record = readWhole(rules, value, faults);
  return { record: faults.found.length === 0 ? record : null, faults: faults.found };
}

function readWhole(rules: Rules, value: unknown, faults: Faults): PersonRecord | null {
  if (!isPlainObject(value)) {
    faults.add([], 'not-an-object', faultPhrases.notAnObject());
    return null;
  }
  checkKeys(value, recordShape, [], faults);
  for (const key of recordShape.keys())
    if (own(value, key) === undefined) faults.add([key], 'missing', faultPhrases.missing(key));
  const format = own(value, '格式');
  if (format !== undefined && textOfScalar(format) !== '1') {
    faults.add(['格式'], 'unsupported-format', faultPhrases.unsupportedFormat());
  }
  const name = own(value, '案卷');
  const nameText = name === undefined ? null : readText(name, ['案卷'], faults);
  const person = emptySheet(rules.tables.facts.length, null);
  const entity = rules.entities.get('人员');
  if (entity !== undefined) readPerson(entity, own(value, '人员'), person, faults);
  const { findings, answers } = readEntries(rules, own(value, '记录'), person, faults);
  return { name: nameText ?? '', person, findings: findings.sort(byDateThenId), answers: answers.sort(byDateThenId) };
}
