import { hanging, listing, placeOf, renderNotice, type Layout } from '#diagnostics';
import { explanationLines } from '../explanation-text.ts';
import type { Failure } from '../judge.ts';
import { passed, type ScenarioResult } from '../run.ts';
import { tally, type SuiteOutcome } from './tally.ts';

/** The report a tester reads: a line for each suite, everything about what failed, a count. */
export function textReport(outcomes: readonly SuiteOutcome[], layout: Layout): string {
  return [...outcomes.flatMap((outcome) => suiteLines(outcome, layout)), ...totalLines(outcomes, layout), ''].join(
    '\n',
  );
}

function suiteLines({ file, result, diagnostics }: SuiteOutcome, layout: Layout): readonly string[] {
  const { style } = layout;
  const notices = listing(diagnostics).notices.flatMap((notice) => [renderNotice(notice, layout), '']);
  if (result === null) return [`${style.bad('✗')} ${file}  ${style.bad('不能读取 / unreadable')}`, '', ...notices];
  const failing = result.scenarios.filter((scenario) => !passed(scenario));
  const count = `${result.scenarios.length - failing.length}/${result.scenarios.length}`;
  const heading = `${failing.length === 0 ? style.good('✓') : style.bad('✗')} ${result.suite.name}  ${style.faint(count)}`;
  return [
    heading,
    ...failing.flatMap((scenario) => ['', ...scenarioLines(scenario, layout)]),
    ...(failing.length > 0 ? [''] : []),
    ...notices,
  ];
}

function scenarioLines({ scenario, failures, notices }: ScenarioResult, layout: Layout): readonly string[] {
  const { style, width } = layout;
  return [
    ...hanging(`  ${style.bad('未通过')} `, scenario.name, width).map(style.strong),
    `    ${style.faint(placeOf(scenario.nameSpan))}`,
    ...(scenario.derivation === null ? [] : hanging('    推导：', scenario.derivation, width)),
    ...notices.flatMap((notice) =>
      renderNotice(notice, { style, width: width - 4 })
        .split('\n')
        .map(indent),
    ),
    ...failures.flatMap((failure) => failureLines(failure, layout)),
  ];
}

function failureLines(failure: Failure, layout: Layout): readonly string[] {
  const { style, width } = layout;
  return [
    `    ${style.strong(failure.about)}`,
    ...hanging('      期望 / expected  ', failure.expected, width).map(style.good),
    ...hanging('      实际 / actual    ', failure.actual, width).map(style.bad),
    ...failure.because
      .flatMap((explanation) => explanationLines(explanation, { style, width: width - 6 }))
      .map((line) => `      ${line}`),
  ];
}

function indent(line: string): string {
  return `    ${line}`;
}

function totalLines(outcomes: readonly SuiteOutcome[], { style }: Layout): readonly string[] {
  const counts = tally(outcomes);
  const all = counts.passed + counts.failed;
  const unread = counts.unreadable === 0 ? '' : `，${counts.unreadable} 个套件不能读取`;
  const unreadEnglish = counts.unreadable === 0 ? '' : `, ${counts.unreadable} suites unreadable`;
  const zh = `${outcomes.length} 个套件，${all} 个场景：${counts.passed} 个通过，${counts.failed} 个未通过${unread}。`;
  const en = `${outcomes.length} suites, ${all} scenarios: ${counts.passed} passed, ${counts.failed} failed${unreadEnglish}.`;
  const derivations = counts.withoutDerivation === 0 ? [] : [`${counts.withoutDerivation} 个场景没有写推导。`];
  const good = counts.failed === 0 && counts.unreadable === 0;
  return ['', (good ? style.good : style.bad)(zh), style.faint(en), ...derivations];
}
