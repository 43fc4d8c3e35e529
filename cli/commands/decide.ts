import type { Notice } from '#diagnostics';
import {
  BudgetError,
  checkInterpretations,
  decide as judge,
  decideInstitution,
  explain,
  isInstitutionRecord,
  readInstitution,
  readRecord,
  type Fault,
  type Rules,
} from '#runtime';
import { faultNotice } from '#suite';
import type { Decided } from '#report';
import { decisionSink, type DecisionFormat } from '../decision-sink.ts';
import { diagnosticsText, noticesText } from '../notices.ts';
import { openRules } from '../open-rules.ts';
import { recordsOf, type RecordInput } from '../records.ts';
import { Stop, type ExitCode } from '../stop.ts';
import { err, layoutOf } from '../terminal.ts';
import { todayInShanghai } from '../today.ts';

export interface DecideOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  /** Readings by the name of the interpretation. */
  readonly interpretation: Readonly<Record<string, string>>;
  readonly explain: boolean;
  readonly format: DecisionFormat;
}

/** Judges records, persons' and institutions'. 0 if all could be judged, 1 if one is invalid (the others are judged all the same). */
export async function decide(folder: string, paths: readonly string[], options: DecideOptions): Promise<ExitCode> {
  const opened = openRules(folder);
  const { rules } = opened;
  refuseUnknownReadings(rules, options);
  const sink = decisionSink(opened, options.format, paths.length === 1 && !isBatch(paths[0] ?? ''));
  let invalid = 0;
  for await (const input of recordsOf(paths)) {
    const decision = decisionOf(input, rules, options);
    if (decision === null) invalid += 1;
    else sink.take(decision, input.value);
  }
  sink.end();
  if (invalid > 0) err(`${invalid} 份案卷无效，未裁量 / ${invalid} invalid records not judged\n`);
  return invalid > 0 ? 1 : 0;
}

function isBatch(path: string): boolean {
  return path === '-' || /\.(ndjson|jsonl)$/i.test(path);
}

function refuseUnknownReadings(rules: Rules, { interpretation }: DecideOptions): void {
  const [fault] = checkInterpretations(rules, interpretation);
  if (fault === undefined) return;
  const { zh, en } = faultNotice(fault, null);
  throw new Stop(zh, en);
}

/** Null, with what is wrong on standard error, if the record is invalid or leaves too much open. */
function decisionOf(input: RecordInput, rules: Rules, options: DecideOptions): Decided | null {
  try {
    return decided(input, rules, options);
  } catch (error) {
    if (error instanceof BudgetError) return refused(input, error.faults);
    throw error;
  }
}

function decided(input: RecordInput, rules: Rules, options: DecideOptions): Decided | null {
  if (input.diagnostics.length > 0) {
    err(diagnosticsText(input.diagnostics, layoutOf(process.stderr)));
    return null;
  }
  const how = {
    asOf: options.asOf ?? todayInShanghai(),
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt }),
    interpretations: options.interpretation,
    explain: options.explain ? explain : null,
  };
  if (isInstitutionRecord(input.value)) {
    const { institution, faults } = readInstitution(rules, input.value);
    return institution === null ? refused(input, faults) : decideInstitution(rules, institution, how);
  }
  const { record, faults } = readRecord(rules, input.value);
  return record === null ? refused(input, faults) : judge(rules, record, how);
}

function refused(input: RecordInput, faults: readonly Fault[]): null {
  const root = input.positioned();
  const notices = faults.map((fault) => faultNotice(fault, root)).sort((a, b) => placed(a) - placed(b));
  err(noticesText(notices, layoutOf(process.stderr)));
  return null;
}

function placed({ span }: Notice): number {
  return span?.start ?? 0;
}
