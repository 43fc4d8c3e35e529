import type { Fault } from '../fault.ts';
import { faultPhrases } from '../phrases/faults.ts';
import type { Rules } from '../rules.ts';
import { emptySheet, type FactSheet } from '../sheet.ts';
import { nearest } from '../spelling.ts';
import { describeValue } from './describe.ts';
import { Faults, type Path } from './faults.ts';
import { fieldsByKind, kinds, personFields, placeFields } from './fields.ts';
import { isList, isPlainObject, own, quotable, textOfScalar, type PlainObject } from './plain.ts';
import { takeAbsence, type FactReader } from './reader.ts';
import { byDateThenId, type Answer, type Finding, type PersonRecord } from './record.ts';
import { checkKeys, shapeOf, valueAt } from './shape.ts';
import { readFields, readText, type StructuralValues } from './structure.ts';

const mostEntries = 10_000;
const recordKeys = ['格式', '案卷', '人员', '记录'] as const;

/** Reads a record (contracts: 案卷, format 1) from plain data. Either the record, or everything that is wrong with it (a hundred at most). */
export function readRecord(rules: Rules, value: unknown): { readonly record: PersonRecord | null; readonly faults: readonly Fault[] } {
  const faults = new Faults();
  const record = readWhole(rules, value, faults);
  return { record: faults.found.length === 0 ? record : null, faults: faults.found };
}

function readWhole(rules: Rules, value: unknown, faults: Faults): PersonRecord | null {
  if (!isPlainObject(value)) {
    faults.add([], 'not-an-object', faultPhrases.notAnObject());
    return null;
  }
  checkKeys(value, new Map(recordKeys.map((key) => [key, null])), [], faults);
  for (const key of recordKeys) if (own(value, key) === undefined) faults.add([key], 'missing', faultPhrases.missing(key));
  const format = own(value, '格式');
  if (format !== undefined && textOfScalar(format) !== '1') faults.add(['格式'], 'unsupported-format', faultPhrases.unsupportedFormat());
  const name = own(value, '案卷');
  const person = emptySheet(rules.tables.facts.length, null);
  readPerson(rules, own(value, '人员'), person, faults);
  const { findings, answers } = readEntries(rules, own(value, '记录'), person, faults);
  return {
    name: name === undefined ? '' : (readText(name, ['案卷'], faults) ?? ''),
    person,
    findings: findings.sort(byDateThenId),
    answers: answers.sort(byDateThenId),
  };
}

function readPerson(rules: Rules, value: unknown, person: FactSheet, faults: Faults): void {
  const readers = readersFor(rules, '人员');
  if (value === undefined) return;
  if (!isPlainObject(value)) {
    faults.add(['人员'], 'not-an-object', faultPhrases.notAnObject());
    return;
  }
  checkKeys(value, shapeOf(personFields, readers), ['人员'], faults);
  readFields(value, personFields, ['人员'], faults);
  readPlaces(own(value, '执业点'), faults);
  readFacts(readers, value, person, ['人员'], faults);
}

function readPlaces(value: unknown, faults: Faults): void {
  if (value === undefined) return;
  if (!isList(value)) {
    faults.add(['人员', '执业点'], 'not-a-list', faultPhrases.notAList());
    return;
  }
  const shape = shapeOf(placeFields, []);
  value.forEach((place, index) => {
    const path = ['人员', '执业点', index];
    if (faults.full) return;
    if (!isPlainObject(place)) faults.add(path, 'not-an-object', faultPhrases.notAnObject());
    else {
      checkKeys(place, shape, path, faults);
      readFields(place, placeFields, path, faults);
    }
  });
}

function readEntries(rules: Rules, value: unknown, person: FactSheet, faults: Faults): { findings: Finding[]; answers: Answer[] } {
  const findings: Finding[] = [];
  const answers: Answer[] = [];
  if (value === undefined) return { findings, answers };
  if (!isList(value)) {
    faults.add(['记录'], 'not-a-list', faultPhrases.notAList());
    return { findings, answers };
  }
  if (value.length > mostEntries) {
    faults.add(['记录'], 'limit', faultPhrases.tooMany(mostEntries));
    return { findings, answers };
  }
  const entities = new Map([...fieldsByKind].map(([kind, fields]) => {
    const readers = readersFor(rules, kind);
    return [kind, { fields, readers, shape: shapeOf(fields, readers) }] as const;
  }));
  const ids = new Set<string>();
  value.forEach((entry, index) => {
    const path = ['记录', index];
    if (faults.full) return;
    if (!isPlainObject(entry)) {
      faults.add(path, 'not-an-object', faultPhrases.notAnObject());
      return;
    }
    const kind = readKind(rules, entry, path, faults);
    const entity = kind === null ? undefined : entities.get(kind);
    if (kind === null || entity === undefined) return;
    checkKeys(entry, entity.shape, path, faults);
    const values = readFields(entry, entity.fields, path, faults);
    const id = values.texts.get('编号');
    if (id !== undefined) {
      if (ids.has(id)) faults.add([...path, '编号'], 'duplicate-number', faultPhrases.duplicateNumber(quotable(id)));
      ids.add(id);
    }
    if (kind === '违规') findings.push(findingOf(rules, entity.readers, entry, values, person, path, faults));
    else answers.push(answerOf(kind, values, path, faults));
  });
  return { findings, answers };
}

/** The kind of an entry that can be judged; null, with a fault, for any other. */
function readKind(rules: Rules, entry: PlainObject, path: Path, faults: Faults): string | null {
  const value = own(entry, '类型');
  const place = [...path, '类型'];
  if (value === undefined) {
    faults.add(place, 'missing', faultPhrases.missing('类型'));
    return null;
  }
  const kind = readText(value, place, faults);
  if (kind === null) return null;
  if (!kinds.includes(kind)) faults.add(place, 'unknown-kind', faultPhrases.unknownKind(quotable(kind)), nearest(kind, kinds));
  else if (!rules.tables.kinds.includes(kind)) faults.add(place, 'unknown-kind', faultPhrases.unjudgedKind(kind));
  else return kind;
  return null;
}

function readersFor(rules: Rules, entity: string): readonly FactReader[] {
  return rules.readers.filter(({ row }) => row.entity === entity);
}

function readFacts(readers: readonly FactReader[], value: PlainObject, sheet: FactSheet, path: Path, faults: Faults): void {
  for (const reader of readers) {
    const { row } = reader;
    const member = valueAt(value, row.path);
    if (member === undefined) {
      takeAbsence(reader, sheet);
      if (row.absent.kind === 'Required') faults.add([...path, ...row.path], 'missing', faultPhrases.missing(row.path.join('.')));
    } else if (member === null) faults.add([...path, ...row.path], 'wrong-type', faultPhrases.empty());
    else if (!reader.take(member, sheet) || (isList(member) && member.length > 1)) {
      describeValue(reader, member, [...path, ...row.path], faults);
    }
  }
}

function findingOf(
  rules: Rules,
  readers: readonly FactReader[],
  entry: PlainObject,
  values: StructuralValues,
  person: FactSheet,
  path: Path,
  faults: Faults,
): Finding {
  const sheet = emptySheet(rules.tables.facts.length, null);
  for (const { fact } of readersFor(rules, '人员')) {
    sheet.standing[fact] = person.standing[fact] ?? sheet.standing[fact] ?? 0;
    sheet.scalars[fact] = person.scalars[fact] ?? 0;
    sheet.sets[fact] = person.sets[fact] ?? [];
    sheet.sizes[fact] = person.sizes[fact] ?? 0;
  }
  readFacts(readers, entry, sheet, path, faults);
  const date = values.days.get('日期') ?? 0;
  return {
    id: values.texts.get('编号') ?? '',
    date,
    known: values.days.get('记载') ?? date,
    inspection: values.texts.get('检查') ?? null,
    conduct: values.texts.get('行为编号') ?? null,
    choice: values.points.get('认定分值') ?? null,
    filled: new Set([...values.texts.keys(), ...values.days.keys(), ...values.points.keys()]),
    sheet,
  };
}

function answerOf(kind: string, values: StructuralValues, path: Path, faults: Faults): Answer {
  const date = values.days.get('日期') ?? 0;
  const result = kind === '异议结果' ? values.texts.get('结果') : undefined;
  const points = values.points.get('分值');
  if (result === '变更' && points === undefined) faults.add([...path, '分值'], 'missing', faultPhrases.missing('分值'));
  return {
    id: values.texts.get('编号') ?? '',
    date,
    known: values.days.get('记载') ?? date,
    target: values.texts.get('针对') ?? '',
    replacement: result === '撤销' ? 0 : result === '变更' ? (points ?? null) : null,
  };
}
