import { clockRows } from './clocks.ts';
import { ledgerOfCombination } from './combinations.ts';
import type { Decision, UndeterminedRow } from './decision.ts';
import type { Model } from './model.ts';
import { answerProblems } from './objections.ts';
import { entryProblems } from './problems-of-entries.ts';
import { text, byText, yearOf, type PersonRecord } from './record.ts';
import { findingRow, problemsOfFinding, recommendedOf } from './rows-of-findings.ts';
import { measureRows, yearRow } from './rows-of-ledgers.ts';
import { settle } from './settlements.ts';
import { missingOfMeasure } from './standing-combinations.ts';
import type { Story } from './story.ts';
import { timelineOf } from './timeline.ts';
import { tellAll, type JudgeOptions } from './told.ts';

export { combinationLimit, type JudgeOptions } from './told.ts';

const openLengthRows = (stories: readonly Story[]): readonly UndeterminedRow[] => {
  const rows = new Map<string, UndeterminedRow>();
  for (const { name, date, measure } of stories.flatMap(({ openLengths }) => openLengths))
    rows.set(
      JSON.stringify([name, date, measure]),
      measure === null ? { 事项: name, 日期: date } : { 事项: name, 编号: measure },
    );
  return [...rows].sort(([left], [right]) => byText(left, right)).map(([, row]) => row);
};

/**
 * Judges one record by trying everything: every completion of the unknown facts, every lawful choice, every
 * undecided length, one scalar story each. `null`: more than `combinationLimit` of them.
 */
export const judge = (model: Model, record: PersonRecord, options: JudgeOptions): Decision | null => {
  const told = tellAll(model, record, options);
  if (told === null) return null;
  const { ground, replaced, combinations, rulings, holding, stories } = told;
  const { readings, history } = ground;
  const { findings, repairs } = history;
  const { worlds, missing } = told.completed;

  const ledgers = [...new Set(combinations.map(({ ledger }) => ledger))];
  const values = findings.map((_, place) => recommendedOf(worlds, findings, place, replaced));
  const ledger = ledgerOfCombination(
    model,
    readings,
    findings,
    values.map((value) => value ?? 0),
    repairs,
  );
  const years = [...new Set([...findings, ...repairs].map(({ date }) => yearOf(date)))].sort();
  const settled = history.services.map((service) => ({ service, ...settle(ground, stories, service) }));
  const clocks = clockRows(ground, stories, options.asOf);
  const dates = new Map(record.记录.map((entry) => [text(entry, '编号'), text(entry, '日期')]));
  const problems = [
    ...findings.flatMap((finding, place) => problemsOfFinding(worlds, finding, place)),
    ...answerProblems(history, worlds),
    ...entryProblems(ground, stories, rulings, holding),
  ];
  return {
    认定: findings.map((_, place) => findingRow(model, worlds, findings, place, replaced)),
    年度: years.map((year) => yearRow(model, readings, findings, ledgers, { values, ledger }, year)),
    状态: timelineOf(ground, stories),
    措施: measureRows(model, ledgers),
    结算: settled.map(({ row }) => row),
    期限: clocks.rows,
    待定: [
      ...findings.flatMap(({ id }, place) => (missing[place] ?? []).map((fact) => ({ 事项: fact, 编号: id }))),
      ...history.measures.flatMap((measure) =>
        missingOfMeasure(ground, measure).map((fact) => ({ 事项: fact, 编号: measure.id })),
      ),
      ...settled.flatMap(({ service, missing: facts }) => facts.map((fact) => ({ 事项: fact, 编号: service.id }))),
      ...openLengthRows(stories),
      ...clocks.undetermined,
    ],
    问题: problems.sort(
      (left, right) => byText(dates.get(left.编号) ?? '', dates.get(right.编号) ?? '') || byText(left.编号, right.编号),
    ),
  };
};
