import { factsAlone, holds } from './evaluate.ts';
import { expressionsInside, statementOf, type FactValue } from './facts.ts';
import type { Expression, Fact, Model, Readings } from './model.ts';
import type { Entry } from './record.ts';

/** What the record says of some facts, and every way the missing ones may turn out. */
export type Completions = {
  readonly all: readonly Completion[];
  /** Missing facts that the expressions ask for. */
  readonly missing: readonly string[];
};

export type Completion = ReadonlyMap<string, FactValue>;

const asked = (expressions: readonly Expression[]): readonly Expression[] => expressions.flatMap(expressionsInside);

/** The facts whose value the expressions ask for. */
const factsAskedFor = (expressions: readonly Expression[]): ReadonlySet<string> =>
  new Set(asked(expressions).flatMap((one) => ('fact' in one && one.kind !== 'Known' ? [one.fact] : [])));

/** Every completion of the facts of an entry that the expressions ask for. */
export const completionsOf = (
  model: Model,
  entry: Entry,
  facts: readonly Fact[],
  expressions: readonly Expression[],
): Completions => {
  const wanted = factsAskedFor(expressions);
  let all: readonly Completion[] = [new Map()];
  const missing: string[] = [];
  for (const fact of facts) {
    const statement = statementOf(model, entry, fact);
    if (statement.kind === 'Unknown' && !wanted.has(fact.name)) continue;
    const values = statement.kind === 'Unknown' ? statement.domain : [statement.value];
    if (statement.kind === 'Unknown') missing.push(fact.name);
    all = all.flatMap((completion) => values.map((value) => new Map([...completion, [fact.name, value]])));
  }
  return { all, missing };
};

/** One of each kind of completion that the expressions can tell apart, whatever the other facts they ask for. */
export const distinctCompletions = (
  model: Model,
  readings: Readings,
  completions: readonly Completion[],
  expressions: readonly Expression[],
): readonly Completion[] => {
  const distinct = new Map<string, Completion>();
  for (const completion of completions) {
    const atoms = asked(expressions).filter((one) => 'fact' in one && completion.has(one.fact));
    const truths = atoms.map((atom) => holds(factsAlone(model, readings, completion), atom));
    distinct.set(JSON.stringify(truths), completion);
  }
  return [...distinct.values()];
};

/** The missing facts that, changed alone, change what `test` says of some completion. */
export const missingThatMatter = (
  { all, missing }: Completions,
  test: (completion: Completion) => string,
): readonly string[] =>
  missing.filter((fact) => {
    const seen = new Map<string, string>();
    return all.some((completion) => {
      const others = JSON.stringify([...completion].filter(([name]) => name !== fact).map(([, value]) => shown(value)));
      const said = test(completion);
      const first = seen.get(others);
      seen.set(others, first ?? said);
      return first !== undefined && first !== said;
    });
  });

const shown = (value: FactValue): unknown => (value instanceof Set ? [...value] : value);
