import { diagnose, nearest, type Diagnostic } from '#diagnostics';
import { isAbsent, type List, type Positioned, type Scalar, type Table, type TableEntry } from '#reading';
import {
  clauseKeywords,
  continuedKey,
  declarationKeywords,
  operatorWords,
  type ClauseKeyword,
  type DeclarationKeyword,
} from '../vocabulary/index.ts';
import { parse } from '../parser/parse.ts';
import type { Written } from './positions.ts';

/** A line of the language as the YAML form has it: its first word is the key, the rest of it the value. */
export interface YamlLine {
  readonly kind: 'declaration' | 'clause';
  /** What the line begins with: the key, or the keyword that was probably meant by it. */
  readonly word: string;
  readonly key: Written;
  /** Null if nothing is written behind the colon. */
  readonly value: Scalar | null;
}

/** The lines of a file in order, and what is no line. */
export interface YamlLines {
  readonly lines: readonly YamlLine[];
  readonly diagnostics: readonly Diagnostic[];
}

const declarationNames = Object.keys(declarationKeywords) as DeclarationKeyword[];
const clauseNames = Object.keys(clauseKeywords) as ClauseKeyword[];
const declarations: ReadonlySet<string> = new Set(declarationNames);
const clauses: ReadonlySet<string> = new Set(clauseNames);
const bare: ReadonlySet<string> = new Set(
  Object.entries({ ...declarationKeywords, ...clauseKeywords }).flatMap(([word, { shape }]) =>
    shape === 'nothing' ? [word] : [],
  ),
);
const modes = Object.entries(operatorWords).flatMap(([word, { role }]) => (role === 'mode' ? [word] : []));
const duty = new RegExp(`^\\s*(?:${modes.join('|')})(?:\\s|$)`);

/** Gathers the lines of a file that was read as YAML. */
export function linesOf(root: Positioned): YamlLines {
  const gatherer = new Gatherer();
  if (root.kind === 'List') for (const item of root.items) gatherer.declaration(item);
  else if (!isEmpty(root)) gatherer.diagnostics.push(diagnose('not-declarations', root.span, {}));
  return gatherer;
}

function isEmpty(node: Positioned): node is Scalar {
  return node.kind === 'Scalar' && !node.quoted && node.text === '';
}

class Gatherer implements YamlLines {
  readonly lines: YamlLine[] = [];
  readonly diagnostics: Diagnostic[] = [];

  declaration(item: Positioned): void {
    const [head, ...rest] = item.kind === 'Table' ? item.entries : [];
    if (head === undefined) {
      this.diagnostics.push(diagnose('not-a-declaration', item.span, {}));
      return;
    }
    const word = this.headWord(head);
    if (word === null) return;
    if (head.value.kind === 'Scalar') this.line('declaration', word, head, head.value);
    else {
      this.diagnostics.push(diagnose('not-a-line', head.value.span, { key: head.key }));
      return;
    }
    for (const entry of rest) this.clause(entry);
  }

  /** The keyword of a declaration's first line, also where it is misspelt; null if there is none. */
  private headWord(head: TableEntry): string | null {
    const { key, keySpan, value } = head;
    if (declarations.has(key) && !isDuty(value)) return key;
    if (clauses.has(key) || key === continuedKey || isDuty(value)) {
      this.diagnostics.push(diagnose('declaration-first', keySpan, { key }));
      return null;
    }
    return this.misspelt(head, (name) => reads(`${name} ${textOf(value)}`), declarationNames);
  }

  private clause(entry: TableEntry): void {
    const { key, keySpan, value } = entry;
    if (key === continuedKey && !isDuty(value)) this.continued(entry);
    else if (declarations.has(key) && !isDuty(value))
      this.diagnostics.push(diagnose('declaration-inside', keySpan, { keyword: key }));
    else {
      const word = this.clauseWord(entry);
      if (word === null) return;
      if (value.kind === 'List') this.run(word, entry, value);
      else this.valued(word, entry, value);
    }
  }

  /** The clause keyword, or a duty's actor; a word that is neither is left to the parser of lines, which knows other words for 应当. */
  private clauseWord(entry: TableEntry): string | null {
    const { key, value } = entry;
    if (clauses.has(key) || isDuty(value)) return key;
    const begins =
      clauseNames.some((name) => key.startsWith(name)) || declarationNames.some((name) => key.startsWith(name));
    const single = !/[\s:：]/.test(key);
    if (single && !begins && nearest(key, clauseNames) === null && !isEmpty(value)) return key;
    return this.misspelt(entry, (name) => reads(`记分\n  ${name} ${textOf(value)}`), clauseNames);
  }

  /** The keyword that was probably meant, rather one under which the line makes sense. */
  private misspelt(
    { key, keySpan: span }: TableEntry,
    fits: (name: string) => boolean,
    names: readonly string[],
  ): string | null {
    const [prefix] = names.filter((name) => key.startsWith(name)).sort((a, b) => b.length - a.length);
    const near = names.filter((name) => nearest(key, [name]) !== null);
    const sensible = near.filter(fits);
    const suggestion = nearest(key, sensible.length > 0 ? sensible : near) ?? prefix ?? null;
    const fixes = suggestion === null ? [] : [{ kind: 'Fix' as const, edits: [{ span, replacement: suggestion }] }];
    this.diagnostics.push(diagnose('unknown-keyword', span, { word: key, suggestion }, { fixes }));
    return suggestion;
  }

  private continued({ key, value }: TableEntry): void {
    const tables = value.kind === 'List' ? value.items : [value];
    for (const table of tables) {
      if (table.kind === 'Table') this.clauses(table);
      else this.diagnostics.push(diagnose('not-continued', table.span, { key }));
    }
  }

  private clauses({ entries }: Table): void {
    for (const entry of entries) this.clause(entry);
  }

  /** Several lines of one keyword. */
  private run(word: string, entry: TableEntry, { items, span }: List): void {
    for (const item of items) this.valued(word, entry, item);
    if (items.length === 0) this.diagnostics.push(diagnose('not-a-line', span, { key: entry.key }));
  }

  private valued(word: string, entry: TableEntry, value: Positioned): void {
    if (value.kind === 'Scalar') this.line('clause', word, entry, value);
    else this.diagnostics.push(diagnose('not-a-line', value.span, { key: entry.key }));
  }

  private line(kind: YamlLine['kind'], word: string, { key, keySpan }: TableEntry, value: Scalar): void {
    this.lines.push({
      kind,
      word,
      key: { text: key, span: keySpan },
      value: isEmpty(value) || saysNothing(word, value) ? null : value,
    });
  }
}

/** `累计: null`: where nothing is to be written, YAML's own words for it are nothing; elsewhere they are text. */
function saysNothing(word: string, value: Scalar): boolean {
  return isAbsent(value) && bare.has(word);
}

/** What a value says on one row; of a list, its first item. */
function textOf(value: Positioned): string {
  const first = value.kind === 'List' ? value.items[0] : value;
  return first?.kind === 'Scalar' ? first.text.replace(/\s+/g, ' ') : '';
}

function reads(text: string): boolean {
  return parse({ name: '', text }).diagnostics.length === 0;
}

/** `定点机构: 应当 约谈`: the key is the actor of a duty, also if it is a keyword elsewhere. */
function isDuty(value: Positioned): boolean {
  if (value.kind === 'List') return value.items.length > 0 && value.items.every(isDuty);
  return value.kind === 'Scalar' && duty.test(value.text);
}
