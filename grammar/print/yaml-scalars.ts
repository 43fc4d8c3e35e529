import { isReserved } from '#reading';
import { continuedKey } from '../vocabulary/index.ts';

/** The first word of a line as a key; names that mean something else as keys are quoted as names. */
export function printKey(word: string): string {
  return printScalar(isReserved(word) || word === continuedKey || word === '<<' ? `「${word}」` : word);
}

/** A value on one row: without quotation marks if YAML then reads the same. */
export function printScalar(text: string): string {
  return isPlain(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function isPlain(text: string): boolean {
  return !/^[-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|^(?:null|Null|NULL|~)$|^\s|\s$/.test(text);
}
