import type { Predicate, RuleSet } from '../core/ir.ts';
import { factName, itemName, printPredicate } from '../core/print.ts';
import { within } from '../core/walk.ts';

/** A predicate in the rule set whose names it uses; two of different rule sets compare by those names. */
export interface Asked {
  readonly ruleSet: RuleSet;
  readonly predicate: Predicate;
}

/** Nodes of the search after which a question is left open. */
const budget = 20_000;

/** Can the predicate hold? Null if the question is too large to answer. */
export function satisfiable(asked: Asked): boolean | null {
  return search([asked], ([holds]) => holds === true);
}

/** Are there facts on which exactly one of the two holds? Null if the question is too large to answer. */
export function differ(one: Asked, other: Asked): boolean | null {
  return search([one, other], ([first, second]) => first !== second);
}

/** A point of the space: for each variable asked so far, the cell it is in. */
type Point = ReadonlyMap<string, number>;

/** What a leaf asks: a variable, and in which of its cells the leaf holds. */
interface Question {
  readonly variable: string;
  readonly cells: number;
  readonly holds: (cell: number) => boolean;
}

/** Goes through the facts one variable at a time, only as far as the predicates ask, until `wanted` is met. */
function search(asked: readonly Asked[], wanted: (values: readonly boolean[]) => boolean): boolean | null {
  const cells = cellsOf(asked);
  let left = budget;
  const visit = (point: Point): boolean | null => {
    left -= 1;
    if (left < 0) return null;
    const values = asked.map(({ ruleSet, predicate }) => valueAt(ruleSet, predicate, point, cells));
    const open = values.find((value) => typeof value !== 'boolean');
    if (open === undefined) return wanted(values.map((value) => value === true));
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
    case 'SetMeets': {
      const members: readonly Predicate[] = predicate.items.map((item) => ({ ...predicate, items: [item] }));
      if (members.length !== 1) return valueAt(ruleSet, { kind: 'Any', operands: members }, point, cells);
      break;
    }
    default:
      break;
  }
  const question = questionOf(ruleSet, predicate, cells);
  const cell = point.get(question.variable);
  return cell === undefined ? question : question.holds(cell);
}

function questionOf(ruleSet: RuleSet, leaf: Predicate, cells: Cells): Question {
  const variable = variableOf(ruleSet, leaf);
  switch (leaf.kind) {
    case 'OptionIn': {
      const options = cells.options.get(variable) ?? [];
      const names = new Set(leaf.items.map((item) => itemName(ruleSet, leaf.fact, item)));
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
}

function cellsOf(asked: readonly Asked[]): Cells {
  const options = new Map<string, readonly string[]>();
  const starts = new Map<string, readonly number[]>();
  for (const { ruleSet, predicate } of asked) {
    for (const leaf of within(predicate)) {
      const variable = variableOf(ruleSet, leaf);
      if (leaf.kind === 'OptionIn') options.set(variable, optionCells(ruleSet, leaf.fact));
      if ('low' in leaf) starts.set(variable, merged(starts.get(variable) ?? [0], startsOf(leaf)));
    }
  }
  return { options, starts };
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
