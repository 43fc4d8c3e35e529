import { compile, type Compiled, type RuleFolder } from '#compiler';
import { noticeOf, plainStyle, renderNotice, severityOf, type Diagnostic } from '#diagnostics';
import { format } from '#grammar';
import { plain, readJson, readYaml } from '#reading';
import { decide, explain, load, readRecord } from '#runtime';
import { applyFixes } from '#editor';
import { folderIn, goodRules, libraryOf } from '../support/rule-folders.ts';
import type { Input } from './inputs.ts';
import { recordFor } from './random-records.ts';

/** What came of an input; counts show that the generators reach what they are meant to reach. */
export interface Examined {
  readonly compiled: boolean;
  readonly judged: number;
  readonly diagnostics: number;
}

const recordsToARuleSet = 3;

/** Parents are read once. */
const library = libraryOf(goodRules);
const folders = new Map<string, RuleFolder>();

function folderNamed(name: string): RuleFolder {
  const known = folders.get(name) ?? folderIn(goodRules, name);
  folders.set(name, known);
  return known;
}

/** Hands an input to everything that reads what people write, and throws where something is not as it must be. */
export function examine(input: Input, seed: number): Examined {
  const folder = folderOf(input);
  const { value, diagnostics } = checked(folder);
  if (seed % 4 === 0) for (const source of folder.files) tell(format(source).diagnostics, 'format');
  if (seed % 4 === 1)
    for (const { text } of applyFixes(diagnostics, () => true).mended.slice(0, 1))
      checked({ ...folder, files: [{ name: folder.files[0]?.name ?? '', text }, ...folder.files.slice(1)] });
  readData(input.data);
  return { compiled: value !== null, judged: value === null ? 0 : judge(value, seed), diagnostics: diagnostics.length };
}

function folderOf({ form, rules, base, text }: Input): RuleFolder {
  const around = base === null ? null : folderNamed(base);
  const texts = text === '' && around !== null ? around.texts : [{ name: '原文.txt', text }];
  return { name: base ?? 'fuzz', files: [{ name: `fuzz.${form}`, text: rules }], texts };
}

/** Diagnostics with words and places inside their texts; a value exactly where there is no error; silence never where there is none. */
function checked(folder: RuleFolder): { readonly value: Compiled | null; readonly diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = compile(folder, library);
  tell(diagnostics, 'compile');
  const errors = diagnostics.filter((one) => severityOf(one) === 'error').length;
  if (value !== null && errors > 0) throw new Error('compiled although there are errors');
  if (value === null && diagnostics.length === 0) throw new Error('nothing compiled and nothing said');
  return { value, diagnostics };
}

function tell(diagnostics: readonly Diagnostic[], what: string): void {
  for (const diagnostic of diagnostics) {
    const { span, fixes, related } = diagnostic;
    const spans = [
      span,
      ...related.map((one) => one.span),
      ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
    ];
    for (const { source, start, end } of spans)
      if (start < 0 || start > end || end > source.text.length)
        throw new Error(`${what}: ${diagnostic.code} lies outside its text`);
  }
  for (const diagnostic of diagnostics.slice(0, 1)) {
    const words = renderNotice(noticeOf(diagnostic), { style: plainStyle, width: 80 });
    if (/\bundefined\b|\[object|NaN/.test(words.replaceAll(/│.*/g, '')))
      throw new Error(`${what}: ${diagnostic.code} has no words: ${words}`);
  }
}

function readData(text: string): void {
  for (const read of [readYaml, readJson]) {
    const { value, diagnostics } = read({ name: 'data', text });
    tell(diagnostics, read.name);
    if (read === readYaml && (value === null) !== diagnostics.length > 0)
      throw new Error('readYaml: data and diagnostics, or neither');
  }
  const { value: root } = readYaml({ name: 'data', text });
  if (root !== null) JSON.stringify(plain(root));
}

/** What passes the check can be judged: never an exception, whatever the record. */
function judge({ tables }: Compiled, seed: number): number {
  const rules = load(tables);
  let judged = 0;
  for (let place = 0; place < recordsToARuleSet; place += 1) {
    const { record } = readRecord(rules, recordFor(tables, seed * recordsToARuleSet + place));
    if (record === null) continue;
    const interpretations = Object.fromEntries(
      tables.interpretations.map(({ name, readings }) => [
        name,
        readings[(seed + place) % readings.length]?.name ?? '',
      ]),
    );
    JSON.stringify(
      decide(rules, record, {
        asOf: '2030-12-31',
        interpretations,
        alternatives: place === 0,
        explain: place === 0 ? explain : null,
      }),
    );
    judged += 1;
  }
  return judged;
}
