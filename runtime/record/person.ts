import { faultPhrases } from '../phrases/faults.ts';
import type { FactSheet } from '../sheet.ts';
import { readFacts, type Entity } from './entity.ts';
import type { Faults, Path } from './faults.ts';
import { placeFields } from './fields.ts';
import { isList, isPlainObject, own } from './plain.ts';
import type { Place } from './record.ts';
import { checkKeys, shapeOf } from './shape.ts';
import { checkOrder, readFields } from './structure.ts';

/** Reads 人员 into the sheet; an absent one leaves all its facts unknown. Returns the places, null where the record does not speak of places. */
export function readPerson(
  entity: Entity,
  value: unknown,
  sheet: FactSheet,
  root: Path,
  faults: Faults,
): readonly Place[] | null {
  if (value === undefined) return null;
  const path = [...root, '人员'];
  if (!isPlainObject(value)) {
    faults.add(path, 'not-an-object', faultPhrases.notAnObject());
    return null;
  }
  checkKeys(value, entity.shape, path, faults, entity.elsewhere);
  readFields(value, entity.fields, path, faults);
  const places = readPlaces(own(value, '执业点'), [...path, '执业点'], faults);
  readFacts(entity.readers, value, sheet, path, faults);
  return places;
}

const placeShape = shapeOf(placeFields, []);

function readPlaces(value: unknown, path: Path, faults: Faults): readonly Place[] | null {
  if (value === undefined) return null;
  if (!isList(value)) {
    faults.add(path, 'not-a-list', faultPhrases.notAList());
    return null;
  }
  return value.flatMap((place, index) => (faults.full ? [] : readPlace(place, [...path, index], faults)));
}

function readPlace(value: unknown, path: Path, faults: Faults): readonly Place[] {
  if (!isPlainObject(value)) {
    faults.add(path, 'not-an-object', faultPhrases.notAnObject());
    return [];
  }
  checkKeys(value, placeShape, path, faults);
  const { texts, days } = readFields(value, placeFields, path, faults);
  checkOrder(['自', days.get('自')], ['至', days.get('至')], path, faults);
  return [{ institution: texts.get('机构') ?? '', from: days.get('自') ?? null, until: days.get('至') ?? null }];
}
