import { dayOf, textOf, type Day } from './calendar.ts';
import type { Decision } from './decision.ts';
import { explain } from './explain/explain.ts';
import { checkOptions, OptionsError, readingsOf, type DecideOptions } from './interpretations.ts';
import { planOf } from './ledger/plan.ts';
import { runLedger } from './ledger/run.ts';
import { prepare } from './match/prepare.ts';
import type { Entry, PersonRecord } from './record/record.ts';
import { findingRow } from './rows/findings.ts';
import type { Judged } from './rows/judged.ts';
import { measureRows } from './rows/measures.ts';
import { problemRows } from './rows/problems.ts';
import { undeterminedRows } from './rows/undetermined.ts';
import { yearRows } from './rows/years.ts';
import type { Rules } from './rules.ts';

/**
 * Judges a record that `readRecord` accepted. A pure function: the same rules, record and options give the same bytes.
 * Throws OptionsError, and only that, if `checkOptions` finds fault with the options.
 */
export function decide(rules: Rules, record: PersonRecord, options: DecideOptions): Decision {
  const faults = checkOptions(rules, options);
  if (faults.length > 0) throw new OptionsError(faults);
  const asOf = dayOf(options.asOf) ?? 0;
  const judged = judge(rules, record, asOf, options);
  return decisionOf(rules, judged, options.explain ?? false);
}

/** Which entries count → who is one conduct with whom → match, score, accumulate, thresholds, day by day. */
function judge(rules: Rules, record: PersonRecord, asOf: Day, { knownAt, interpretations }: DecideOptions): Judged {
  const prepared = prepare(rules, readingsOf(rules, interpretations ?? {}));
  const known = knownAt === undefined ? asOf : (dayOf(knownAt) ?? asOf);
  const counts = (entry: Entry): boolean => entry.date <= asOf && entry.known <= known;
  const answers = record.answers.filter(counts);
  const plan = planOf(prepared, record.findings.filter(counts), answers);
  return { prepared, record, asOf, plan, answers, ledger: runLedger(prepared, plan, record.person) };
}

function decisionOf({ tables }: Rules, judged: Judged, explained: boolean): Decision {
  const findings = judged.plan.findings.map((_, finding) => findingRow(judged, finding));
  const years = yearRows(judged, findings);
  const measures = measureRows(judged);
  return {
    格式: 1,
    案卷: judged.record.name,
    截至: textOf(judged.asOf),
    规则集: { 名称: tables.identity.name, 版本: tables.identity.version, 摘要: tables.digest },
    认定: findings,
    年度: years,
    措施: measures,
    待定: undeterminedRows(judged),
    释义: tables.interpretations.map(({ name, readings }, position) => ({
      名称: name,
      采用: readings[judged.prepared.readings[position] ?? 0]?.name ?? '',
    })),
    问题: problemRows(judged),
    ...(explained ? { 说明: explain(judged, { findings, years, measures }) } : {}),
  };
}
