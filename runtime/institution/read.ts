import type { Fault } from '../fault.ts';
import { faultPhrases } from '../phrases/faults.ts';
import { readFacts } from '../record/entity.ts';
import { Faults, type Path } from '../record/faults.ts';
import { isPlainObject, own, type PlainObject } from '../record/plain.ts';
import { readFormat } from '../record/read.ts';
import { checkKeys, type Shape } from '../record/shape.ts';
import { readFields, readText } from '../record/structure.ts';
import type { Rules } from '../rules.ts';
import { emptySheet } from '../sheet.ts';
import { readHeadcounts, readPerformances, readPersons, type Listed } from './lists.ts';
import type { InstitutionRecord } from './record.ts';

export interface InstitutionReadResult {
  readonly institution: InstitutionRecord | null;
  readonly faults: readonly Fault[];
}

/** Whether the data is an institution's record and not a person's: it has 机构 and neither 人员 nor 记录 beside it. */
export function isInstitutionRecord(value: unknown): boolean {
  if (!isPlainObject(value) || own(value, '机构') === undefined) return false;
  return own(value, '人员') === undefined && own(value, '记录') === undefined;
}

/** Reads an institution's record (contracts: 机构, format 1) from plain data. Either the record, or everything that is wrong with it (a hundred at most). */
export function readInstitution(rules: Rules, value: unknown): InstitutionReadResult {
  const faults = new Faults();
  const institution = readTop(rules, value, faults);
  return { institution: faults.found.length === 0 ? institution : null, faults: faults.found };
}

const topShape: Shape = new Map(['格式', '案卷', '机构'].map((key) => [key, null]));

function readTop(rules: Rules, value: unknown, faults: Faults): InstitutionRecord | null {
  if (!isPlainObject(value)) {
    faults.add([], 'not-an-object', faultPhrases.notAnObject());
    return null;
  }
  checkKeys(value, topShape, [], faults);
  readFormat(value, [], faults);
  const name = own(value, '案卷');
  const nameText = name === undefined ? null : readText(name, ['案卷'], faults);
  const institution = own(value, '机构');
  if (isPlainObject(institution)) return { name: nameText, ...readInside(rules, institution, ['机构'], faults) };
  if (institution === undefined) faults.add(['机构'], 'missing', faultPhrases.missing('机构'));
  else faults.add(['机构'], 'not-an-object', faultPhrases.notAnObject());
  return null;
}

function readInside(rules: Rules, value: PlainObject, path: Path, faults: Faults): Omit<InstitutionRecord, 'name'> {
  const entity = rules.entities.get('机构');
  if (entity !== undefined) {
    checkKeys(value, entity.shape, path, faults, entity.elsewhere);
    readFacts(entity.readers, value, emptySheet(rules.tables.facts.length, null), path, faults);
  }
  const { texts } = readFields(value, entity?.fields ?? [], path, faults);
  const list = (key: string): Listed => ({ value: own(value, key), path: [...path, key] });
  return {
    code: texts.get('代码') ?? '',
    headcounts: readHeadcounts(list('登记人数'), faults),
    persons: readPersons(rules, list('人员'), faults),
    performances: own(value, '履行') === undefined ? null : readPerformances(rules, list('履行'), faults),
  };
}
