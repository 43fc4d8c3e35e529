import { faultPhrases } from '../phrases/faults.ts';
import type { Rules } from '../rules.ts';
import type { FactSheet } from '../sheet.ts';
import { nearest } from '../spelling.ts';
import { readFacts, sheetAbout } from './entity.ts';
import type { Faults, Path } from './faults.ts';
import { kinds } from './fields.ts';
import { recordLimits } from './limits.ts';
import { isList, isPlainObject, own, quotable, type PlainObject } from './plain.ts';
import type { FactReader } from './reader.ts';
import { objectionResults, type Answer, type Finding } from './record.ts';
import { checkKeys } from './shape.ts';
import { readFields, readText, type StructuralValues } from './structure.ts';

/** What 记录 holds, by what it is for the rules. */
export interface ReadEntries {
  readonly findings: Finding[];
  readonly answers: Answer[];
}

/** Reads 记录; an absent one is empty. */
export function readEntries(rules: Rules, value: unknown, person: FactSheet, faults: Faults): ReadEntries {
  const read: ReadEntries = { findings: [], answers: [] };
  if (value === undefined) return read;
  if (!isList(value)) faults.add(['记录'], 'not-a-list', faultPhrases.notAList());
  else if (value.length > recordLimits.entries)
    faults.add(['记录'], 'limit', faultPhrases.tooMany(recordLimits.entries));
  else {
    const ids = new Set<string>();
    value.forEach((entry, index) => {
      if (!faults.full) readEntry(rules, entry, person, ['记录', index], { read, ids }, faults);
    });
  }
  return read;
}

interface Progress {
  readonly read: ReadEntries;
  /** Every 编号 so far. */
  readonly ids: Set<string>;
}

function readEntry(
  rules: Rules,
  entry: unknown,
  person: FactSheet,
  path: Path,
  { read, ids }: Progress,
  faults: Faults,
): void {
  if (!isPlainObject(entry)) {
    faults.add(path, 'not-an-object', faultPhrases.notAnObject());
    return;
  }
  const kind = readKind(rules, entry, path, faults);
  const entity = kind === null ? undefined : rules.entities.get(kind);
  if (kind === null || entity === undefined) return;
  checkKeys(entry, entity.shape, path, faults, entity.elsewhere);
  const values = readFields(entry, entity.fields, path, faults);
  const id = values.texts.get('编号');
  if (id !== undefined) {
    if (ids.has(id)) faults.add([...path, '编号'], 'duplicate-number', faultPhrases.duplicateNumber(quotable(id)));
    ids.add(id);
  }
  if (kind !== '违规') {
    read.answers.push(answerOf(kind, values, path, faults));
    return;
  }
  const sheet = sheetAbout(person, rules.entities.get('人员')?.readers ?? []);
  read.findings.push(findingOf(entry, entity.readers, values, sheet, path, faults));
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
  if (!kinds.includes(kind))
    faults.add(place, 'unknown-kind', faultPhrases.unknownKind(quotable(kind)), nearest(kind, kinds));
  else if (!rules.tables.kinds.includes(kind)) faults.add(place, 'unknown-kind', faultPhrases.unjudgedKind(kind));
  else return kind;
  return null;
}

function findingOf(
  entry: PlainObject,
  readers: readonly FactReader[],
  { texts, days, points }: StructuralValues,
  sheet: FactSheet,
  path: Path,
  faults: Faults,
): Finding {
  readFacts(readers, entry, sheet, path, faults);
  const date = days.get('日期') ?? 0;
  return {
    id: texts.get('编号') ?? '',
    date,
    known: days.get('记载') ?? date,
    inspection: texts.get('检查') ?? null,
    conduct: texts.get('行为编号') ?? null,
    choice: points.get('认定分值') ?? null,
    filled: new Set([...texts.keys(), ...days.keys(), ...points.keys()]),
    sheet,
  };
}

function answerOf(kind: string, { texts, days, points }: StructuralValues, path: Path, faults: Faults): Answer {
  const date = days.get('日期') ?? 0;
  const result = objectionResults.find((one) => kind === '异议结果' && one === texts.get('结果')) ?? null;
  const changed = points.get('分值');
  // A 分值 that is there but cannot be read has its own fault.
  if (result === '变更' && changed === undefined) {
    if (!faults.found.some((fault) => fault.path[1] === path[1] && fault.path[2] === '分值')) {
      faults.add([...path, '分值'], 'missing', faultPhrases.missing('分值'));
    }
  }
  return {
    id: texts.get('编号') ?? '',
    date,
    known: days.get('记载') ?? date,
    target: texts.get('针对') ?? '',
    result,
    replacement: result === '撤销' ? 0 : result === '变更' ? (changed ?? null) : null,
  };
}
