import { dayOf } from './calendar.ts';
import type { Decision } from './decision.ts';
import { checkOptions, OptionsError, readingsOf, type DecideOptions } from './interpretations.ts';
import { visible } from './ledger/judge.ts';
import { prepare, preparedByDefault } from './match/prepare.ts';
import type { PersonRecord } from './record/record.ts';
import { interpretationRows, type Otherwise } from './rows/interpretations.ts';
import { judge } from './rows/judged.ts';
import { rowsOf } from './rows/rows.ts';
import type { Rules } from './rules.ts';

/**
 * Judges a record that `readRecord` accepted. A pure function: the same rules, record and options give the same bytes.
 * Throws OptionsError if `checkOptions` finds fault with the options, BudgetError if so much is open that the combinations are too many; nothing else.
 */
export function decide(rules: Rules, record: PersonRecord, options: DecideOptions): Decision {
  const faults = checkOptions(rules, options);
  if (faults.length > 0) throw new OptionsError(faults);
  const { asOf: asOfText, knownAt, interpretations, alternatives = true, explain = null } = options;
  const asOf = dayOf(asOfText) ?? 0;
  const known = knownAt === undefined ? asOf : (dayOf(knownAt) ?? asOf);
  const counting = visible(record, asOf, known);
  const prepared =
    interpretations === undefined ? preparedByDefault(rules) : prepare(rules, readingsOf(rules, interpretations));
  const judged = judge(prepared, counting, asOf);
  const rows = rowsOf(judged);
  const otherwise: Otherwise | null = !alternatives
    ? null
    : {
        prepared: (other) => prepare(rules, other),
        rows: (other) => rowsOf(judge(prepare(rules, other), counting, asOf)),
      };
  const { identity, digest } = rules.tables;
  const decision: { -readonly [K in keyof Decision]: Decision[K] } = {
    格式: 1,
    案卷: record.name,
    截至: asOfText,
    规则集: { 名称: identity.name, 版本: identity.version, 摘要: digest },
    认定: rows.认定,
    年度: rows.年度,
    状态: rows.状态,
    措施: rows.措施,
    结算: rows.结算,
    期限: rows.期限,
    待定: rows.待定,
    释义: interpretationRows(judged, rows, otherwise),
    问题: rows.问题,
  };
  // Not by spreading: engines would take every decision with reasons for an object of its own kind.
  if (explain !== null) decision.说明 = explain(judged, rows);
  return decision;
}
