import type { Fault } from './fault.ts';
import { checkInterpretations, OptionsError, readingsOf, type Interpretations } from './interpretations.ts';
import { countsAlone } from './ledger/history.ts';
import { leavesIn } from './match/completions.ts';
import { everything } from './match/inquiry.ts';
import { degreeOf } from './match/known.ts';
import { circumstancesOf, outcomeOf } from './match/outcome.ts';
import { prepare, type Prepared } from './match/prepare.ts';
import { evaluate, NO, OPEN, YES, type Test } from './match/test.ts';
import { faultPhrases } from './phrases/faults.ts';
import { members, only, type PointSet } from './points.ts';
import { readFacts } from './record/entity.ts';
import { Faults } from './record/faults.ts';
import { isPlainObject } from './record/plain.ts';
import { takeAbsence, type FactReader } from './record/reader.ts';
import type { Rules } from './rules.ts';
import { BAD, emptySheet, NONE, standingOf, UNKNOWN, UNREAD, type FactSheet, type Standing } from './sheet.ts';

/** What one finding may lawfully score. Equal results may be one object. */
export interface Points {
  /** Every lawful value, ascending; empty if there are faults. */
  readonly lawful: readonly number[];
  /** The base value of the governing situation; null where missing facts leave several. */
  readonly base: number | null;
  /** The governing situation; several where missing facts leave them open; none if nothing matches. */
  readonly situations: readonly string[];
  readonly faults: readonly Fault[];
}

/** Scores findings of one rule set: contract objects (违规) in, lawful points out. */
export type Scorer = (finding: unknown, person?: unknown) => Points;

/** The scorer under a choice of interpretations. Throws OptionsError if they are not the rule set's; the scorer itself throws nothing. */
export function scorer(rules: Rules, interpretations: Interpretations = {}): Scorer {
  const faults = checkInterpretations(rules, interpretations);
  if (faults.length > 0) throw new OptionsError(faults);
  const scoring = new Scoring(prepare(rules, readingsOf(rules, interpretations)));
  return (finding, person) => scoring.score(finding, person);
}

const nothing: Points = { lawful: [0], base: 0, situations: [], faults: [] };
const nobody: Readonly<Record<string, unknown>> = {};

/** Facts are read when a test first asks for them; a finding whose facts are known is scored without allocating anything. */
class Scoring {
  private readonly prepared: Prepared;
  private readonly sheet: FactSheet;
  private readonly facts: number;
  private finding = nobody;
  private person = nobody;
  private spoilt = false;
  /** By entry: the result by degree and circumstances. */
  private readonly results: readonly (Points | undefined)[][];

  constructor(prepared: Prepared) {
    this.prepared = prepared;
    this.facts = prepared.rules.tables.facts.length;
    this.sheet = emptySheet(this.facts, (_, fact) => this.read(fact));
    this.sheet.counts = countsAlone(prepared);
    this.results = prepared.entries.map(() => []);
  }

  score(finding: unknown, person: unknown): Points {
    if (!isPlainObject(finding)) return refused([{ path: [], code: 'not-an-object', ...faultPhrases.notAnObject(), suggestion: null }]);
    this.finding = finding;
    this.person = isPlainObject(person) ? person : nobody;
    this.spoilt = false;
    const { standing } = this.sheet;
    for (let fact = 0; fact < this.facts; fact += 1) standing[fact] = UNREAD;
    const known = this.scoreKnown() ?? this.scoreOpen();
    return this.spoilt ? refused(this.faults()) : known;
  }

  /** Null as soon as an unknown fact is asked for. */
  private scoreKnown(): Points | null {
    const { prepared, sheet } = this;
    const trigger = evaluate(prepared.trigger, sheet);
    if (trigger !== YES) return trigger === NO ? nothing : null;
    const degree = degreeOf(prepared, sheet);
    const ranks = prepared.ranks[degree];
    if (ranks === undefined) return null;
    const entry = this.governing(ranks);
    if (entry === NONE) return nothing;
    const circumstances = entry === undecided ? NONE : circumstancesOf(prepared, sheet);
    return circumstances === NONE ? null : this.result(entry, degree, circumstances);
  }

  /** The entry of the best rank that matches, NONE if none does. */
  private governing(ranks: readonly number[]): number {
    const { sheet } = this;
    const { indexes, residuals, unkeyed } = this.prepared.dispatch;
    let best = NONE;
    for (let position = 0; position < indexes.length; position += 1) {
      const index = indexes[position];
      if (index === undefined) continue;
      const { fact, lists } = index;
      const standing = standingOf(sheet, fact);
      if (standing === UNKNOWN || standing === BAD) return undecided;
      if (index.isSet) {
        const set = sheet.sets[fact];
        const size = sheet.sizes[fact] ?? 0;
        for (let member = 0; member < size && set !== undefined && best !== undecided; member += 1) {
          best = better(lists[set[member] ?? NONE], ranks, residuals, sheet, best);
        }
      } else best = better(lists[sheet.scalars[fact] ?? NONE], ranks, residuals, sheet, best);
      if (best === undecided) return best;
    }
    return better(unkeyed, ranks, residuals, sheet, best);
  }

  private result(entry: number, degree: number, circumstances: number): Points {
    const results = this.results[entry];
    const place = degree + this.prepared.scale.degrees * circumstances;
    const known = results?.[place];
    if (known !== undefined) return known;
    const { base, lawful } = outcomeOf(this.prepared, entry, degree, circumstances);
    const result = this.points(lawful, base, [entry]);
    if (results !== undefined) results[place] = result;
    return result;
  }

  /** Over all completions of the unknown facts. */
  private scoreOpen(): Points {
    const leaves = leavesIn(this.prepared, this.sheet, everything);
    const lawful = leaves.reduce((set, leaf) => set | leaf.lawful, 0);
    const bases = new Set(leaves.map(({ base }) => base));
    const [base = null] = bases;
    const entries = leaves.flatMap(({ governing }) => (governing < 0 ? [] : [governing])).sort((left, right) => left - right);
    return this.points(lawful === 0 ? only(0) : lawful, bases.size === 1 ? base : null, entries);
  }

  private points(lawful: PointSet, base: number | null, entries: readonly number[]): Points {
    const { situations } = this.prepared.rules.tables;
    const names = entries.map((entry) => situations[this.prepared.entries[entry]?.situation ?? NONE]?.name ?? '');
    return Object.freeze({ lawful: Object.freeze(members(lawful)), base, situations: Object.freeze([...new Set(names)]), faults: [] });
  }

  /** Reads one fact into the sheet. */
  private read(fact: number): Standing {
    const { sheet } = this;
    const reader = this.prepared.rules.readers[fact];
    if (reader === undefined) return UNKNOWN;
    const ofPerson = reader.row.entity === '人员';
    const value = valueUnder(ofPerson ? this.person : this.finding, reader.keys);
    if (value === undefined) {
      // Nobody's facts are unknown, whatever the rules presume of somebody's.
      const standing = ofPerson && this.person === nobody ? (sheet.standing[fact] = UNKNOWN) : takeAbsence(reader, sheet);
      if (standing === BAD) this.spoilt = true;
      return standing;
    }
    if (reader.take(value, sheet)) return sheet.standing[fact] ?? UNKNOWN;
    this.spoilt = true;
    return (sheet.standing[fact] = BAD);
  }

  private faults(): readonly Fault[] {
    const { entities, tables } = this.prepared.rules;
    const faults = new Faults();
    const sheet = emptySheet(tables.facts.length, null);
    const readersOf = (kind: string): readonly FactReader[] => entities.get(kind)?.readers ?? [];
    readFacts(readersOf('违规'), this.finding, sheet, [], faults);
    if (this.person !== nobody) readFacts(readersOf('人员'), this.person, sheet, ['人员'], faults);
    return faults.found;
  }
}

/** In place of an entry: an unknown fact decides. */
const undecided = -3;

/** The best-ranked of `best` and the matching entries of `list`. */
function better(
  list: readonly number[] | undefined,
  ranks: readonly number[],
  residuals: readonly Test[],
  sheet: FactSheet,
  best: number,
): number {
  if (list === undefined || best === undecided) return best;
  let result = best;
  for (let position = 0; position < list.length; position += 1) {
    const entry = list[position] ?? NONE;
    const residual = residuals[entry];
    if (residual === undefined || (result !== NONE && (ranks[entry] ?? 0) >= (ranks[result] ?? 0))) continue;
    const truth = evaluate(residual, sheet);
    if (truth === OPEN) return undecided;
    if (truth === YES) result = entry;
  }
  return result;
}

function valueUnder(value: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown {
  let place: unknown = value;
  for (let level = 0; level < keys.length; level += 1) {
    const key = keys[level];
    if (key === undefined || !isPlainObject(place) || (key in Object.prototype && !Object.hasOwn(place, key))) return undefined;
    place = place[key];
  }
  return place;
}

function refused(faults: readonly Fault[]): Points {
  return { lawful: [], base: null, situations: [], faults };
}
