import { noticeOf } from '#diagnostics';
import type { WritableTable } from '#reading';
import { appendScenario, emptySuite, expectationTable, type Expectable } from '#suite';
import type { Opened } from '../../opened.ts';
import type { CaseInput } from '../judge.ts';
import { noticeView, type NoticeView } from './suite-files.ts';

/** A tried case to be kept as a scenario. */
export interface ScenarioToSave {
  readonly path: string;
  /** What a suite that does not exist yet is called. */
  readonly suite: string;
  readonly name: string;
  readonly derivation: string;
  readonly input: CaseInput;
  readonly expected: readonly Expectable[];
}

export type Saved =
  /** The suite's text with the scenario in it. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly notices: readonly NoticeView[] };

/** Writes the scenario behind the others of its suite, everything else as it was; nothing is kept yet. */
export function saved({ others }: Opened, { path, suite, name, derivation, input, expected }: ScenarioToSave): Saved {
  const { asOf, knownAt, readings } = input;
  const interpretations = Object.fromEntries(readings.map(({ interpretation, reading }) => [interpretation, reading]));
  const source = others.get(path) ?? { name: path, text: emptySuite(suite) };
  const { value: text, diagnostics } = appendScenario(source, {
    名称: name,
    推导: derivation,
    截至: asOf,
    ...(knownAt === null ? {} : { 已知至: knownAt }),
    案卷: withoutName(input.record as WritableTable),
    ...(readings.length === 0 ? {} : { 释义: interpretations }),
    期望: expectationTable(expected),
  });
  return text === null
    ? { kind: 'refused', notices: diagnostics.map((diagnostic) => noticeView(noticeOf(diagnostic))) }
    : { kind: 'text', text };
}

/** A scenario's record has the scenario's name. */
function withoutName(record: WritableTable): WritableTable {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== '格式' && key !== '案卷'));
}
