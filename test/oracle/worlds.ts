import { conductKey, labelsOf } from './conduct.ts';
import type { Case, EarlierFinding } from './evaluate.ts';
import { factsThatRulesMention, statementOf, type FactValue } from './facts.ts';
import type { Model, Readings } from './model.ts';
import { outcomeOf, signature, type Outcome } from './outcome.ts';
import type { Finding } from './record.ts';

/** One way all unknown facts of all findings may turn out: the outcome of each finding, in the findings' order. */
export type World = readonly Outcome[];

export type Worlds = {
  readonly worlds: readonly World[];
  /** By finding: the missing facts that can change its outcome, in the model's order. */
  readonly missing: readonly (readonly string[])[];
};

type Unknown = { readonly fact: string; readonly domain: readonly FactValue[] };

/** What a finding's record says, before its unknown facts are decided. */
type Sketch = {
  readonly finding: Finding;
  readonly conduct: string;
  readonly labels: ReadonlySet<string>;
  readonly recorded: ReadonlySet<string>;
  readonly known: ReadonlyMap<string, FactValue>;
  readonly unknowns: readonly Unknown[];
};

const sketchOf = (model: Model, readings: Readings, finding: Finding): Sketch => {
  const mentioned = factsThatRulesMention(model);
  const recorded = new Set<string>();
  const known = new Map<string, FactValue>();
  const unknowns: Unknown[] = [];
  for (const fact of model.facts) {
    const statement = statementOf(model, finding.entry, fact);
    if (statement.kind === 'Recorded') recorded.add(fact.name);
    if (statement.kind !== 'Unknown') known.set(fact.name, statement.value);
    else if (mentioned.has(fact.name)) unknowns.push({ fact: fact.name, domain: statement.domain });
  }
  const labels = labelsOf(model, finding);
  return { finding, conduct: conductKey(model, readings, finding), labels, recorded, known, unknowns };
};

/** Every completion of the unknown facts, as the position taken in each domain. */
const completions = (unknowns: readonly Unknown[]): readonly (readonly number[])[] => {
  let result: readonly (readonly number[])[] = [[]];
  for (const { domain } of unknowns) result = result.flatMap((one) => domain.map((_, place) => [...one, place]));
  return result;
};

const decided = (sketch: Sketch, completion: readonly number[]): ReadonlyMap<string, FactValue> => {
  const values = new Map(sketch.known);
  sketch.unknowns.forEach(({ fact, domain }, position) => {
    values.set(fact, domain[completion[position] ?? 0] ?? null);
  });
  return values;
};

type Possibilities = { readonly outcomes: readonly Outcome[]; readonly missing: ReadonlySet<string> };

/** Governing situation, base and lawful set: what a missing fact must be able to change to be worth asking for. */
const essence = (outcome: Outcome): string => JSON.stringify([outcome.governing?.id, outcome.base, outcome.lawful]);

/** The unknown facts that, changed alone, change the outcome of some completion. */
const factsThatMatter = (
  sketch: Sketch,
  tried: readonly { completion: readonly number[]; outcome: Outcome }[],
): ReadonlySet<string> => {
  const matter = new Set<string>();
  sketch.unknowns.forEach(({ fact }, position) => {
    const seen = new Map<string, string>();
    for (const { completion, outcome } of tried) {
      const others = completion.filter((_, place) => place !== position).join();
      const first = seen.get(others);
      if (first === undefined) seen.set(others, essence(outcome));
      else if (first !== essence(outcome)) matter.add(fact);
    }
  });
  return matter;
};

const possibilitiesOf = (
  model: Model,
  readings: Readings,
  sketch: Sketch,
  earlier: readonly EarlierFinding[],
): Possibilities => {
  const tried = completions(sketch.unknowns).map((completion) => {
    const { finding, conduct, labels, recorded } = sketch;
    const one: Case = {
      model,
      readings,
      date: finding.date,
      conduct,
      labels,
      recorded,
      values: decided(sketch, completion),
      earlier,
      service: null,
    };
    return { completion, outcome: outcomeOf(one, finding) };
  });
  const distinct = new Map(tried.map(({ outcome }) => [signature(outcome), outcome]));
  return { outcomes: [...distinct.values()], missing: factsThatMatter(sketch, tried) };
};

/** Every completion of every finding; `null` when there are more than `limit` worlds that differ. */
export const worldsOf = (
  model: Model,
  readings: Readings,
  findings: readonly Finding[],
  replaced: ReadonlyMap<string, number>,
  limit: number,
): Worlds | null => {
  const sketches = findings.map((finding) => sketchOf(model, readings, finding));
  const missing = findings.map(() => new Set<string>());
  let worlds: readonly World[] = [[]];
  for (const [place, sketch] of sketches.entries()) {
    if (sketch.unknowns.reduce((size, { domain }) => size * domain.length, 1) > limit) return null;
    // A finding depends on the earlier ones through their bands alone.
    const remembered = new Map<string, Possibilities>();
    const longer: World[] = [];
    for (const world of worlds) {
      const key = JSON.stringify(world.map(({ band }) => band));
      const earlier = world.flatMap(({ band }, index): readonly EarlierFinding[] => {
        const before = sketches[index];
        if (before === undefined) throw new Error('a world has no more outcomes than there are findings');
        // What an objection result took away was never scored.
        if (replaced.get(before.finding.id) === 0) return [];
        return [{ date: before.finding.date, conduct: before.conduct, labels: before.labels, band }];
      });
      const possible = remembered.get(key) ?? possibilitiesOf(model, readings, sketch, earlier);
      remembered.set(key, possible);
      possible.missing.forEach((fact) => missing[place]?.add(fact));
      for (const outcome of possible.outcomes) longer.push([...world, outcome]);
      if (longer.length > limit) return null;
    }
    worlds = longer;
  }
  const order = model.facts.map((fact) => fact.name);
  return { worlds, missing: missing.map((names) => order.filter((name) => names.has(name))) };
};
