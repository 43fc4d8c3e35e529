import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { limits, readYaml, type Positioned } from '#reading';
import type { Staged } from '#diagnostics';
import { jsonReport, readSuite, runSuite, tally, textReport, type SuiteOutcome } from '#suite';
import { readText, statusOf } from '../files.ts';
import type { Rules } from '#runtime';
import { openRules } from '../open-rules.ts';
import { Stop, type ExitCode } from '../stop.ts';
import { layoutOf, out } from '../terminal.ts';

export interface TestOptions {
  readonly reporter: 'text' | 'json';
}

/** Runs suites against a rule set. 0 if every scenario of every suite passes, else 1. */
export function test(folder: string, suites: readonly string[], { reporter }: TestOptions): ExitCode {
  const files = suites.length > 0 ? suites : suitesOf(folder);
  const { rules } = openRules(folder);
  const outcomes = files.map((file) => run(file, rules));
  out(reporter === 'json' ? jsonReport(outcomes) : textReport(outcomes, layoutOf(process.stdout)));
  const { failed, unreadable } = tally(outcomes);
  return failed + unreadable > 0 ? 1 : 0;
}

/** The folder's own suites, by name. */
function suitesOf(folder: string): readonly string[] {
  const path = join(folder, 'suites');
  const names = statusOf(path)?.isDirectory() === true ? readdirSync(path).filter((name) => /\.ya?ml$/.test(name)) : [];
  if (names.length === 0)
    throw new Stop(`没有套件：${path} 中没有 .yaml 文件`, `No suites: there is no .yaml file in ${path}`);
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => join(path, name));
}

function run(file: string, rules: Rules): SuiteOutcome {
  const { value: root, diagnostics: unreadable } = readData(file);
  if (root === null) return { file, result: null, diagnostics: unreadable };
  const { value: suite, diagnostics } = readSuite(root);
  const recordAt = (path: string): Staged<Positioned | null> | null => {
    const record = join(dirname(file), path);
    return statusOf(record)?.isFile() === true ? readData(record) : null;
  };
  return { file, result: suite === null ? null : runSuite(suite, { rules, recordAt }), diagnostics };
}

function readData(path: string): Staged<Positioned | null> {
  const { value: source, diagnostics } = readText(path, limits.dataBytes);
  return source === null ? { value: null, diagnostics } : readYaml(source);
}
