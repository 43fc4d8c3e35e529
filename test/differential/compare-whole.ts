import { decide, readRecord, type Decision as RuntimeDecision } from '#runtime';
import type { Decision } from '../oracle/decision.ts';
import { judge } from '../oracle/judge.ts';
import type { Pair } from '../support/generate/random-pair.ts';
import type { Built } from '../support/rule-folders.ts';
import { statesByDay } from './states-by-day.ts';

const parts = ['认定', '年度', '状态', '措施', '结算', '期限', '待定', '问题'] as const;

/** Both sides' rows as text, wording and citations apart. */
type Comparable = Readonly<Record<(typeof parts)[number], readonly string[]>>;

type Either = Decision | RuntimeDecision;

const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted() : value);

const comparable = (decision: Either): Comparable => {
  const shown = (fields: readonly unknown[]): string => JSON.stringify(fields);
  return {
    认定: decision.认定.map((row) =>
      shown([row.编号, sorted(row.情形), row.适用情形, row.档次, row.基准分, row.合法分值, row.建议分值, row.记分]),
    ),
    年度: decision.年度.map((row) => shown([row.年, row.累计, row.最低, row.最高, row.建议, row.修复, row.达到])),
    状态: statesByDay(decision.状态),
    措施: decision.措施.map((row) => shown([row.日期, row.措施, row.主体, row.性质, row.确定性])),
    结算: decision.结算.map((row) => shown([row.编号, row.结论])),
    期限: decision.期限.map((row) => shown([row.事项, row.主体, row.起, row.止, row.情况])),
    // The oracle does not say which facts of the person are asked for; unit tests of the runtime do.
    待定: decision.待定
      .filter(({ 事项 }) => 事项 !== '人员类别')
      .map((row: Either['待定'][number]) => {
        const id = '编号' in row ? row.编号 : null;
        return shown([row.事项, id, id === null && '日期' in row ? row.日期 : null]);
      }),
    问题: decision.问题.map((row) => shown([row.编号, row.代码])),
  };
};

const onlyIn = (rows: readonly string[], rest: readonly string[]): string =>
  rows.filter((row) => !rest.includes(row)).join('\n    ');

/** What the oracle and the runtime say differently of a record; `null`: too large to enumerate. */
export const wholeDisagreements = ({ rules }: Built, { model, record, options }: Pair): readonly string[] | null => {
  const judged = judge(model, record, options);
  if (judged === null) return null;
  const read = readRecord(rules, record);
  if (read.record === null) return [`the runtime refuses the record: ${JSON.stringify(read.faults)}`];
  const { readings = {}, ...dates } = options;
  const expected = comparable(judged);
  const actual = comparable(decide(rules, read.record, { ...dates, interpretations: readings, alternatives: false }));
  return parts.flatMap((part) => {
    const [one, other] = [expected[part].toSorted(), actual[part].toSorted()];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    return [`${part}: oracle ≠ runtime\n    ${onlyIn(one, other)}\n  ≠\n    ${onlyIn(other, one)}`];
  });
};
