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

/** A value for every fact; `unknown` has, for each that is unknown, the position taken in its domain. */
export interface Completion extends Facts {
  readonly unknown: ReadonlyMap<FactId, number>;
}

/** One way in which all unknown facts may turn out: the person's, and what each finding then comes to. */
export interface World {
  readonly person: Completion;
  readonly outcomes: readonly Outcome[];
}

export interface Worlds {
  readonly worlds: readonly World[];
  /** By finding: the missing facts that, changed alone, change its outcome. */
  readonly missing: readonly (readonly FactId[])[];
}

/** Every combination of completions, those that come to the same once; null beyond `limit`. 计数 passes over the `voided` findings. */
export function worldsOf(
  rules: RuleSet,
  readings: readonly number[],
  person: ReadonlyMap<FactId, Value>,
  findings: readonly Finding[],
  voided: ReadonlySet<string>,
  limit: number,
): Worlds | null {
  const missing: (readonly FactId[])[] = [];
  const persons = completionsOf(rules, '人员', person, limit);
  if (persons === null) return null;
  let worlds = persons.map((own): World => ({ person: own, outcomes: [] }));
  for (const finding of findings) {
    const completions = completionsOf(rules, '违规', finding.facts, limit);
    if (completions === null || worlds.length * completions.length > limit) return null;
    const trials = worlds.flatMap((world) => {
      const others = pastOf(findings, world, voided);
      return completions.map(({ values, recorded, unknown }) => {
        const facts = {
          values: new Map([...world.person.values, ...values]),
          recorded: new Set([...world.person.recorded, ...recorded]),
        };
        const outcome = outcomeOf(rules, { ...facts, readings, current: finding, others }, finding);
        return {
          world: { person: world.person, outcomes: [...world.outcomes, outcome] },
          unknown: new Map([...world.person.unknown, ...unknown]),
          circumstances: JSON.stringify(others.map(({ band }) => band)),
          essence: JSON.stringify([outcome.governing, outcome.base, outcome.lawful]),
        };
      });
    });
    missing.push(factsThatMatter(trials));
    const distinct = new Map(
      trials.map(({ world }) => [JSON.stringify([positions(world.person), world.outcomes]), world]),
    );
    worlds = [...distinct.values()];
  }
  return { worlds, missing };
}

/** A completion's positions as data, equal for equal completions of one record. */
export function positions({ unknown }: Pick<Completion, 'unknown'>): readonly (readonly [FactId, number])[] {
  return [...unknown];
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
    const domain = presumed === undefined ? domainOf(rules, id, limit) : [presumed];
    if (domain === null || domain.length * completions.length > limit) return null;
    completions = completions.flatMap(({ values, unknown }) =>
      domain.map((value, at) => ({
        values: new Map(values).set(id, value),
        recorded,
        unknown: presumed === undefined ? new Map(unknown).set(id, at) : unknown,
      })),
    );
  }
  return completions;
}

function pastOf(findings: readonly Finding[], { outcomes }: World, voided: ReadonlySet<string>): readonly Past[] {
  return findings.slice(0, outcomes.length).flatMap(({ number, date, conduct, labels }, place) => {
    return voided.has(number) ? [] : [{ date, conduct, labels, band: outcomes[place]?.band ?? null }];
  });
}

/** What came of one completion under some circumstances. */
export interface Trial {
  readonly unknown: ReadonlyMap<FactId, number>;
  readonly circumstances: string;
  readonly essence: string;
}

/** The unknown facts that, changed alone, change the essence of some trial. */
export function factsThatMatter(trials: readonly Trial[]): readonly FactId[] {
  const unknown = [...new Set(trials.flatMap((trial) => [...trial.unknown.keys()]))];
  return unknown.filter((fact) => {
    const seen = new Map<string, string>();
    return trials.some(({ unknown: taken, circumstances, essence }) => {
      const others = JSON.stringify([circumstances, [...taken].filter(([other]) => other !== fact)]);
      const first = seen.get(others) ?? essence;
      seen.set(others, first);
      return first !== essence;
    });
  });
}
