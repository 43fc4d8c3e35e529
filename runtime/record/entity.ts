import { faultPhrases } from '../phrases/faults.ts';
import { put, type FactSheet } from '../sheet.ts';
import { describeValue } from './describe.ts';
import type { Faults, Path } from './faults.ts';
import { fieldsByKind, institutionFields, institutionLists, personFields, type Field } from './fields.ts';
import { isList, type PlainObject } from './plain.ts';
import { takeValue, type FactReader } from './reader.ts';
import { shapeOf, valueAt, type Shape } from './shape.ts';

/** A kind of object in records: its structural fields, the facts declared for it, and the keys that both give it. */
export interface Entity {
  readonly fields: readonly Field[];
  readonly readers: readonly FactReader[];
  readonly shape: Shape;
  /** Where facts are recorded that are not recorded under their own names. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** By the tool's word for the kind: the person, the institution and every kind of entry. */
export function entitiesOf(readers: readonly FactReader[]): ReadonlyMap<string, Entity> {
  const kinds = [['人员', personFields] as const, ['机构', institutionFields] as const, ...fieldsByKind];
  return new Map(
    kinds.map(([kind, fields]) => {
      const own = readers.filter(({ row }) => row.entity === kind);
      const shape = shapeOf(fields, own);
      if (kind === '机构') for (const key of institutionLists) shape.set(key, null);
      return [kind, { fields, readers: own, shape, elsewhere: elsewhereOf(own) }];
    }),
  );
}

function elsewhereOf(readers: readonly FactReader[]): ReadonlyMap<string, string> {
  const paths = readers.map(({ row: { name, path } }) => [name, path.join('.')] as const);
  return new Map(paths.filter(([name, path]) => name !== path));
}

/** Takes every fact of the entity into the sheet, present or absent. */
export function readFacts(
  readers: readonly FactReader[],
  value: PlainObject,
  sheet: FactSheet,
  path: Path,
  faults: Faults,
): void {
  for (const reader of readers) {
    const { row } = reader;
    const member = valueAt(value, row.path);
    if (member === undefined) {
      put(sheet, reader.fact, reader.absent);
      if (row.absent.kind === 'Required')
        faults.add([...path, ...row.path], 'missing', faultPhrases.missing(row.path.join('.')));
    } else if (member === null) {
      const empty = row.absent.kind === 'Required' ? faultPhrases.emptyRequired() : faultPhrases.empty();
      faults.add([...path, ...row.path], 'wrong-type', empty);
    } else if (!takeValue(reader, member, sheet) || (isList(member) && member.length > 1)) {
      describeValue(reader, member, [...path, ...row.path], faults);
    }
  }
}
