import { asksFor } from '../asked.ts';
import type { PreparedClock } from '../clocks/clocks.ts';
import { ledgerCells, type LedgerCells } from '../ledger/cells.ts';
import type { Scoring } from '../ledger/entering.ts';
import { measuresOf, type Measure } from '../ledger/measures.ts';
import type { Fired } from '../ledger/thresholds.ts';
import { askedTotals } from '../ledger/totals.ts';
import type { PointSet } from '../points.ts';
import type { InterpretationUse } from '../decision.ts';
import type { Repertoire } from '../explain/repertoire.ts';
import type { Said } from '../rows/findings.ts';
import type { CalledFor } from '../rows/measures.ts';
import type { SaidOfLength } from '../rows/undetermined.ts';
import { Union } from '../rows/unions.ts';
import type { Rules } from '../rules.ts';
import { standingRules, type StandingRules } from '../standing/rules.ts';
import { Trie } from '../trie.ts';
import type { RangeRow, SituationRow, Tables } from '../tables.ts';
import { dimensionsOf, type Dimensions } from './dimensions.ts';
import { dispatchOf, type Dispatch } from './dispatch.ts';
import { allOf, always, choose, fold, itemsTest, numberTest, type CountCondition, type Folder } from './fold.ts';
import { MatchTree } from './matches.ts';
import { baseOf, type Permission, type Scale } from './scale.ts';
import type { Test } from './test.ts';
import type { Verdict } from './verdict.ts';

/** A situation with one range of points; a situation by money is one entry for each of its rows. */
export interface Entry {
  readonly situation: number;
  readonly range: RangeRow;
  readonly guard: Test;
}

export interface Outcome {
  readonly base: number;
  readonly lawful: PointSet;
}

export interface PreparedThreshold {
  readonly guard: Test;
  readonly firstCrossing: boolean;
}

/** What is ready to judge whatever the readings. */
export interface WhateverReadings {
  readonly dimensions: Dimensions;
  readonly measures: readonly Measure[];
  /** The totals at which some threshold begins, ascending. */
  readonly askedTotals: readonly number[];
}

/** A rule set under one vector of readings, ready to judge. */
export interface Prepared extends WhateverReadings {
  readonly rules: Rules;
  readonly readings: readonly number[];
  /** Folds further conditions under the same readings. */
  readonly folder: Folder;
  /** What explanations say again and again; null until the first one. */
  repertoire: Repertoire | null;
  readonly trigger: Test;
  readonly entries: readonly Entry[];
  readonly dispatch: Dispatch;
  readonly scale: Scale;
  /** The fact of the degree of responsibility; -1 if the rule set has none. */
  readonly degreeFact: number;
  /** By degree, by entry: its place from the highest base value down; ties in the rule set's order. */
  readonly ranks: readonly (readonly number[])[];
  /** By degree: the entries in that order. */
  readonly orders: readonly (readonly number[])[];
  /** By permission: were its circumstances found? */
  readonly circumstances: readonly Test[];
  readonly counts: readonly CountCondition[];
  readonly thresholds: readonly PreparedThreshold[];
  readonly standing: StandingRules;
  /** By threshold: whether a status, or that nothing is repaired any more, follows from it. */
  readonly lasting: readonly boolean[];
  /** What the points of a finding come to that a day begins with; filled when first met. */
  readonly firstScorings: WeakMap<readonly number[], readonly Scoring[]>;
  /** Thresholds that fire together, by their list; filled when first met. */
  readonly fired: Map<string, Fired>;
  /** Thresholds whose measures are never repaired. */
  readonly excluded: ReadonlySet<number>;
  readonly settlements: readonly Test[];
  readonly clocks: readonly PreparedClock[];
  readonly cells: LedgerCells;
  readonly byDecision: boolean;
  readonly sameInspection: boolean;
  /** What findings match whose facts are known, and the verdicts on them. */
  readonly matches: MatchTree;
  /** What decisions say for a verdict. */
  readonly said: WeakMap<Verdict, Said>;
  /** What they say of lengths that are open; filled when first met. */
  readonly openLengths: Trie<SaidOfLength>;
  /** What measures days call for, by what fires in their combinations; filled when first met. */
  readonly calledFor: Trie<readonly CalledFor[]>;
  /** What 释义 says where nobody asks what other readings would change; filled when first needed. */
  readonly uses: InterpretationUse[];
  /** Citations of several rules together grow from here. */
  readonly union: Union;
  /** By entry: what it comes to, by degree and circumstances; filled when first met. */
  readonly outcomes: readonly (Outcome | undefined)[][];
}

/** More vectors of readings than one choice and all that differ from it in one interpretation; beyond, all are forgotten. */
const mostPrepared = 100;

/** The rule set under `readings`, prepared once. */
export function prepare(rules: Rules, readings: readonly number[]): Prepared {
  const key = readings.join();
  const known = rules.prepared.get(key);
  if (known !== undefined) return known;
  const prepared = build(rules, readings);
  if (rules.prepared.size >= mostPrepared) rules.prepared.clear();
  rules.prepared.set(key, prepared);
  return prepared;
}

/** The rule set under the readings that are taken where nobody chooses: the first of each interpretation. */
export function preparedByDefault(rules: Rules): Prepared {
  let prepared = rules.prepared.get('');
  if (prepared === undefined) {
    prepared = prepare(
      rules,
      rules.tables.interpretations.map(() => 0),
    );
    rules.prepared.set('', prepared);
  }
  return prepared;
}

function whateverReadings(rules: Rules): WhateverReadings {
  const { tables } = rules;
  return (rules.whateverReadings ??= {
    dimensions: dimensionsOf(tables.facts),
    measures: measuresOf(tables),
    askedTotals: askedTotals(tables),
  });
}

function build(rules: Rules, readings: readonly number[]): Prepared {
  const { tables } = rules;
  const { dimensions, measures, askedTotals: asked } = whateverReadings(rules);
  const folder: Folder = { tables, dimensions, readings, counts: [] };
  const { responsibility, accumulation } = tables;
  const degrees = degreesOf(tables);
  const scale: Scale = {
    bands: tables.bands,
    degrees,
    // Without degrees of responsibility nothing narrows a range.
    anyWithin: responsibility === null || choose(folder, responsibility.taking, 'low-to-high') === 'any-within',
    permissions: permissionsOf(folder),
  };
  const { entries, dispatch } = matchingOf(rules, folder);
  const orders = Array.from({ length: degrees }, (_, degree) => orderOf(entries, degree, degrees));
  const thresholds = tables.thresholds.map(({ guard, firing }) => ({
    guard: fold(folder, guard),
    firstCrossing: choose(folder, firing, 'every-scoring') === 'first-crossing',
  }));
  const excluded = new Set(tables.repairs?.excluded ?? []);
  return {
    rules,
    readings,
    dimensions,
    folder,
    repertoire: null,
    trigger: tables.trigger === null ? always : fold(folder, tables.trigger.guard),
    entries,
    dispatch,
    scale,
    degreeFact: responsibility?.fact ?? -1,
    ranks: orders.map(ranksOf),
    orders,
    circumstances: tables.choices.map(({ fact, items }) => itemsTest(folder, 'Meets', fact, items)),
    counts: folder.counts,
    thresholds,
    standing: standingRules(folder, thresholds),
    lasting: tables.thresholds.map(({ status }, position) => status !== null || excluded.has(position)),
    firstScorings: new WeakMap(),
    fired: new Map(),
    excluded,
    settlements: tables.settlements.map(({ guard }) => fold(folder, guard)),
    clocks: tables.clocks.map((row) => ({ row, anchor: choose(folder, row.anchor, 'handling') })),
    cells: ledgerCells(thresholds),
    measures,
    askedTotals: asked,
    byDecision: choose(folder, accumulation.oneOff, 'conduct') === 'decision',
    sameInspection: choose(folder, accumulation.identity, 'each') === 'same-inspection',
    matches: new MatchTree(tables.situations, entries),
    said: new WeakMap(),
    openLengths: new Trie(),
    calledFor: new Trie(),
    uses: [],
    union: new Union(),
    outcomes: entries.map(() => []),
  };
}

/** What findings are matched against. It is the same under readings for which no situation asks; where situations count, each has its own counts. */
function matchingOf(rules: Rules, folder: Folder): Pick<Prepared, 'entries' | 'dispatch'> {
  const matters = (reading: number, interpretation: number): boolean =>
    reading !== folder.readings[interpretation] && asksFor(rules, 'situations', interpretation);
  for (const other of rules.prepared.values())
    if (other.counts.length === 0 && !other.readings.some(matters)) return other;
  const { situations } = rules.tables;
  const entries = situations.flatMap((situation, position) => entriesOf(folder, situation, position));
  const guards = entries.map(({ guard }) => guard);
  return { entries, dispatch: dispatchOf(rules.tables, guards) };
}

/** How many degrees of responsibility there are; one if the rule set has none. */
function degreesOf({ responsibility, facts, vocabularies }: Tables): number {
  const type = responsibility === null ? undefined : facts[responsibility.fact]?.type;
  return type?.kind === 'Option' ? (vocabularies[type.vocabulary]?.items.length ?? 1) : 1;
}

function permissionsOf(folder: Folder): readonly Permission[] {
  return folder.tables.choices.map(({ direction, within, neighbour, atEnd }) => ({
    direction,
    within,
    neighbour,
    atEnd: choose(folder, atEnd, 'stay'),
  }));
}

function entriesOf(folder: Folder, { guard, points }: SituationRow, situation: number): readonly Entry[] {
  const folded = fold(folder, guard);
  if (points.kind === 'Given') return [{ situation, range: points.range, guard: folded }];
  return points.rows.map((row) => ({
    situation,
    range: row.range,
    guard: allOf([folded, numberTest(folder, points.fact, row)]),
  }));
}

function orderOf(entries: readonly Entry[], degree: number, degrees: number): readonly number[] {
  const bases = entries.map(({ range }) => baseOf(range, degree, degrees));
  return entries
    .map((_, entry) => entry)
    .sort((left, right) => (bases[right] ?? 0) - (bases[left] ?? 0) || left - right);
}

function ranksOf(order: readonly number[]): readonly number[] {
  const ranks = order.map(() => 0);
  order.forEach((entry, rank) => (ranks[entry] = rank));
  return ranks;
}
