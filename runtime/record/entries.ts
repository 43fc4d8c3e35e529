import { faultPhrases } from '../phrases/faults.ts';
import type { Rules } from '../rules.ts';
import { emptySheet, type FactSheet } from '../sheet.ts';
import { nearest } from '../spelling.ts';
import { readFacts } from './entity.ts';
import type { Faults, Path } from './faults.ts';
import { kinds } from './fields.ts';
import { recordLimits } from './limits.ts';
import { isList, isPlainObject, own, quotable, type PlainObject } from './plain.ts';
import { checkKeys } from './shape.ts';
import { emptyLists, takers, type ReadLists } from './takers.ts';
import { readFields, readText } from './structure.ts';

/** Reads 记录 into lists, one for what each kind is to the rules; an absent one is empty. */
export function readEntries(rules: Rules, value: unknown, person: FactSheet, root: Path, faults: Faults): ReadLists {
  const lists = emptyLists();
  const place = [...root, '记录'];
  if (value === undefined) return lists;
  if (!isList(value)) faults.add(place, 'not-a-list', faultPhrases.notAList());
  else if (value.length > recordLimits.entries) faults.add(place, 'limit', faultPhrases.tooMany(recordLimits.entries));
  else {
    const ids = new Set<string>();
    value.forEach((entry, index) => {
      if (!faults.full) readEntry(rules, entry, person, [...place, index], { lists, ids }, faults);
    });
  }
  return lists;
}

interface Progress {
  readonly lists: ReadLists;
  /** Every 编号 so far. */
  readonly ids: Set<string>;
}

function readEntry(
  rules: Rules,
  entry: unknown,
  person: FactSheet,
  path: Path,
  { lists, ids }: Progress,
  faults: Faults,
): void {
  if (!isPlainObject(entry)) {
    faults.add(path, 'not-an-object', faultPhrases.notAnObject());
    return;
  }
  const kind = readKind(rules, entry, path, faults);
  const entity = kind === null ? undefined : rules.entities.get(kind);
  const take = kind === null ? undefined : takers.get(kind);
  if (entity === undefined || take === undefined) return;
  checkKeys(entry, entity.shape, path, faults, entity.elsewhere);
  const values = readFields(entry, entity.fields, path, faults, rules.tables.statuses);
  const id = values.texts.get('编号');
  if (id !== undefined) {
    if (ids.has(id)) faults.add([...path, '编号'], 'duplicate-number', faultPhrases.duplicateNumber(quotable(id)));
    ids.add(id);
  }
  const sheet = emptySheet(rules.tables.facts.length, null, person);
  readFacts(entity.readers, entry, sheet, path, faults);
  take({ values, sheet, path }, lists, faults);
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
