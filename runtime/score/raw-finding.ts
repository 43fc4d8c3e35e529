import type { Fault } from '../fault.ts';
import { countsAlone } from '../ledger/history.ts';
import type { Prepared } from '../match/prepare.ts';
import { readFacts } from '../record/entity.ts';
import { Faults } from '../record/faults.ts';
import { malformed, pathOf } from '../record/paths.ts';
import type { PlainObject } from '../record/plain.ts';
import { takeValue } from '../record/reader.ts';
import { bad, clear, emptySheet, put, unknown, valueOf, type FactSheet, type Value } from '../sheet.ts';
import { Question } from './question.ts';

/** In place of a person of whom nothing is said. */
export const nobody: PlainObject = Object.freeze({});

/** The facts of one contract object after another, each read when a test first asks for it. */
export class RawFinding {
  readonly sheet: FactSheet;
  /** What was asked for, in order. */
  readonly asked: Question[] = [];
  /** One of them cannot be read. */
  spoilt = false;
  private finding = nobody;
  private person = nobody;
  private readonly prepared: Prepared;
  /** By fact. */
  readonly questions: readonly Question[];

  constructor(prepared: Prepared) {
    this.prepared = prepared;
    this.questions = prepared.rules.readers.map((reader) => new Question(reader, pathOf(reader.row.path)));
    this.sheet = emptySheet(this.questions.length, (fact) => this.read(fact));
    this.sheet.counts = countsAlone(prepared);
  }

  begin(finding: PlainObject, person: PlainObject): void {
    this.finding = finding;
    this.person = person;
    this.spoilt = false;
    this.asked.length = 0;
    clear(this.sheet);
  }

  /** Everything that is wrong with the facts, read or not. */
  faults(): readonly Fault[] {
    const { entities, tables } = this.prepared.rules;
    const faults = new Faults();
    const sheet = emptySheet(tables.facts.length, null);
    readFacts(entities.get('违规')?.readers ?? [], this.finding, sheet, [], faults);
    if (this.person !== nobody) readFacts(entities.get('人员')?.readers ?? [], this.person, sheet, ['人员'], faults);
    return faults.found;
  }

  private read(fact: number): Value {
    const { sheet } = this;
    const question = this.questions[fact];
    if (question === undefined) return unknown;
    this.asked.push(question);
    const value = question.valueIn(this.finding, this.person);
    // Nobody's facts are unknown, whatever the rules presume of somebody's.
    if (value === undefined)
      put(sheet, fact, question.ofPerson && this.person === nobody ? unknown : question.reader.absent);
    else if (value === malformed || !takeValue(question.reader, value, sheet)) put(sheet, fact, bad);
    const read = valueOf(sheet, fact);
    if (read === bad) this.spoilt = true;
    return read;
  }
}
