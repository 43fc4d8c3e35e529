import { ledgerOfCombination } from './combinations.ts';
import { completionsOf, distinctCompletions, missingThatMatter, type Completion } from './completions.ts';
import { factsAlone, holds } from './evaluate.ts';
import { eventsOf } from './events.ts';
import { standingExpressions } from './facts.ts';
import type { InstitutionMeasure } from './history.ts';
import type { Cascade } from './standing-model.ts';
import type { Combination, Ground } from './story.ts';

/** What the measures may bring about, by 编号. */
type Cascades = ReadonlyMap<string, readonly Cascade[]>;

const cascadesOf = ({ model, readings }: Ground, person: Completion, measure: Completion): readonly Cascade[] =>
  model.cascades.filter(({ when }) => holds(factsAlone(model, readings, new Map([...person, ...measure])), when));

const namesOf = (cascades: readonly Cascade[]): string => JSON.stringify(cascades.map(({ name }) => name));

const measureCompletions = ({ model }: Ground, measure: InstitutionMeasure): ReturnType<typeof completionsOf> =>
  completionsOf(
    model,
    measure.entry,
    model.measureFacts,
    model.cascades.map(({ when }) => when),
  );

/** Every way the measures of the record may turn out for a person of whom everything is known. */
const everyCascade = (ground: Ground, person: Completion): readonly Cascades[] => {
  let all: readonly Cascades[] = [new Map()];
  for (const measure of ground.history.measures) {
    const ways = new Map(
      measureCompletions(ground, measure)
        .all.map((completion) => cascadesOf(ground, person, completion))
        .map((cascades) => [namesOf(cascades), cascades] as const),
    );
    all = all.flatMap((before) => [...ways.values()].map((way) => new Map([...before, [measure.id, way]])));
  }
  return all;
};

/** Every way the person's missing facts may turn out, as far as rules can tell. */
const everyPerson = ({ model, readings, history }: Ground): readonly Completion[] => {
  const expressions = standingExpressions(model);
  const { all } = completionsOf(model, history.person, model.personFacts, expressions);
  return distinctCompletions(model, readings, all, expressions);
};

/** Each combination of points with each way the other facts may turn out. */
export const standingCombinations = (
  ground: Ground,
  points: readonly (readonly number[])[],
): readonly Combination[] => {
  const { model, readings, history } = ground;
  const others = everyPerson(ground).flatMap((person) =>
    everyCascade(ground, person).map((cascades) => ({ person, cascades })),
  );
  return points.flatMap((chosen) => {
    const ledger = ledgerOfCombination(model, readings, history.findings, chosen, history.repairs);
    const events = eventsOf(model, ledger);
    return others.map((other) => ({ ...other, ledger, events }));
  });
};

/** The missing facts of a measure that change what it brings about. */
export const missingOfMeasure = (ground: Ground, measure: InstitutionMeasure): readonly string[] => {
  const completions = measureCompletions(ground, measure);
  const people = everyPerson(ground);
  return missingThatMatter(completions, (completion) =>
    JSON.stringify(people.map((person) => namesOf(cascadesOf(ground, person, completion)))),
  );
};
