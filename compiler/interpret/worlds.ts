import type { FactId, RuleSet } from '../core/ir.ts';
import { domainOf, factsLookedAt, presumedValue } from './domains.ts';
import { outcomeOf, type Outcome, type Recorded } from './outcome.ts';
import type { Facts, Past, Value } from './predicates.ts';

/** A finding as recorded. `date` is ISO; `conduct` and `decision` are shared by the findings that are one. */
export interface Finding extends Recorded {
  readonly number: string;
  readonly date: string;
  readonly conduct: string;
  readonly decision: string;
  readonly labels: ReadonlySet<number>;
  readonly facts: ReadonlyMap<FactId, Value>;
}

/** One way in which all unknown facts may turn out: the person's, and what each finding then comes to. */
export interface World {
  readonly person: Facts;
  readonly outcomes: readonly Outcome[];
}

export interface Worlds {
  readonly worlds: readonly World[];
  /** Missing facts that, changed alone, change the outcome of some finding: of the person, then of each finding. */
  readonly missing: { readonly person: ReadonlySet<FactId>; readonly findings: readonly ReadonlySet<FactId>[] };
}

/** Every combination of completions, those that come to the same once; null beyond `limit`. */
export function worldsOf(
  rules: RuleSet,
  readings: readonly number[],
  person: ReadonlyMap<FactId, Value>,
  findings: readonly Finding[],
  limit: number,
): Worlds | null {
  const missing = { person: new Set<FactId>(), findings: findings.map(() => new Set<FactId>()) };
  const persons = completionsOf(rules, '人员', person, limit);
  let worlds: readonly (World & { readonly own: Completion })[] | undefined = persons?.map((own) => ({
    person: own,
    own,
    outcomes: [],
  }));
  for (const [place, finding] of findings.entries()) {
    const completions = completionsOf(rules, '违规', finding.facts, limit);
    if (worlds === undefined || completions === null || worlds.length * completions.length > limit) return null;
    const trials = worlds.flatMap((world) => {
      const others = pastOf(findings, world);
      return completions.map((completion) => {
        const facts = together(world.person, completion);
        const outcome = outcomeOf(rules, { ...facts, readings, current: finding, others }, finding);
        const unknown = new Map([...world.own.unknown, ...completion.unknown]);
        return { world, unknown, circumstances: JSON.stringify(others), outcome };
      });
    });
    for (const fact of factsThatMatter(trials)) {
      (person.has(fact) || rules.facts[fact]?.entity === '人员' ? missing.person : missing.findings[place])?.add(fact);
    }
    const longer = trials.map(({ world, outcome }) => ({ ...world, outcomes: [...world.outcomes, outcome] }));
    worlds = [
      ...new Map(longer.map((world) => [JSON.stringify([[...world.own.unknown], world.outcomes]), world])).values(),
    ];
  }
  return worlds === undefined ? null : { worlds, missing };
}

/** A choice of value for every unknown fact; `unknown` has the position taken in each one's domain. */
interface Completion extends Facts {
  readonly unknown: ReadonlyMap<FactId, number>;
}

function completionsOf(
  rules: RuleSet,
  entity: string,
  facts: ReadonlyMap<FactId, Value>,
  limit: number,
): readonly Completion[] | null {
  const recorded = new Set(facts.keys());
  let completions: readonly Completion[] = [{ values: facts, recorded, unknown: new Map() }];
  for (const id of factsLookedAt(rules)) {
    const fact = rules.facts[id];
    if (fact?.entity !== entity || facts.has(id)) continue;
    const presumed = presumedValue(fact);
    const domain = presumed === undefined ? domainOf(rules, id, limit) : null;
    if (presumed === undefined && (domain === null || domain.length * completions.length > limit)) return null;
    completions = completions.flatMap(({ values, unknown }): readonly Completion[] =>
      domain === null
        ? [{ values: new Map(values).set(id, presumed ?? null), recorded, unknown }]
        : domain.map((value, at) => ({
            values: new Map(values).set(id, value),
            recorded,
            unknown: new Map(unknown).set(id, at),
          })),
    );
  }
  return completions;
}

function together(person: Facts, finding: Facts): Facts {
  return {
    values: new Map([...person.values, ...finding.values]),
    recorded: new Set([...person.recorded, ...finding.recorded]),
  };
}

function pastOf(findings: readonly Finding[], { outcomes }: World): readonly Past[] {
  return outcomes.flatMap(({ band }, place) => {
    const finding = findings[place];
    return finding === undefined
      ? []
      : [{ date: finding.date, conduct: finding.conduct, labels: finding.labels, band }];
  });
}

interface Trial {
  readonly unknown: ReadonlyMap<FactId, number>;
  readonly circumstances: string;
  readonly outcome: Outcome;
}

function factsThatMatter(trials: readonly Trial[]): readonly FactId[] {
  const unknown = [...new Set(trials.flatMap((trial) => [...trial.unknown.keys()]))];
  return unknown.filter((fact) => {
    const seen = new Map<string, string>();
    return trials.some(({ unknown: taken, circumstances, outcome }) => {
      const others = JSON.stringify([circumstances, [...taken].filter(([other]) => other !== fact)]);
      const essence = JSON.stringify([outcome.governing, outcome.base, outcome.lawful]);
      const first = seen.get(others) ?? essence;
      seen.set(others, first);
      return first !== essence;
    });
  });
}
