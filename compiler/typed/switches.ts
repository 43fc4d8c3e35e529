import { diagnose, type Diagnostic } from '#diagnostics';
import { structure, type Clause, type ClauseKeyword, type Structure } from '#grammar';
import { clausesOf, type ClauseOf } from '../resolved/clauses-of.ts';
import { conditionalClauses } from '../resolved/structure.ts';
import type { Declared } from '../resolved/ir.ts';
import { typeCondition } from './conditions.ts';
import { placeFor } from './entities.ts';
import type { Condition, Interpretation, Switch } from './ir.ts';
import { typeGuard } from './readings.ts';
import type { Typing } from './scope.ts';

/** What stands behind each 仅当; a clause without one has no entry. */
export type Guards = ReadonlyMap<Clause, Condition>;

/** Holds whichever readings are chosen. */
export const always: Condition = { kind: 'All', operands: [] };

/** More combinations of readings than this are not gone through. */
const limit = 4096;

/** Types all guards of a declaration and checks that of the lines of each keyword exactly one holds, whichever readings are chosen. */
export function typeGuards(typing: Typing, declared: Declared): Guards {
  const guards = new Map<Clause, Condition>();
  const sound = new Set(declared.node.clauses);
  for (const clause of declared.node.clauses) {
    if (clause.guard === null) continue;
    const conditional = clause.keyword !== null && conditionalClauses.has(clause.keyword);
    const guard = conditional
      ? typeCondition(typing, placeFor(declared.keyword), clause.guard)
      : typeGuard(typing, clause.guard);
    if (guard === null) sound.delete(clause);
    else guards.set(clause, guard);
  }
  for (const keyword of byReading(declared)) {
    const clauses = clausesOf(declared.node, keyword);
    if (clauses.some((clause) => guards.has(clause)) && clauses.every((clause) => sound.has(clause))) {
      const failure = failureOf(keyword, clauses, guards);
      if (failure !== null) typing.report(failure);
    }
  }
  return guards;
}

function byReading(declared: Declared): readonly ClauseKeyword[] {
  const { clauses }: Structure = structure[declared.keyword];
  return (Object.keys(clauses) as ClauseKeyword[]).filter(
    (keyword) => clauses[keyword]?.endsWith('by-reading') === true,
  );
}

/** The lines of one keyword as a switch; a line whose value is not sound is left out, which is reported elsewhere. */
export function switchOf<K extends ClauseKeyword, T>(
  declared: Declared,
  guards: Guards,
  keyword: K,
  value: (clause: ClauseOf<K>) => T | null,
): Switch<T> {
  return clausesOf(declared.node, keyword).flatMap((clause) => {
    const found = value(clause);
    return found === null ? [] : [{ when: guards.get(clause) ?? always, value: found }];
  });
}

/** A switch that has one value whichever readings are chosen. */
export function constant<T>(value: T): Switch<T> {
  return [{ when: always, value }];
}

// ---------- exclude and exhaust ----------

type Choice = ReadonlyMap<Interpretation, number>;

function failureOf(keyword: ClauseKeyword, clauses: readonly Clause[], guards: Guards): Diagnostic | null {
  const conditions = clauses.map((clause) => guards.get(clause) ?? always);
  const interpretations = [...new Set(conditions.flatMap(interpretationsIn))];
  const [first] = clauses;
  if (first === undefined) return null;
  if (interpretations.reduce((count, { readings }) => count * readings.length, 1) > limit) {
    return diagnose('too-many-readings', first.span, { clause: keyword, limit });
  }
  for (const choice of choices(interpretations)) {
    const holding = clauses.filter((_, at) => holds(conditions[at] ?? always, choice));
    const [one, two] = holding;
    if (one === undefined)
      return diagnose('nobody-says', (clauses.at(-1) ?? first).span, { clause: keyword, readings: printed(choice) });
    if (two !== undefined) {
      const related = [{ span: one.span, role: 'other-reading' as const }];
      return diagnose('two-say', two.span, { clause: keyword, readings: printed(choice) }, { related });
    }
  }
  return null;
}

function printed(choice: Choice): readonly string[] {
  return [...choice].map(([{ name, readings }, at]) => `${name} 为 ${readings[at]?.name ?? ''}`);
}

/** Every way to choose a reading of each interpretation, the defaults first. */
function* choices(interpretations: readonly Interpretation[]): Generator<Choice> {
  const [first, ...others] = interpretations;
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const at of first.readings.keys()) {
    for (const rest of choices(others)) yield new Map([[first, at], ...rest]);
  }
}

function interpretationsIn(condition: Condition): readonly Interpretation[] {
  switch (condition.kind) {
    case 'All':
    case 'Any':
      return condition.operands.flatMap(interpretationsIn);
    case 'Not':
      return interpretationsIn(condition.operand);
    case 'ReadingIs':
      return [condition.interpretation];
    default:
      return [];
  }
}

function holds(condition: Condition, choice: Choice): boolean {
  switch (condition.kind) {
    case 'All':
      return condition.operands.every((operand) => holds(operand, choice));
    case 'Any':
      return condition.operands.some((operand) => holds(operand, choice));
    case 'Not':
      return !holds(condition.operand, choice);
    case 'ReadingIs':
      return condition.readings.includes(choice.get(condition.interpretation) ?? 0);
    default:
      return true;
  }
}
