import { faultPhrases } from '../phrases/faults.ts';
import type { FactSheet } from '../sheet.ts';
import { readFacts, type Entity } from './entity.ts';
import type { Faults } from './faults.ts';
import { placeFields } from './fields.ts';
import { isList, isPlainObject, own } from './plain.ts';
import { checkKeys, shapeOf } from './shape.ts';
import { readFields } from './structure.ts';

/** Reads 人员 into the sheet; an absent one leaves all its facts unknown. */
export function readPerson(entity: Entity, value: unknown, sheet: FactSheet, faults: Faults): void {
  if (value === undefined) return;
  if (!isPlainObject(value)) {
    faults.add(['人员'], 'not-an-object', faultPhrases.notAnObject());
    return;
  }
  checkKeys(value, entity.shape, ['人员'], faults, entity.elsewhere);
  readFields(value, entity.fields, ['人员'], faults);
  readPlaces(own(value, '执业点'), faults);
  readFacts(entity.readers, value, sheet, ['人员'], faults);
}

const placeShape = shapeOf(placeFields, []);

function readPlaces(value: unknown, faults: Faults): void {
  if (value === undefined) return;
  if (!isList(value)) {
    faults.add(['人员', '执业点'], 'not-a-list', faultPhrases.notAList());
    return;
  }
  value.forEach((place, index) => {
    const path = ['人员', '执业点', index];
    if (faults.full) return;
    if (isPlainObject(place)) {
      checkKeys(place, placeShape, path, faults);
      readFields(place, placeFields, path, faults);
    } else faults.add(path, 'not-an-object', faultPhrases.notAnObject());
  });
}
