import type { Predicate, RuleSet } from '../core/ir.ts';
import { factName, itemName, printPredicate, statusName } from '../core/print-predicate.ts';
import { childrenOf, within } from '../core/walk.ts';

/** A predicate in the rule set whose names it uses; two of different rule sets compare by those names. */
export interface Asked {
  readonly ruleSet: RuleSet;
  readonly predicate: Predicate;
}

/** Nodes of the search after which a question is left open. */
const budget = 20_000;

/** Can the predicate hold? Null if the question is too large to answer. */
export function satisfiable(asked: Asked): boolean | null {
  return isFound(search([asked], ([holds]) => holds === true));
}

/** A question of the predicate, answered. */
export interface Answered {
  readonly leaf: Predicate;
  readonly holds: boolean;
}

/** Answers to as few of the predicate's questions as make it hold; null if nothing does, or the question is too large to answer. */
export function example(asked: Asked): readonly Answered[] | null {
  const { ruleSet, predicate } = asked;
  const found = search([asked], ([holds]) => holds === true);
  if (found === null || found === false) return null;
  const cells = cellsOf([asked]);
  const point = [...found.keys()].reduce<Point>((kept, variable) => {
    const fewer = new Map([...kept].filter(([other]) => other !== variable));
    return valueAt(ruleSet, predicate, fewer, cells) === true ? fewer : kept;
  }, found);
  return within(predicate).flatMap((leaf) => {
    const holds = isLeaf(leaf) && point.has(variableOf(ruleSet, leaf)) ? valueAt(ruleSet, leaf, point, cells) : null;
    return typeof holds === 'boolean' ? [{ leaf, holds }] : [];
  });
}

function isLeaf(predicate: Predicate): boolean {
  return predicate.kind === 'CountIn' || childrenOf(predicate).length === 0;
}

/** Are there facts on which exactly one of the two holds? Null if the question is too large to answer. */
export function differ(one: Asked, other: Asked): boolean | null {
  return isFound(search([one, other], ([first, second]) => first !== second));
}

/** A point of the space: for each variable asked so far, the cell it is in. */
type Point = ReadonlyMap<string, number>;

/** What a leaf asks: a variable, and in which of its cells the leaf holds. */
interface Question {
  readonly variable: string;
  readonly cells: number;
  readonly holds: (cell: number) => boolean;
}

function isFound(point: Point | false | null): boolean | null {
  return point === null ? null : point !== false;
}

/** Goes through the facts one variable at a time, only as far as the predicates ask, until `wanted` is met; false if it never is, null beyond the budget. */
function search(asked: readonly Asked[], wanted: (values: readonly boolean[]) => boolean): Point | false | null {
  const cells = cellsOf(asked);
  let left = budget;
  const visit = (point: Point): Point | false | null => {
    left -= 1;
    if (left < 0) return null;
    const values = asked.map(({ ruleSet, predicate }) => valueAt(ruleSet, predicate, point, cells));
    const open = values.find((value) => typeof value !== 'boolean');
    if (open === undefined) return wanted(values.map((value) => value === true)) ? point : false;
    for (let cell = 0; cell < open.cells; cell += 1) {
      const next = new Map([...point, [open.variable, cell]]);
      if (contradicts(asked, next, cells)) continue;
      const found = visit(next);
      if (found !== false) return found;
    }
    return false;
  };
  return visit(new Map());
}

/** True or false where the point decides it, else the first question it leaves open. */
function valueAt(ruleSet: RuleSet, predicate: Predicate, point: Point, cells: Cells): boolean | Question {
  switch (predicate.kind) {
    case 'All':
    case 'Any': {
      const absorbing = predicate.kind === 'Any';
      let open: Question | null = null;
      for (const operand of predicate.operands) {
        const value = valueAt(ruleSet, operand, point, cells);
        if (value === absorbing) return absorbing;
        if (typeof value !== 'boolean') open ??= value;
      }
      return open ?? !absorbing;
    }
    case 'Not': {
      const value = valueAt(ruleSet, predicate.operand, point, cells);
      return typeof value === 'boolean' ? !value : value;
    }
    case 'SetMeets':
      if (predicate.items.length !== 1)
        return valueAt(ruleSet, remembered(cells.members, predicate, anyMember), point, cells);
      break;
    default:
      break;
  }
  const question = remembered(cells.questions, predicate, (leaf) => questionOf(ruleSet, leaf, cells));
  const cell = point.get(question.variable);
  return cell === undefined ? question : question.holds(cell);
}

function anyMember(predicate: Extract<Predicate, { kind: 'SetMeets' }>): Predicate {
  return { kind: 'Any', operands: predicate.items.map((item) => ({ ...predicate, items: [item] })) };
}

function remembered<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const present = known.get(key);
  if (present !== undefined) return present;
  const made = make(key);
  known.set(key, made);
  return made;
}

function questionOf(ruleSet: RuleSet, leaf: Predicate, cells: Cells): Question {
  const variable = variableOf(ruleSet, leaf);
  switch (leaf.kind) {
    case 'OptionIn': {
      const options = cells.options.get(variable) ?? [];
      const names = namesAsked(ruleSet, leaf);
      return { variable, cells: options.length, holds: (cell) => names.has(options[cell] ?? '') };
    }
    case 'NumberIn':
    case 'YearTotalIn':
    case 'OneOffIn':
    case 'CountIn': {
      const starts = cells.starts.get(variable) ?? [0];
      const { low, high } = leaf;
      const holds = (cell: number): boolean =>
        (starts[cell] ?? 0) >= (low ?? -Infinity) && (starts[cell] ?? 0) <= (high ?? Infinity);
      return { variable, cells: starts.length, holds };
    }
    case 'StatusIn': {
      const names = leaf.statuses.map((status) => statusName(ruleSet, status));
      const statuses = cells.options.get(variable) ?? [];
      return { variable, cells: statuses.length, holds: (cell) => names.includes(statuses[cell] ?? '') };
    }
    case 'ReadingIs': {
      const readings = ruleSet.interpretations[leaf.interpretation]?.readings.length ?? 0;
      return { variable, cells: readings, holds: (cell) => leaf.readings.includes(cell) };
    }
    default:
      return { variable, cells: 2, holds: (cell) => cell === 1 };
  }
}

function variableOf(ruleSet: RuleSet, leaf: Predicate): string {
  switch (leaf.kind) {
    case 'SetMeets':
      return `${factName(ruleSet, leaf.fact)} ∋ ${leaf.items.map((item) => itemName(ruleSet, leaf.fact, item)).join()}`;
    case 'IsRecorded':
      return `${factName(ruleSet, leaf.fact)} recorded`;
    case 'OptionIn':
    case 'IsTrue':
    case 'NumberIn':
      return factName(ruleSet, leaf.fact);
    case 'ReadingIs':
      return `reading ${ruleSet.interpretations[leaf.interpretation]?.name ?? ''}`;
    case 'CountIn':
      return `count ${printPredicate(ruleSet, leaf.of)}`;
    default:
      return leaf.kind;
  }
}

// ---------- cells ----------

/** The values that predicates can tell apart: options by name ('' is any other, or none), numbers by the first of each stretch. */
interface Cells {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly starts: ReadonlyMap<string, readonly number[]>;
  /** What was asked so far; two rule sets have no predicates in common. */
  readonly questions: Map<Predicate, Question>;
  readonly members: Map<Extract<Predicate, { kind: 'SetMeets' }>, Predicate>;
}

function cellsOf(asked: readonly Asked[]): Cells {
  const options = new Map<string, readonly string[]>();
  const starts = new Map<string, readonly number[]>();
  const tests = new Map<string, readonly ReadonlySet<string>[]>();
  for (const { ruleSet, predicate } of asked) {
    for (const leaf of within(predicate)) {
      const variable = variableOf(ruleSet, leaf);
      if (leaf.kind === 'StatusIn')
        options.set(
          variable,
          ruleSet.statuses.map(({ name }) => name),
        );
      if (leaf.kind === 'OptionIn') {
        const all = options.get(variable) ?? optionCells(ruleSet, leaf.fact);
        options.set(variable, all);
        tests.set(variable, [...(tests.get(variable) ?? presumed(ruleSet, leaf.fact)), namesAsked(ruleSet, leaf)]);
      }
      if ('low' in leaf) starts.set(variable, merged(starts.get(variable) ?? [0], startsOf(leaf)));
    }
  }
  for (const [variable, names] of tests) options.set(variable, toldApart(options.get(variable) ?? [], names));
  return { options, starts, questions: new Map(), members: new Map() };
}

/** The first of those options that all tests answer alike. */
function toldApart(options: readonly string[], tests: readonly ReadonlySet<string>[]): readonly string[] {
  const seen = new Set<string>();
  return options.filter((option) => {
    const answers = tests.map((names) => (names.has(option) ? '1' : '0')).join('');
    if (seen.has(answers)) return false;
    seen.add(answers);
    return true;
  });
}

const namesByLeaf = new WeakMap<Predicate, ReadonlySet<string>>();

function namesAsked(ruleSet: RuleSet, leaf: Extract<Predicate, { kind: 'OptionIn' }>): ReadonlySet<string> {
  const names = namesByLeaf.get(leaf) ?? new Set(leaf.items.map((item) => itemName(ruleSet, leaf.fact, item)));
  namesByLeaf.set(leaf, names);
  return names;
}

/** What a fact that is not recorded is taken to be stands apart from the rest. */
function presumed(ruleSet: RuleSet, position: number): readonly ReadonlySet<string>[] {
  const absent = ruleSet.facts[position]?.absent;
  if (absent?.kind === 'PresumedNone') return [new Set([''])];
  return absent?.kind === 'PresumedItem' ? [new Set([itemName(ruleSet, position, absent.item)])] : [];
}

function optionCells(ruleSet: RuleSet, position: number): readonly string[] {
  const fact = ruleSet.facts[position];
  const items = fact?.type.kind === 'Option' ? (ruleSet.vocabularies[fact.type.vocabulary]?.items ?? []) : [];
  const names = items.map(({ name }) => name);
  return fact?.absent.kind === 'PresumedNone' ? [...names, ''] : names;
}

function startsOf({ low, high }: { readonly low: number | null; readonly high: number | null }): readonly number[] {
  return [...(low === null ? [] : [low]), ...(high === null ? [] : [high + 1])];
}

function merged(first: readonly number[], second: readonly number[]): readonly number[] {
  return [...new Set([...first, ...second.filter((start) => start > 0)])].sort((one, other) => one - other);
}

/** A fact that is not recorded has the value it is presumed to have; one that must be recorded is. */
function contradicts(asked: readonly Asked[], point: Point, cells: Cells): boolean {
  if (![...point].some(([variable, cell]) => cell === 0 && variable.endsWith(' recorded'))) return false;
  return asked.some(({ ruleSet }) =>
    ruleSet.facts.some((fact, position) => {
      const name = factName(ruleSet, position);
      if (point.get(`${name} recorded`) !== 0) return false;
      const value = point.get(name);
      switch (fact.absent.kind) {
        case 'Required':
          return true;
        case 'PresumedTruth':
          return value !== undefined && (value === 1) !== fact.absent.value;
        case 'PresumedItem':
          return (
            value !== undefined && cells.options.get(name)?.[value] !== itemName(ruleSet, position, fact.absent.item)
          );
        case 'PresumedNone':
          return [...point].some(
            ([variable, cell]) =>
              (variable === name && cells.options.get(name)?.[cell] !== '') ||
              (variable.startsWith(`${name} ∋ `) && cell === 1),
          );
        case 'Unknown':
          return false;
      }
    }),
  );
}
