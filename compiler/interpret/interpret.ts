import type { FindingResult, MeasureResult, YearResult } from '#runtime';
import type { RuleSet } from '../core/ir.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { byText, historyOf, type Answer } from './record.ts';
import {
  findingResult,
  measureResults,
  missingFacts,
  problemsOfAnswer,
  problemsOfFinding,
  recommendedOf,
  undecidedLengths,
  yearResult,
  type JudgedFinding,
  type Lived,
  type ProblemRow,
  type UndeterminedRow,
} from './results.ts';
import { positions, worldsOf, type Completion, type Finding, type World } from './worlds.ts';

export interface InterpretOptions {
  /** ISO dates. */
  readonly asOf: string;
  /** Default: `asOf`. */
  readonly knownAt?: string;
  /** The chosen reading of each interpretation by name; those not named take their default. */
  readonly readings?: Readonly<Record<string, string>>;
}

/** The part of a decision that follows from the rules' meaning alone, without its sentences. */
export interface Judgement {
  readonly 认定: readonly FindingResult[];
  readonly 年度: readonly YearResult[];
  readonly 措施: readonly MeasureResult[];
  readonly 待定: readonly UndeterminedRow[];
  readonly 问题: readonly ProblemRow[];
}

/** Nothing is enumerated beyond this many worlds or combinations of points. */
const limit = 200_000;

/**
 * Judges a record by trying everything: every completion of the unknown facts, every lawful choice, one scalar ledger each.
 * `record` is a contract value that `readRecord` accepts. Null: too many combinations.
 */
export function interpret(rules: RuleSet, record: unknown, options: InterpretOptions): Judgement | null {
  const { asOf, knownAt = asOf } = options;
  const readings = rules.interpretations.map((one) => {
    const position = one.readings.findIndex(({ name }) => name === options.readings?.[one.name]);
    return Math.max(one.defaultReading, position);
  });
  const { person, findings, answers } = historyOf(rules, readings, record, { asOf, knownAt });
  const voided = new Set(
    findings.filter((finding) => replacementOf(finding, answers) === 0).map(({ number }) => number),
  );
  const completed = worldsOf(rules, readings, person, findings, voided, limit);
  if (completed === null) return null;
  const { worlds, missing } = completed;
  const judged = findings.map((finding, place): JudgedFinding => ({
    finding,
    outcomes: worlds.flatMap(({ outcomes }) => outcomes[place] ?? []),
    missing: missing[place] ?? [],
    replaced: replacementOf(finding, answers),
  }));
  const combinations = combinationsOf(worlds, judged);
  if (combinations === null) return null;
  const run = (facts: Completion, points: readonly number[]): Ledger => {
    const scorings = findings.map((finding, place) => ({ ...finding, points: points[place] ?? 0 }));
    return ledgerOf(rules, readings, facts, scorings);
  };
  const lived = combinations.map((one): Lived => ({ ...one, ledger: run(one.person, one.points) }));
  const ledgers = lived.map(({ ledger }) => ledger);
  const [first] = combinations;
  const recommended = run(
    first?.person ?? nobody,
    judged.map((one) => recommendedOf(one) ?? 0),
  );
  const years = [...new Set(findings.map(({ date }) => date.slice(0, 4)))];
  const order = new Map([...findings, ...answers].map(({ number, date }) => [number, date]));
  const problems = [
    ...judged.flatMap(problemsOfFinding),
    ...answers.flatMap((answer) => problemsOfAnswer(answer, judged)),
  ];
  const dateOf = ({ 编号 }: ProblemRow): string => order.get(编号) ?? '';
  return {
    认定: judged.map((one) => findingResult(rules, one)),
    年度: years.map((year) => yearResult(rules, year, judged, ledgers, recommended)),
    措施: measureResults(rules, ledgers),
    待定: [...missingFacts(rules, judged, lived), ...undecidedLengths(rules, ledgers)],
    问题: problems.sort((left, right) => byText(dateOf(left), dateOf(right)) || byText(left.编号, right.编号)),
  };
}

const nobody: Completion = { values: new Map(), recorded: new Set(), unknown: new Map() };

/** The last objection result that changes anything. */
function replacementOf(finding: Finding, answers: readonly Answer[]): number | null {
  return answers.filter(({ target, points }) => target === finding.number && points !== null).at(-1)?.points ?? null;
}

/** Every lawful choice of points in every world, each once; null beyond the limit. */
function combinationsOf(
  worlds: readonly World[],
  judged: readonly JudgedFinding[],
): readonly Omit<Lived, 'ledger'>[] | null {
  const distinct = new Map<string, Omit<Lived, 'ledger'>>();
  for (const { person, outcomes } of worlds) {
    const choices = outcomes.map(({ points }, place) => {
      const replaced = judged[place]?.replaced ?? null;
      return replaced === null ? points : [replaced];
    });
    if (choices.reduce((size, values) => size * values.length, 1) > limit) return null;
    for (const points of product(choices))
      distinct.set(JSON.stringify([positions(person), points]), { person, points });
    if (distinct.size > limit) return null;
  }
  return [...distinct.values()];
}

function product(choices: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return choices.reduce<readonly (readonly number[])[]>(
    (chosen, values) => chosen.flatMap((points) => values.map((value) => [...points, value])),
    [[]],
  );
}
