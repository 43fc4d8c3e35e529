import { interpret } from '#compiler';
import { decide, readRecord, type Decision as RuntimeDecision } from '#runtime';
import type { Decision } from '../oracle/decision.ts';
import { judge, type JudgeOptions } from '../oracle/judge.ts';
import type { PersonRecord } from '../oracle/record.ts';
import type { Pair } from '../support/generate/random-pair.ts';
import type { Built } from '../support/rule-folders.ts';

/** What the three ways of judging must agree on, each part as text. */
interface Comparable {
  readonly 认定: readonly string[];
  readonly 年度: readonly string[];
  readonly 措施: readonly string[];
  readonly 待定: readonly string[];
  readonly 问题: readonly string[];
}

type Common = Pick<RuntimeDecision, '认定' | '年度' | '措施'> & {
  readonly 待定: readonly { readonly 事项: string; readonly 编号?: string | null; readonly 日期?: string }[];
  readonly 问题: readonly { readonly 代码: string; readonly 编号: string }[];
};

/** How closely two decisions are compared. */
interface Closeness {
  /** Hand-typed models cite fewer clauses. */
  readonly cited: boolean;
  /** A province's own rules follow those it inherits, a hand-typed model follows the regulation. */
  readonly ordered: boolean;
}

const sortedLists = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? value.toSorted() : value,
    ]),
  );

const comparable = (decision: Common | Decision, { cited, ordered }: Closeness): Comparable => {
  const shown = (row: object): string => {
    const said = cited ? row : { ...row, 依据: [] };
    return JSON.stringify(ordered ? said : sortedLists(said));
  };
  const measures = decision.措施.map(shown);
  // The interpreter judges scoring and thresholds; clocks and their calendars are compared record by whole record.
  const needed = decision.待定
    .filter(({ 事项 }) => 事项 !== '工作日历')
    .map((row) => {
      const id = '编号' in row && row.编号 != null ? row.编号 : null;
      return JSON.stringify([row.事项, id, id === null && '日期' in row ? row.日期 : null]);
    });
  return {
    认定: decision.认定.map(shown),
    年度: decision.年度.map((row) => JSON.stringify(row)),
    措施: ordered ? measures : measures.toSorted(),
    待定: needed.sort(),
    问题: decision.问题.map((row) => JSON.stringify([row.代码, row.编号])),
  };
};

const differences = (left: Comparable, right: Comparable, names: string): readonly string[] =>
  (['认定', '年度', '措施', '待定', '问题'] as const).flatMap((part) => {
    const [one, other] = [left[part], right[part]];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    const only = (rows: readonly string[], rest: readonly string[]): string =>
      rows.filter((row) => !rest.includes(row)).join('\n    ');
    return [`${part}: ${names}\n    ${only(one, other)}\n  ≠\n    ${only(other, one)}`];
  });

const whole: Closeness = { cited: true, ordered: true };

/** The interpreter's judgement and what the runtime decides otherwise; `null`: too large for the interpreter. */
const interpretedAndDecided = (
  { compiled, rules }: Built,
  record: PersonRecord,
  options: JudgeOptions,
): { readonly interpreted: Common; readonly found: readonly string[] } | null => {
  const interpreted = interpret(compiled.core, record, options);
  if (interpreted === null) return null;
  const read = readRecord(rules, record);
  if (read.record === null)
    return { interpreted, found: [`the runtime refuses the record: ${JSON.stringify(read.faults)}`] };
  const { readings = {}, ...dates } = options;
  const decided = decide(rules, read.record, { ...dates, interpretations: readings, alternatives: false });
  const found = differences(comparable(interpreted, whole), comparable(decided, whole), 'interpreter ≠ runtime');
  return { interpreted, found };
};

/** What interpreter and runtime disagree about; `null`: too large for the interpreter. */
export const disagreementsWithoutOracle = (
  built: Built,
  record: PersonRecord,
  options: JudgeOptions,
): readonly string[] | null => interpretedAndDecided(built, record, options)?.found ?? null;

/**
 * What oracle, interpreter and runtime disagree about; `ordered`: does the model list rules in the compiled rules' order?
 * Empty: nothing. `null`: too large for a side that enumerates.
 */
export const disagreements = (built: Built, pair: Pair, ordered = true): readonly string[] | null => {
  const { model, record, options } = pair;
  const expected = judge(model, record, options);
  const judged = expected === null ? null : interpretedAndDecided(built, record, options);
  if (expected === null || judged === null) return null;
  const hand: Closeness = { cited: false, ordered };
  return [
    ...differences(comparable(expected, hand), comparable(judged.interpreted, hand), 'oracle ≠ interpreter'),
    ...judged.found,
  ];
};
