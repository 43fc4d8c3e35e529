import type { Tables } from '#runtime';
import type { RuleSet } from '../core/ir.ts';
import { imports, results, values } from './facade-types.ts';
import { comment, indented, literal, memberName } from './literal.ts';
import { itemNotes, readingNotes, situationNote, withClauses } from './notes.ts';
import { recordTypes } from './record-types.ts';

/** The declarations of a built rule set's module: every enumeration a union of literals, records typed by the fact table. */
export function emitTypes(rules: RuleSet, { digest, kinds }: Tables): string {
  const { identity, vocabularies, interpretations, situations, bands, thresholds } = rules;
  const measures = thresholds.flatMap(({ duties }) => duties.flatMap(({ acts }) => acts));
  const sections: readonly (readonly string[])[] = [
    ['// Built by zhunsheng; do not edit.', ...comment([`${identity.title}（${identity.version}）`, digest])],
    imports,
    values,
    [
      ...comment(['日期，如 2025-03-10 / a day']),
      'export type Day = string;',
      '',
      ...comment(['期限，如 3个月、1年 / a length']),
      'export type Length = string;',
      '',
      ...comment(['是或否 / yes or no']),
      'export type Truth = boolean | "是" | "否";',
      '',
      ...comment(['元，至多两位小数；文字不失精度 / yuan, at most two decimals; text stays exact']),
      'export type Money = number | string;',
    ],
    recordTypes(rules, kinds),
    [
      ...comment(['词表的选项 / the items of the vocabularies']),
      'export interface Vocabularies {',
      ...indented(
        vocabularies.flatMap((vocabulary) => [
          ...comment([vocabulary.name, ...itemNotes(vocabulary)]),
          ...union(`readonly ${memberName(vocabulary.name)}:`, namesOf(vocabulary.items)),
        ]),
      ),
      '}',
    ],
    [
      ...comment(['释义与各自的读法 / points the text leaves open, and the ways to read them']),
      'export interface Interpretations {',
      ...indented(
        interpretations.flatMap((interpretation) => [
          ...comment(readingNotes(interpretation)),
          ...union(`readonly ${memberName(interpretation.name)}?:`, namesOf(interpretation.readings)),
        ]),
      ),
      '}',
    ],
    [
      ...comment(['情形 / situations', ...situations.map(situationNote)]),
      ...union('export type Situation =', namesOf(situations)),
      '',
      ...comment(['档次 / bands', ...bands.map(({ name, low, high }) => `- ${name}：${low}至${high}分`)]),
      ...union('export type Band =', namesOf(bands)),
      '',
      ...comment([
        '措施，由以下阈值引起 / measures, brought by these thresholds',
        ...thresholds.map(({ name, origin }) => `- ${withClauses(name, origin.citations)}`),
      ]),
      ...union('export type Measure =', [...new Set(measures)]),
    ],
    results,
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function namesOf(named: readonly { readonly name: string }[]): readonly string[] {
  return named.map(({ name }) => name);
}

/** A few names on one line, many on lines of their own. */
function union(start: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [`${start} never;`];
  if (names.length <= 4) return [`${start} ${names.map((name) => literal(name)).join(' | ')};`];
  return [start, ...names.map((name, at) => `  | ${literal(name)}${at === names.length - 1 ? ';' : ''}`)];
}
