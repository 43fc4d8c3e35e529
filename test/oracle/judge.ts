import { combinationsOf, ledgerOfCombination } from './combinations.ts';
import type { Decision } from './decision.ts';
import type { Model, Readings } from './model.ts';
import { answerProblems, replacedPoints } from './objections.ts';
import { byText, readRecord, yearOf, type PersonRecord } from './record.ts';
import { findingRow, problemsOfFinding, recommendedOf } from './rows-of-findings.ts';
import { measureRows, undecidedLengths, yearRow } from './rows-of-ledgers.ts';
import { worldsOf } from './worlds.ts';

export type JudgeOptions = {
  readonly asOf: string;
  /** Default: `asOf`. */
  readonly knownAt?: string;
  /** Default: every interpretation's default. */
  readonly readings?: Readings;
};

/** No more combinations than this are tried. */
export const combinationLimit = 20_000;

/**
 * Judges one record by trying everything: every completion of the unknown facts, every lawful choice, one scalar
 * ledger each. `null`: more than `combinationLimit` of them.
 */
export const judge = (model: Model, record: PersonRecord, options: JudgeOptions): Decision | null => {
  const readings = options.readings ?? {};
  const { findings, answers } = readRecord(record, options.asOf, options.knownAt ?? options.asOf);
  const replaced = replacedPoints(answers);
  const completed = worldsOf(model, readings, findings, replaced, combinationLimit);
  if (completed === null) return null;
  const { worlds, missing } = completed;
  const combinations = combinationsOf(worlds, findings, replaced, combinationLimit);
  if (combinations === null) return null;

  const ledgers = combinations.map((points) => ledgerOfCombination(model, readings, findings, points));
  const values = findings.map((_, place) => recommendedOf(worlds, findings, place, replaced));
  const ledger = ledgerOfCombination(
    model,
    readings,
    findings,
    values.map((value) => value ?? 0),
  );
  const years = [...new Set(findings.map(({ date }) => yearOf(date)))];
  const dates = new Map([...findings, ...answers].map(({ id, date }) => [id, date]));
  const problems = [
    ...findings.flatMap((finding, place) => problemsOfFinding(worlds, finding, place)),
    ...answerProblems(answers, findings, worlds),
  ];
  return {
    认定: findings.map((_, place) => findingRow(model, worlds, findings, place, replaced)),
    年度: years.map((year) => yearRow(model, readings, findings, ledgers, { values, ledger }, year)),
    措施: measureRows(model, ledgers),
    待定: [
      ...findings.flatMap(({ id }, place) => (missing[place] ?? []).map((fact) => ({ 事项: fact, 编号: id }))),
      ...undecidedLengths(ledgers),
    ],
    问题: problems.sort(
      (left, right) => byText(dates.get(left.编号) ?? '', dates.get(right.编号) ?? '') || byText(left.编号, right.编号),
    ),
  };
};
