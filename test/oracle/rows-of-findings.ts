import type { FindingRow, ProblemRow } from './decision.ts';
import type { Model, Situation } from './model.ts';
import type { FindingProblem, Outcome } from './outcome.ts';
import type { Finding } from './record.ts';
import type { World } from './worlds.ts';

const ascending = (values: Iterable<number>): readonly number[] =>
  [...new Set(values)].sort((left, right) => left - right);

/** The outcomes a finding has over all worlds. */
const outcomesOf = (worlds: readonly World[], place: number): readonly Outcome[] =>
  worlds.flatMap((world) => {
    const outcome = world[place];
    return outcome === undefined ? [] : [outcome];
  });

/** One value if all outcomes agree, the list of values where they differ (`null` last for none), `null` if there is none at all. */
const oneOrList = (values: readonly (string | null)[], order: readonly string[]): FindingRow['适用情形'] => {
  const present = order.filter((value) => values.includes(value));
  const single = present[0];
  if (single === undefined) return null;
  if (values.includes(null)) return [...present, null];
  return present.length === 1 ? single : present;
};

const inRuleOrder = (model: Model, situations: Iterable<Situation>): readonly Situation[] => {
  const chosen = new Set(situations);
  return model.situations.filter((situation) => chosen.has(situation));
};

const same = (values: readonly number[]): number | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/** The recommended value of a finding: an objection's, the officer's, else the base value if all worlds agree on it. */
export const recommendedOf = (
  worlds: readonly World[],
  findings: readonly Finding[],
  place: number,
  replaced: ReadonlyMap<string, number>,
): number | null => {
  const finding = findings[place];
  if (finding === undefined) throw new Error(`no finding at ${place}`);
  return replaced.get(finding.id) ?? finding.chosenPoints ?? same(outcomesOf(worlds, place).map(({ base }) => base));
};

export const findingRow = (
  model: Model,
  worlds: readonly World[],
  findings: readonly Finding[],
  place: number,
  replaced: ReadonlyMap<string, number>,
): FindingRow => {
  const outcomes = outcomesOf(worlds, place);
  const id = findings[place]?.id ?? '';
  const governing = inRuleOrder(
    model,
    outcomes.flatMap((outcome) => outcome.governing ?? []),
  );
  const replacement = replaced.get(id);
  return {
    编号: id,
    情形: inRuleOrder(
      model,
      outcomes.flatMap(({ matched }) => matched),
    ).map((situation) => situation.id),
    适用情形: oneOrList(
      outcomes.map((outcome) => outcome.governing?.id ?? null),
      model.situations.map((situation) => situation.id),
    ),
    档次: oneOrList(
      outcomes.map(({ band }) => band),
      model.bands.map(({ name }) => name),
    ),
    基准分: same(outcomes.map(({ base }) => base)),
    合法分值: ascending(outcomes.flatMap(({ lawful }) => lawful)),
    建议分值: recommendedOf(worlds, findings, place, replaced),
    记分: replacement === undefined ? ascending(outcomes.flatMap(({ points }) => points)) : [replacement],
    依据: [...new Set(governing.flatMap(({ citations }) => citations))],
  };
};

const findingProblems: readonly FindingProblem[] = ['未经处理', '无适用情形', '分值越界', '缺少理由', '情形缺少理由'];

/** A finding has a problem if it has it in every world. */
export const problemsOfFinding = (worlds: readonly World[], finding: Finding, place: number): readonly ProblemRow[] => {
  const outcomes = outcomesOf(worlds, place);
  return findingProblems
    .filter((code) => outcomes.every(({ problems }) => problems.includes(code)))
    .map((code) => ({ 代码: code, 编号: finding.id }));
};
