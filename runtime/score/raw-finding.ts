import type { Fault } from '../fault.ts';
import { countsAlone } from '../ledger/history.ts';
import type { Prepared } from '../match/prepare.ts';
import { readFacts } from '../record/entity.ts';
import { Faults } from '../record/faults.ts';
import { malformed, pathOf } from '../record/paths.ts';
import type { PlainObject } from '../record/plain.ts';
import { takeAbsence, takeValue } from '../record/reader.ts';
import { BAD, emptySheet, RECORDED, UNKNOWN, UNREAD, type FactSheet, type Standing } from '../sheet.ts';
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
    this.sheet = emptySheet(this.questions.length, (_, fact) => this.read(fact));
    this.sheet.counts = countsAlone(prepared);
  }

  begin(finding: PlainObject, person: PlainObject): void {
    this.finding = finding;
    this.person = person;
    this.spoilt = false;
    this.asked.length = 0;
    this.sheet.standing.fill(UNREAD);
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

  private read(fact: number): Standing {
    const { sheet } = this;
    const question = this.questions[fact];
    if (question === undefined) return UNKNOWN;
    this.asked.push(question);
    const value = question.valueIn(this.finding, this.person);
    if (value === undefined) {
      // Nobody's facts are unknown, whatever the rules presume of somebody's.
      if (question.ofPerson && this.person === nobody) return (sheet.standing[fact] = UNKNOWN);
      const standing = takeAbsence(question.reader, sheet);
      if (standing === BAD) this.spoilt = true;
      return standing;
    }
    if (value !== malformed && takeValue(question.reader, value, sheet)) return RECORDED;
    this.spoilt = true;
    return (sheet.standing[fact] = BAD);
  }
}
