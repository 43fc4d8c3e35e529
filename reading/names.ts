/** Names that mean something to the language this is written in; as keys of data they are refused at the door. */
const reserved: ReadonlySet<string> = new Set([
  '__proto__',
  'prototype',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toString',
  'toLocaleString',
  'valueOf',
  'toJSON',
  'then',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]);

/** True for a key that no data may have. */
export function isReserved(key: string): boolean {
  return reserved.has(key);
}

/** Two spellings of one key compare equal: composed and decomposed characters are the same. */
export function keyIdentity(key: string): string {
  return key.normalize('NFC');
}
