import { invariant, severityOf, type Diagnostic, type Source, type Staged } from '#diagnostics';
import { entryOf, isAbsent, readYaml, yamlEntries, yamlRow, type Positioned, type WritableTable } from '#reading';
import { readSuite } from './read-suite.ts';
import type { Suite } from './scenario.ts';

/** A scenario to be written: its keys are those of the file, in this order. */
export interface ScenarioDraft {
  readonly 名称: string;
  readonly 推导: string;
  readonly 截至: string;
  readonly 已知至?: string;
  readonly 案卷: WritableTable;
  readonly 释义?: WritableTable;
  readonly 期望: WritableTable;
}

/** The text of a suite without scenarios. */
export function emptySuite(name: string): string {
  return `${yamlEntries({ 格式: 1, 套件: name }).join('\n')}\n场景:\n`;
}

/**
 * The text of a suite with one scenario more, everything else as it was. Null, with what is wrong, if the suite cannot be read or the new one would not be
 * (a name used twice, a character that may not be written).
 */
export function appendScenario(source: Source, draft: ScenarioDraft): Staged<string | null> {
  const { value: root, diagnostics } = readYaml(source);
  if (root === null) return { value: null, diagnostics };
  const list = entryOf(root, '场景');
  const text = list === undefined ? null : withItem(source.text, list.value, { ...draft }, isLast(root, list.value));
  const old = readSuite(root);
  if (text === null) return { value: null, diagnostics: errorsOf(old.diagnostics) };
  const { value: suite, diagnostics: errors } = readText({ name: source.name, text });
  if (suite === null) return { value: null, diagnostics: errors };
  const names = [...(old.value?.scenarios ?? []).map(({ name }) => name), draft.名称];
  invariant(
    suite.scenarios.map(({ name }) => name).join('\n') === names.join('\n'),
    'a scenario is appended behind all others',
  );
  return { value: text, diagnostics: [] };
}

function withItem(text: string, list: Positioned, draft: WritableTable, last: boolean): string | null {
  const { start, end } = list.span;
  if (isAbsent(list)) return inserted(text, lineEnd(text, end), itemLines(draft, 2));
  if (list.kind !== 'List') return null;
  const [first] = list.items;
  if (text[start] === '[') {
    const before = text.slice(0, end - 1).trimEnd();
    return `${before}${first === undefined ? '' : ', '}${yamlRow(draft)}${text.slice(end - 1)}`;
  }
  if (first === undefined) return null;
  const lines = ['', ...itemLines(draft, bulletColumn(text, first.span.start))];
  return inserted(text, last ? text.trimEnd().length : lineEnd(text, contentEnd(list)), lines);
}

function itemLines(draft: WritableTable, column: number): readonly string[] {
  const [head = '', ...rest] = Object.entries(draft).flatMap(([key, value]) => {
    const isBlock = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    const inside = isBlock ? yamlEntries(value as WritableTable) : [];
    return isBlock ? [`${key}:`, ...inside.map((line) => `  ${line}`)] : yamlEntries({ [key]: value });
  });
  const indent = ' '.repeat(column);
  return [`${indent}- ${head}`, ...rest.map((line) => `${indent}  ${line}`)];
}

/** Where the `- ` of an item stands in its line. */
function bulletColumn(text: string, itemStart: number): number {
  const bullet = text.lastIndexOf('-', itemStart - 1);
  return bullet - (text.lastIndexOf('\n', bullet) + 1);
}

/** Behind the last thing written in a value: a block’s own end may lie lines below. */
function contentEnd(node: Positioned): number {
  const inside =
    node.kind === 'List' ? node.items.at(-1) : node.kind === 'Table' ? node.entries.at(-1)?.value : undefined;
  const isBlock = inside !== undefined && !'[{'.includes(node.span.source.text[node.span.start] ?? '');
  return isBlock ? contentEnd(inside) : node.span.end;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function inserted(text: string, at: number, lines: readonly string[]): string {
  const rest = text.slice(at);
  return `${text.slice(0, at)}\n${lines.join('\n')}${rest === '' ? '\n' : rest}`;
}

function isLast(root: Positioned, value: Positioned): boolean {
  return root.kind === 'Table' && root.entries.at(-1)?.value === value;
}

function readText(source: Source): Staged<Suite | null> {
  const { value, diagnostics } = readYaml(source);
  if (value === null) return { value, diagnostics };
  const suite = readSuite(value);
  return { value: suite.value, diagnostics: errorsOf(suite.diagnostics) };
}

function errorsOf(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error');
}
