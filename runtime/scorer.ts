import type { Fault } from './fault.ts';
import { checkInterpretations, OptionsError, readingsOf, type Interpretations } from './interpretations.ts';
import { countsAlone } from './ledger/history.ts';
import { leavesIn } from './match/completions.ts';
import { everything } from './match/inquiry.ts';
import { circumstanceLanes, claimsOf, lanesOf, type CircumstanceLane, type Claim, type Lane } from './match/lanes.ts';
import { circumstancesOf, outcomeOf } from './match/outcome.ts';
import { prepare, type Prepared } from './match/prepare.ts';
import { evaluate, NO, OPEN, YES } from './match/test.ts';
import { faultPhrases } from './phrases/faults.ts';
import { members, only, type PointSet } from './points.ts';
import { readFacts } from './record/entity.ts';
import { Faults } from './record/faults.ts';
import { isPlainObject, type PlainObject } from './record/plain.ts';
import { takeAbsence, takeValue, type FactReader } from './record/reader.ts';
import type { Rules } from './rules.ts';
import {
  BAD,
  emptySheet,
  NONE,
  PRESUMED,
  RECORDED,
  standingOf,
  UNKNOWN,
  UNREAD,
  type FactSheet,
  type Standing,
} from './sheet.ts';

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

const nothing: Points = Object.freeze({
  lawful: Object.freeze([0]),
  base: 0,
  situations: Object.freeze([]),
  faults: Object.freeze([]),
});
const nobody: PlainObject = {};

/** Unmatched and matched entries of a degree are coded 0 and 1 + entry + degree × entries. */
const unmatchedCode = 0;

/** Results by the sequence of codes that leads to them, so that equal findings are answered by one object. */
interface Answers {
  readonly next: (Answers | undefined)[];
  points: Points | null;
}

/**
 * Facts are read when a test first asks for them. Where each unknown fact is asked about once, every situation above the best certain one may govern,
 * and the answer is a table look-up; the rest is left to the exploration of completions.
 */
class Scoring {
  private readonly prepared: Prepared;
  private readonly readers: readonly FactReader[];
  private readonly lanes: readonly Lane[];
  private readonly claims: readonly Claim[];
  private readonly circumstances: readonly CircumstanceLane[] | null;
  private readonly sheet: FactSheet;
  private readonly facts: number;
  private finding = nobody;
  private person = nobody;
  private spoilt = false;
  /** The codes found so far, and the entries that remain to be tested. */
  private readonly codes: number[] = [];
  private codeCount = 0;
  private readonly pending: number[] = [];
  private pendingCount = 0;
  private readonly open: number[] = [];
  /** By dimension: the last degree's run that claimed it. */
  private readonly claimed: number[];
  private run = 0;
  /** By circumstances. */
  private answers: (Answers | undefined)[] = [];
  private remembered = 0;

  constructor(prepared: Prepared) {
    this.prepared = prepared;
    this.readers = prepared.rules.readers;
    this.lanes = lanesOf(prepared);
    this.claims = claimsOf(prepared);
    this.circumstances = circumstanceLanes(prepared);
    this.facts = prepared.rules.tables.facts.length;
    this.sheet = emptySheet(this.facts, (_, fact) => this.read(fact));
    this.sheet.counts = countsAlone(prepared);
    this.claimed = prepared.dimensions.domains.map(() => 0);
  }

  score(finding: unknown, person: unknown): Points {
    if (!isPlainObject(finding)) {
      return refused([{ path: [], code: 'not-an-object', ...faultPhrases.notAnObject(), suggestion: null }]);
    }
    this.finding = finding;
    this.person = isPlainObject(person) ? person : nobody;
    this.spoilt = false;
    const { standing } = this.sheet;
    for (let fact = 0; fact < this.facts; fact += 1) standing[fact] = UNREAD;
    return this.checked(this.scoreQuickly() ?? this.scoreOpen());
  }

  /** The result, unless a fact that was asked for could not be read. */
  private checked(points: Points): Points {
    return this.spoilt ? refused(this.faults()) : points;
  }

  /** Null where unknown facts are entangled. */
  private scoreQuickly(): Points | null {
    const { prepared, sheet, lanes } = this;
    const trigger = evaluate(prepared.trigger, sheet);
    if (trigger !== YES) return trigger === NO ? nothing : null;
    for (let position = 0; position < lanes.length; position += 1) {
      const standing = standingOf(sheet, lanes[position]?.fact ?? NONE);
      if (standing === UNKNOWN || standing === BAD) return null;
    }
    this.codeCount = 0;
    const { degreeFact } = prepared;
    if (degreeFact < 0) return this.collect(0) ? this.answer() : null;
    const standing = standingOf(sheet, degreeFact);
    if (standing === RECORDED || standing === PRESUMED) {
      const degree = sheet.scalars[degreeFact] ?? NONE;
      return degree >= 0 && this.collect(degree) ? this.answer() : null;
    }
    return standing === UNKNOWN && this.collectDegrees(degreeFact) ? this.answer() : null;
  }

  /** Each degree in turn is taken for the recorded one. */
  private collectDegrees(degreeFact: number): boolean {
    const { sheet, prepared } = this;
    let collected = true;
    sheet.standing[degreeFact] = PRESUMED;
    for (let degree = 0; degree < prepared.scale.degrees && collected; degree += 1) {
      sheet.scalars[degreeFact] = degree;
      collected = this.collect(degree);
    }
    sheet.standing[degreeFact] = UNKNOWN;
    return collected;
  }

  /** Adds the codes of every entry that may govern for one degree; false where that needs exploring. */
  private collect(degree: number): boolean {
    const { prepared, sheet, pending, open } = this;
    const ranks = prepared.ranks[degree];
    const { residuals } = prepared.dispatch;
    const entries = prepared.entries.length;
    if (ranks === undefined) return false;
    let best = this.survey(degree);
    let openCount = 0;
    for (let position = 0; position < this.pendingCount; position += 1) {
      const entry = pending[position] ?? NONE;
      const rank = ranks[entry] ?? entries;
      const residual = residuals[entry];
      if (rank >= best || residual === undefined) continue;
      const truth = evaluate(residual, sheet);
      if (truth === YES) best = rank;
      else if (truth === OPEN) {
        open[openCount] = entry;
        openCount += 1;
      }
    }
    if (openCount > 0 && !this.collectOpen(openCount, ranks, best, degree)) return false;
    this.add(best === entries ? unmatchedCode : 1 + (prepared.orders[degree]?.[best] ?? 0) + degree * entries);
    return true;
  }

  /** Lists the entries to test and gives the best rank that needs no test. */
  private survey(degree: number): number {
    const { lanes, sheet, pending } = this;
    const { unkeyed } = this.prepared.dispatch;
    let best = this.prepared.entries.length;
    let count = 0;
    for (let position = 0; position < lanes.length; position += 1) {
      const lane = lanes[position];
      const sure = lane?.sure[degree];
      if (lane === undefined || sure === undefined) continue;
      const { fact, conditional } = lane;
      const set = sheet.sets[fact];
      const size = lane.isSet ? (sheet.sizes[fact] ?? 0) : 1;
      for (let index = 0; index < size; index += 1) {
        const item = (lane.isSet ? set?.[index] : sheet.scalars[fact]) ?? NONE;
        if (item < 0) continue;
        const rank = sure[item] ?? best;
        if (rank < best) best = rank;
        const more = conditional[item];
        if (more == null) continue;
        for (let next = 0; next < more.length; next += 1) {
          pending[count] = more[next] ?? NONE;
          count += 1;
        }
      }
    }
    for (let next = 0; next < unkeyed.length; next += 1) {
      pending[count] = unkeyed[next] ?? NONE;
      count += 1;
    }
    this.pendingCount = count;
    return best;
  }

  /** Open entries above the best may govern each, if no unknown fact decides two of them. */
  private collectOpen(count: number, ranks: readonly number[], best: number, degree: number): boolean {
    const { open, claims, claimed, prepared, sheet } = this;
    this.run += 1;
    for (let position = 0; position < count; position += 1) {
      const entry = open[position] ?? NONE;
      const claim = claims[entry];
      if (claim === undefined || (ranks[entry] ?? 0) >= best) continue;
      if (claim.entangled || this.codeCount > mostCodes) return false;
      for (const dimension of claim.dimensions) {
        if (sheet.standing[prepared.dimensions.facts[dimension] ?? NONE] !== UNKNOWN) continue;
        if (claimed[dimension] === this.run) return false;
        claimed[dimension] = this.run;
      }
      this.add(1 + entry + degree * prepared.entries.length);
    }
    return true;
  }

  private add(code: number): void {
    const { codes, codeCount } = this;
    for (let position = 0; position < codeCount; position += 1) if (codes[position] === code) return;
    codes[codeCount] = code;
    this.codeCount = codeCount + 1;
  }

  /** The points of the codes found; null if the circumstances are unknown. */
  private answer(): Points | null {
    const { codes, codeCount } = this;
    if (codeCount === 1 && codes[0] === unmatchedCode) return nothing;
    const circumstances = this.circumstancesFound();
    if (circumstances === NONE) return null;
    let place = (this.answers[circumstances] ??= { next: [], points: null });
    for (let position = 0; position < codeCount; position += 1)
      place = place.next[codes[position] ?? 0] ??= this.forget();
    return (place.points ??= this.pointsOf(circumstances));
  }

  /** A new place among the answers; beyond a certain number all are forgotten. */
  private forget(): Answers {
    this.remembered += 1;
    if (this.remembered > mostAnswers) {
      this.answers = [];
      this.remembered = 0;
    }
    return { next: [], points: null };
  }

  private circumstancesFound(): number {
    const { sheet, circumstances } = this;
    if (circumstances === null) return circumstancesOf(this.prepared, sheet);
    let sum = 0;
    for (let position = 0; position < circumstances.length; position += 1) {
      const lane = circumstances[position];
      if (lane === undefined) continue;
      const standing = standingOf(sheet, lane.fact);
      if (standing === UNKNOWN || standing === BAD) return NONE;
      const set = sheet.sets[lane.fact];
      const size = sheet.sizes[lane.fact] ?? 0;
      for (let index = 0; index < size; index += 1) sum |= lane.sums[set?.[index] ?? NONE] ?? 0;
    }
    return sum;
  }

  private pointsOf(circumstances: number): Points {
    const { prepared, codes, codeCount } = this;
    const count = prepared.entries.length;
    const leaves = codes.slice(0, codeCount).map((code) => {
      if (code === unmatchedCode) return { governing: NONE, base: 0, lawful: only(0) };
      const entry = (code - 1) % count;
      return { governing: entry, ...outcomeOf(prepared, entry, Math.floor((code - 1) / count), circumstances) };
    });
    return pointsOfLeaves(prepared, leaves);
  }

  /** Over all completions of the unknown facts. */
  private scoreOpen(): Points {
    return this.spoilt ? nothing : pointsOfLeaves(this.prepared, leavesIn(this.prepared, this.sheet, everything));
  }

  /** Reads one fact into the sheet. */
  private read(fact: number): Standing {
    const { sheet } = this;
    const reader = this.readers[fact];
    if (reader === undefined) return UNKNOWN;
    const ofPerson = reader.row.entity === '人员';
    const value = valueUnder(ofPerson ? this.person : this.finding, reader.keys);
    if (value === undefined) {
      // Nobody's facts are unknown, whatever the rules presume of somebody's.
      if (ofPerson && this.person === nobody) return (sheet.standing[fact] = UNKNOWN);
      const standing = takeAbsence(reader, sheet);
      if (standing === BAD) this.spoilt = true;
      return standing;
    }
    if (takeValue(reader, value, sheet)) return RECORDED;
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

/** Longer sequences are explored, and more answers forgotten, than anybody's records need. */
const mostCodes = 24;
const mostAnswers = 20_000;

function pointsOfLeaves(
  { rules, entries }: Prepared,
  leaves: readonly { readonly governing: number; readonly base: number; readonly lawful: PointSet }[],
): Points {
  const { situations } = rules.tables;
  const lawful = leaves.reduce((set, leaf) => set | leaf.lawful, 0);
  const bases = new Set(leaves.map(({ base }) => base));
  const [base = null] = bases;
  const governing = leaves
    .flatMap((leaf) => entries[leaf.governing]?.situation ?? [])
    .sort((left, right) => left - right);
  const names = new Set(governing.map((situation) => situations[situation]?.name ?? ''));
  return Object.freeze({
    lawful: Object.freeze(members(lawful)),
    base: bases.size === 1 ? base : null,
    situations: Object.freeze([...names]),
    faults: nothing.faults,
  });
}

function valueUnder(value: PlainObject, keys: readonly string[]): unknown {
  let place: unknown = value;
  for (let level = 0; level < keys.length; level += 1) {
    const key = keys[level];
    if (key === undefined || !isPlainObject(place)) return undefined;
    const member = place[key];
    // What every object inherits is no value of this one.
    place =
      typeof member === 'function' || (member === Object.prototype && !Object.hasOwn(place, key)) ? undefined : member;
  }
  return place;
}

function refused(faults: readonly Fault[]): Points {
  return { lawful: [], base: null, situations: [], faults };
}
