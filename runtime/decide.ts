import { dayOf, textOf, type Day } from './calendar.ts';
import type { Decision } from './decision.ts';
import { checkOptions, OptionsError, readingsOf, type DecideOptions } from './interpretations.ts';
import { judgeRecord, visible } from './ledger/judge.ts';
import { prepare } from './match/prepare.ts';
import type { PersonRecord } from './record/record.ts';
import { interpretationRows, type Otherwise } from './rows/interpretations.ts';
import type { Judged } from './rows/judged.ts';
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
  const readings = readingsOf(rules, interpretations ?? {});
  const judged = judge(rules, counting, asOf, readings);
  const rows = rowsOf(judged);
  const otherwise: Otherwise = {
    prepared: (other) => prepare(rules, other),
    rows: (other) => rowsOf(judge(rules, counting, asOf, other)),
  };
  const { 问题, ...others } = rows;
  return {
    ...headOf(rules, record, asOf),
    ...others,
    释义: interpretationRows(judged, rows, alternatives ? otherwise : null),
    问题,
    ...(explain === null ? {} : { 说明: explain(judged, rows) }),
  };
}

/** Who is one conduct with whom → match, score, accumulate, thresholds, statuses, day by day. */
function judge(rules: Rules, record: PersonRecord, asOf: Day, readings: readonly number[]): Judged {
  const prepared = prepare(rules, readings);
  return { prepared, record, asOf, ...judgeRecord(prepared, record) };
}

function headOf(
  { tables }: Rules,
  { name }: PersonRecord,
  asOf: Day,
): Pick<Decision, '格式' | '案卷' | '截至' | '规则集'> {
  const { identity, digest } = tables;
  return {
    格式: 1,
    案卷: name,
    截至: textOf(asOf),
    规则集: { 名称: identity.name, 版本: identity.version, 摘要: digest },
  };
}
