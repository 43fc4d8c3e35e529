import { valueUnder, type FactPath } from '../record/paths.ts';
import type { PlainObject } from '../record/plain.ts';
import type { FactReader } from '../record/reader.ts';
import { ABSENT, codeOfMember, codeOfScalar } from './codes.ts';

/** One fact as asked of findings: where its value stands, and which values rules cannot tell apart (those of one code). */
export class Question {
  readonly fact: number;
  readonly reader: FactReader;
  readonly path: FactPath;
  readonly ofPerson: boolean;
  readonly isSet: boolean;
  /** Codes by the value as the record has it: every word of the vocabulary, and citations once met. */
  private readonly codes = new Map<unknown, number>();

  constructor(reader: FactReader, path: FactPath) {
    this.fact = reader.fact;
    this.reader = reader;
    this.path = path;
    this.ofPerson = reader.row.entity === '人员';
    this.isSet = reader.kind === 'OptionSet' || reader.kind === 'CitationSet';
    for (const word of [...reader.items.keys(), ...truths]) {
      const code = this.compute(word);
      if (code > ABSENT) this.codes.set(word, code);
    }
  }

  /** Found in the finding or its person; undefined if absent. */
  valueIn(finding: PlainObject, person: PlainObject): unknown {
    return valueUnder(this.ofPerson ? person : finding, this.path);
  }

  /** The code of a value, or of one member of a set; UNREADABLE if it is none. */
  codeOf(value: unknown): number {
    return this.codes.get(value) ?? this.learn(value);
  }

  private learn(value: unknown): number {
    const code = this.compute(value);
    if (this.reader.citations === null || code <= ABSENT) return code;
    if (this.codes.size >= mostRemembered) this.codes.clear();
    this.codes.set(value, code);
    return code;
  }

  private compute(value: unknown): number {
    return this.isSet ? codeOfMember(this.reader, value) : codeOfScalar(this.reader, value);
  }
}

const truths: readonly unknown[] = ['是', '否', true, false];
const mostRemembered = 20_000;
