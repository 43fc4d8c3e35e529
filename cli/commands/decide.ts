import type { Notice } from '#diagnostics';
import { checkInterpretations, decide as judge, readRecord, type Decision, type Rules } from '#runtime';
import { faultNotice } from '#suite';
import { decisionText } from '../decision-text/decision.ts';
import { diagnosticsText, noticesText } from '../notices.ts';
import { openRules } from '../open-rules.ts';
import { recordsOf, type RecordInput } from '../records.ts';
import { Stop, type ExitCode } from '../stop.ts';
import { err, layoutOf, out } from '../terminal.ts';
import { todayInShanghai } from '../today.ts';

export interface DecideOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  /** Readings by the name of the interpretation. */
  readonly interpretation: Readonly<Record<string, string>>;
  readonly explain: boolean;
  readonly format: 'text' | 'json' | 'ndjson';
}

/** Judges records. 0 if all could be judged, 1 if one is invalid (the others are judged all the same). */
export async function decide(folder: string, paths: readonly string[], options: DecideOptions): Promise<ExitCode> {
  const rules = await openRules(folder);
  refuseUnknownReadings(rules, options);
  const sink = sinkFor(rules, options, paths.length === 1 && !isBatch(paths[0] ?? ''));
  let invalid = 0;
  for await (const input of recordsOf(paths)) {
    const decision = await decisionOf(input, rules, options);
    if (decision === null) invalid += 1;
    else sink.take(decision, input);
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

async function decisionOf(input: RecordInput, rules: Rules, options: DecideOptions): Promise<Decision | null> {
  if (input.diagnostics.length > 0) {
    err(diagnosticsText(input.diagnostics, layoutOf(process.stderr)));
    return null;
  }
  const { record, faults } = readRecord(rules, input.value);
  if (record === null) {
    const root = await input.positioned();
    const notices = faults.map((fault) => faultNotice(fault, root)).sort((a, b) => placed(a) - placed(b));
    err(noticesText(notices, layoutOf(process.stderr)));
    return null;
  }
  const asOf = options.asOf ?? todayInShanghai();
  return judge(rules, record, {
    asOf,
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt }),
    interpretations: options.interpretation,
    explain: options.explain,
  });
}

function placed({ span }: Notice): number {
  return span?.start ?? 0;
}

/** Where decisions go: one after the other, or together as one JSON text. */
interface Sink {
  readonly take: (decision: Decision, input: RecordInput) => void;
  readonly end: () => void;
}

function sinkFor(rules: Rules, { format, explain }: DecideOptions, alone: boolean): Sink {
  switch (format) {
    case 'ndjson':
      return { take: (decision) => out(`${JSON.stringify(decision)}\n`), end: () => undefined };
    case 'json': {
      const all: Decision[] = [];
      return { take: (decision) => void all.push(decision), end: () => writeJson(all, alone) };
    }
    case 'text': {
      const layout = layoutOf(process.stdout);
      let first = true;
      return {
        take: (decision, { value }) => {
          out(
            `${first ? '' : '\n'}${decisionText(decision, { tables: rules.tables, record: value, explain }, layout)}`,
          );
          first = false;
        },
        end: () => undefined,
      };
    }
  }
}

/** One record asked for, one object; several (or a batch), a list. */
function writeJson(decisions: readonly Decision[], alone: boolean): void {
  const [only] = decisions;
  if (!alone) out(`${JSON.stringify(decisions, null, 2)}\n`);
  else if (only !== undefined) out(`${JSON.stringify(only, null, 2)}\n`);
}
