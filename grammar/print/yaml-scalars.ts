import { isReserved } from '#reading';
import { continuedKey, declarationKeywords } from '../vocabulary/index.ts';

/** The first word of a clause as a key; actors that mean something else as keys are quoted as names. */
export function printKey(word: string): string {
  const taken = isReserved(word) || word === continuedKey || Object.hasOwn(declarationKeywords, word);
  return printScalar(taken ? `「${word}」` : word);
}

/** A value on one row: without quotation marks if YAML then reads the same. */
export function printScalar(text: string): string {
  return isPlain(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

function isPlain(text: string): boolean {
  return !/^[-?:,[\]{}#&*!|>'"%@`]|:(?:\s|$)|\s#|^(?:null|Null|NULL|~)$|^\s|\s$/.test(text);
}
