import type { StatusEvent } from './events.ts';
import type { FactValue } from './facts.ts';
import type { History, Place } from './history.ts';
import type { Ledger, RepairDay } from './ledger.ts';
import type { Model, Readings } from './model.ts';
import { registerAnew } from './registrations.ts';
import { repairOn } from './repairs-of-stops.ts';
import type { Ruling } from './rulings.ts';
import type { Cascade } from './standing-model.ts';
import { carryOut, cascadeDown, considerNamed, happen } from './starts.ts';
import type { Stop } from './stops.ts';

/** What every story of a record has in common. */
export type Ground = { readonly model: Model; readonly readings: Readings; readonly history: History };

/** One way that points and missing facts may turn out. */
export type Combination = {
  readonly ledger: Ledger;
  /** What the ledger brings about: by day, then as the model lists statuses. */
  readonly events: readonly StatusEvent[];
  /** The person's facts, those missing decided. */
  readonly person: ReadonlyMap<string, FactValue>;
  /** By 编号 of the 机构处理: what it brings about. */
  readonly cascades: ReadonlyMap<string, readonly Cascade[]>;
};

/** A decision that holds, and the event it answers in this combination. */
export type Answered = { readonly ruling: Ruling; readonly event: StatusEvent | null };

/** Gives one of the lawful lengths; which one is the storyteller's business. */
export type Choose = (lengths: readonly number[]) => number;

/** A length that nobody has decided: of an event or decision on a day, or (with 编号) of a cascade. */
export type OpenLength = { readonly name: string; readonly date: string; readonly measure: string | null };

export type RepairFate = RepairDay & { readonly wrongCut: boolean };
export type RegistrationFate = { readonly id: string; readonly insideBar: boolean; readonly unassessed: boolean };

/** What becomes of the person. It grows while it is told. */
export type Story = {
  readonly combination: Combination;
  readonly answers: readonly Answered[];
  readonly stops: Stop[];
  /** Events that happened; those that started nothing because the person was barred already are left out. */
  readonly events: StatusEvent[];
  readonly openLengths: OpenLength[];
  readonly repairs: RepairFate[];
  readonly registrations: RegistrationFate[];
  /** `null`: the record does not speak of places. */
  readonly places: Place[] | null;
  /** The days of passed assessments, ascending. */
  readonly passed: readonly string[];
};

/** Tells what becomes of the person in one combination, with `answers` for the decisions that hold. */
export const tellStory = (
  ground: Ground,
  combination: Combination,
  answers: readonly Answered[],
  choose: Choose,
): Story => {
  const { history } = ground;
  const story: Story = {
    combination,
    answers,
    stops: [],
    events: [],
    openLengths: [],
    repairs: [],
    registrations: [],
    places: history.places === null ? null : [...history.places],
    passed: history.assessments.flatMap((one) => (one.passed ? [one.date] : [])),
  };
  // As now known: what is decided later but effective earlier is there from its first day.
  for (const answer of answers) carryOut(ground, story, answer, choose);
  cascadeDown(ground, story);
  const { events, ledger } = combination;
  const dated = [...history.findings, ...history.repairs, ...history.registrations];
  for (const day of [...new Set(dated.map(({ date }) => date))].sort()) {
    for (const answer of answers)
      if (answer.ruling.subject.kind === 'Finding' && answer.ruling.subject.date === day)
        considerNamed(ground, story, answer);
    for (const event of events) if (event.date === day) happen(ground, story, event, choose);
    for (const repair of ledger.repairs) if (repair.repair.date === day) repairOn(ground, story, repair);
    for (const one of history.registrations) if (one.date === day) registerAnew(story, one);
  }
  return story;
};
