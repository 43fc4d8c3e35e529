import { faultPhrases } from '../phrases/faults.ts';
import { nearest } from '../spelling.ts';
import type { Faults, Path } from './faults.ts';
import type { Field } from './fields.ts';
import { isPlainObject, own, quotable, type PlainObject } from './plain.ts';
import type { FactReader } from './reader.ts';

/** Which keys an object may have: null for a value, a shape for an object inside. */
export type Shape = Map<string, Shape | null>;

/** The shape of an entity: the structural fields and the facts declared for it. */
export function shapeOf(fields: readonly Field[], readers: readonly FactReader[]): Shape {
  const shape: Shape = new Map(fields.map(({ key }) => [key, null]));
  for (const { row } of readers) {
    let place = shape;
    row.path.forEach((key, level) => {
      if (level === row.path.length - 1) {
        if (!place.has(key)) place.set(key, null);
        return;
      }
      const inner = place.get(key) ?? new Map<string, Shape | null>();
      place.set(key, inner);
      place = inner;
    });
  }
  return shape;
}

const nowhere: ReadonlyMap<string, string> = new Map();

/** Reports keys that nothing declares, and values where objects belong; `elsewhere` are names of what stands under other keys. */
export function checkKeys(
  value: PlainObject,
  shape: Shape,
  path: Path,
  faults: Faults,
  elsewhere: ReadonlyMap<string, string> = nowhere,
): void {
  for (const key of Object.keys(value)) {
    if (faults.full) return;
    const inner = shape.get(key);
    const member = own(value, key);
    if (inner === undefined) {
      const place = elsewhere.get(key);
      if (place === undefined)
        faults.add([...path, key], 'unknown-key', faultPhrases.unknownKey(quotable(key)), nearest(key, shape.keys()));
      else faults.add([...path, key], 'unknown-key', faultPhrases.recordedUnder(key, place));
    } else if (inner !== null) {
      if (isPlainObject(member)) checkKeys(member, inner, [...path, key], faults);
      else if (member !== undefined) faults.add([...path, key], 'not-an-object', faultPhrases.notAnObject());
    }
  }
}

/** The value at the end of `keys`; undefined if some key on the way is absent. */
export function valueAt(value: PlainObject, keys: readonly string[]): unknown {
  let place: unknown = value;
  for (const key of keys) {
    if (!isPlainObject(place)) return undefined;
    place = own(place, key);
  }
  return place;
}
