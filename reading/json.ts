import { diagnose, type Diagnostic, type Source, type Staged } from '#diagnostics';
import { forbiddenCharacters, forbiddenEscape } from './characters.ts';
import { limits } from './limits.ts';
import { isReserved, keyIdentity } from './names.ts';

/** Reads a JSON text (a file, or one line of NDJSON) as JSON values; with diagnostics the value is null. */
export function readJson(source: Source): Staged<unknown> {
  const found = [...forbiddenCharacters(source, 10), ...scan(source)];
  if (found.length > 0) return { value: null, diagnostics: found };
  const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text;
  try {
    return { value: JSON.parse(text) as unknown, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { value: null, diagnostics: [unexpected(source, error.message)] };
  }
}

/** Where JSON.parse stopped, if this engine's message tells; else the end of the text. Its words are not shown. */
function unexpected(source: Source, message: string): Diagnostic {
  const told = /position (\d+)/.exec(message)?.[1];
  const start = told === undefined ? source.text.trimEnd().length : Number(told);
  const end = Math.min(start + 1, source.text.length);
  return diagnose('unexpected', { source, start, end }, { written: source.text.slice(start, end).trim() });
}

/** One open bracket: the keys of an object so far, null for an array. */
type Open = Set<string> | null;

/** A linear look: too deep, a key given twice (JSON.parse would silently keep the last), a reserved key. */
function scan(source: Source): readonly Diagnostic[] {
  const { text } = source;
  const found: Diagnostic[] = [];
  const open: Open[] = [];
  for (let at = 0; at < text.length && found.length < 100; at++) {
    const character = text[at];
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null);
      if (open.length > limits.jsonDepth) {
        found.push(diagnose('too-deep', { source, start: at, end: at + 1 }, { limit: limits.jsonDepth }));
        return found;
      }
    } else if (character === '}' || character === ']') open.pop();
    else if (character === '"') {
      const end = endOfString(text, at);
      const escape = escapeIn(source, at, end);
      if (escape !== null) found.push(escape);
      const keys = open.at(-1);
      if (keys !== undefined && keys !== null && isKey(text, end)) found.push(...checkKey(source, at, end, keys));
      at = end - 1;
    }
  }
  return found;
}

function escapeIn(source: Source, start: number, end: number): Diagnostic | null {
  const literal = source.text.slice(start, end);
  return literal.includes('\\') ? forbiddenEscape(textOfLiteral(literal), { source, start, end }) : null;
}

/** The offset behind the closing quote of the string that begins at `start`, or the text's end. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '"') return at + 1;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  for (let at = end; at < text.length; at++) {
    const character = text[at];
    if (character === ':') return true;
    if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') return false;
  }
  return false;
}

function checkKey(source: Source, start: number, end: number, keys: Set<string>): readonly Diagnostic[] {
  const key = textOfLiteral(source.text.slice(start, end));
  const span = { source, start, end };
  if (isReserved(key)) return [diagnose('reserved-key', span, { key })];
  const identity = keyIdentity(key);
  if (keys.has(identity)) return [diagnose('duplicate-key', span, { key })];
  keys.add(identity);
  return [];
}

/** Escapes undone; what is no JSON string at all is reported by JSON.parse afterwards. */
function textOfLiteral(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal;
  }
}
