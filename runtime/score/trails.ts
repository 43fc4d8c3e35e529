import type { PlainObject } from '../record/plain.ts';
import { ABSENT, EMPTY, UNREADABLE } from './codes.ts';
import type { Opening } from './opening.ts';
import type { Question } from './question.ts';

/** A stop on the way: what is asked there and, by code, where the answers lead; or the end. */
class Stop<T> {
  question: Question | null = null;
  readonly next: (Stop<T> | undefined)[] = [];
  end: T | undefined = undefined;
}

/** Beyond, all trails are forgotten: more than anybody's records need. */
const mostPlaces = 1 << 19;
/** Keys below this are looked up in a list. */
const near = 1 << 12;

/**
 * What judging a finding asks for, fact after fact, and where it ends. Which fact is asked for next depends on nothing but the values before it, so a
 * finding that gives the same answers to the same questions ends where the one before it did, and nothing need be evaluated again.
 */
export class Trails<T> {
  private readonly opening: Opening;
  private readonly near: (Stop<T> | undefined)[] = new Array<undefined>(near).fill(undefined);
  private readonly far = new Map<number, Stop<T>>();
  private places = 0;

  constructor(opening: Opening) {
    this.opening = opening;
  }

  /** Where the finding's trail ends; undefined if none has been laid. `key`: the opening's. */
  follow(key: number, finding: PlainObject, person: PlainObject): T | undefined {
    let stop = key < near ? this.near[key] : this.far.get(key);
    while (stop !== undefined) {
      const { question }: Stop<T> = stop;
      if (question === null) return stop.end;
      const value = question.valueIn(finding, person);
      if (value === undefined) stop = stop.next[ABSENT];
      else if (question.isSet) stop = Array.isArray(value) ? through(stop, question, value) : undefined;
      else stop = stop.next[question.codeOf(value)];
    }
    return undefined;
  }

  /** Lays the trail of a finding that was asked these questions in this order. Nothing is laid where an answer cannot be read. */
  lay(key: number, asked: readonly Question[], finding: PlainObject, person: PlainObject, end: T): void {
    if (this.places > mostPlaces) this.forget();
    let stop = this.start(key);
    for (const question of asked) {
      if (this.opening.questions.includes(question)) continue;
      const value = question.valueIn(finding, person);
      const codes = codesOf(question, value);
      if (codes.includes(UNREADABLE)) return;
      stop.question = question;
      for (const code of codes) stop = this.after(stop, code);
    }
    stop.end = end;
  }

  private start(key: number): Stop<T> {
    const known = key < near ? this.near[key] : this.far.get(key);
    if (known !== undefined) return known;
    const stop = new Stop<T>();
    this.places += 1;
    if (key < near) this.near[key] = stop;
    else this.far.set(key, stop);
    return stop;
  }

  private after({ next }: Stop<T>, code: number): Stop<T> {
    while (next.length <= code) {
      next.push(undefined);
      this.places += 1;
    }
    return (next[code] ??= new Stop());
  }

  private forget(): void {
    this.near.fill(undefined);
    this.far.clear();
    this.places = 0;
  }
}

/** What a value adds to a trail: a scalar its code; a set those of its members, and that there are no more. */
function codesOf(question: Question, value: unknown): readonly number[] {
  if (value === undefined) return [ABSENT];
  if (!question.isSet) return [question.codeOf(value)];
  if (!Array.isArray(value)) return [UNREADABLE];
  return [...value.map((member) => question.codeOf(member)), EMPTY];
}

function through<T>(from: Stop<T>, question: Question, members: readonly unknown[]): Stop<T> | undefined {
  let stop: Stop<T> | undefined = from;
  for (let index = 0; index < members.length && stop !== undefined; index += 1) {
    stop = stop.next[question.codeOf(members[index])];
  }
  return stop?.next[EMPTY];
}
