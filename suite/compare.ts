import type { Decision } from '#runtime';
import type { Expectation } from './scenario.ts';

/** A difference between what is expected and what was decided. */
export interface Difference {
  readonly expectation: Expectation;
  /** What it is about: `分值 F1`, `累计 2025`, `措施`. */
  readonly about: string;
  readonly expected: string;
  readonly actual: string;
}

/** Null if the decision is as expected. */
export function compare(expectation: Expectation, decision: Decision): Difference | null {
  switch (expectation.kind) {
    case 'LawfulPoints':
      return points(expectation, decision, '分值', (finding) => finding.合法分值);
    case 'Points':
      return points(expectation, decision, '记分', (finding) => finding.记分);
    case 'Governing':
      return situations(expectation, decision, '适用情形', (finding) => listOf(finding.适用情形));
    case 'Matching':
      return situations(expectation, decision, '情形', (finding) => finding.情形);
    case 'YearTotal': {
      const year = decision.年度.find((row) => row.年 === expectation.year);
      return sets(expectation, `累计 ${expectation.year}`, expectation.values, year?.累计 ?? [0], '无', '分');
    }
    case 'CertainMeasures': {
      const missing = expectation.measures.filter((measure) => !certainMeasures(decision).includes(measure));
      return missing.length === 0
        ? null
        : {
            expectation,
            about: `措施 ${missing.join('、')}`,
            expected: '确定',
            actual: missing.map((measure) => certainty(decision, measure)).join('、'),
          };
    }
    case 'NoCertainMeasures': {
      const certain = expectation.measures.filter((measure) => certainMeasures(decision).includes(measure));
      return certain.length === 0
        ? null
        : { expectation, about: `没有措施 ${certain.join('、')}`, expected: '不确定发生', actual: '确定' };
    }
    case 'Undetermined':
      return sets(
        expectation,
        '待定',
        expectation.matters,
        decision.待定.map((row) => row.事项),
        '无',
      );
    case 'EntriesWithProblems':
      return sets(
        expectation,
        '有问题',
        expectation.names,
        decision.问题.map((problem) => problem.编号),
        '无',
      );
    case 'ProblemCodes':
      return sets(
        expectation,
        '问题',
        expectation.names,
        decision.问题.map((problem) => problem.代码),
        '无',
      );
  }
}

type FindingResult = Decision['认定'][number];

function findingOf(decision: Decision, entry: string): FindingResult | undefined {
  return decision.认定.find((finding) => finding.编号 === entry);
}

function noFinding(expectation: Expectation & { readonly entry: string }, key: string): Difference {
  return { expectation, about: `${key} ${expectation.entry}`, expected: '有这条违规', actual: '截至该日没有这条违规' };
}

function points(
  expectation: Expectation & { readonly kind: 'LawfulPoints' | 'Points' },
  decision: Decision,
  key: string,
  of: (finding: FindingResult) => readonly number[],
): Difference | null {
  const finding = findingOf(decision, expectation.entry);
  return finding === undefined
    ? noFinding(expectation, key)
    : sets(expectation, `${key} ${expectation.entry}`, expectation.values, of(finding), '无', '分');
}

function situations(
  expectation: Expectation & { readonly kind: 'Governing' | 'Matching' },
  decision: Decision,
  key: string,
  of: (finding: FindingResult) => readonly string[],
): Difference | null {
  const finding = findingOf(decision, expectation.entry);
  return finding === undefined
    ? noFinding(expectation, key)
    : sets(expectation, `${key} ${expectation.entry}`, expectation.situations, of(finding), '无');
}

/** The names, with 无 for a possibility that nothing governs; none at all where nothing ever does. */
function listOf(value: FindingResult['适用情形']): readonly string[] {
  if (value === null) return [];
  return typeof value === 'string' ? [value] : value.map((name) => name ?? '无');
}

/** Equal as sets; the order and repetition of what is listed do not matter. */
function sets<T extends string | number>(
  expectation: Expectation,
  about: string,
  expected: readonly T[],
  actual: readonly T[],
  none: string,
  unit = '',
): Difference | null {
  const wanted = new Set(expected);
  const given = new Set(actual);
  if (wanted.size === given.size && [...wanted].every((value) => given.has(value))) return null;
  const show = (values: ReadonlySet<T>): string => (values.size === 0 ? none : `${[...values].join('、')}${unit}`);
  return { expectation, about, expected: show(wanted), actual: show(given) };
}

function certainMeasures(decision: Decision): readonly string[] {
  return decision.措施.filter((row) => row.确定性 === '确定').map((row) => row.措施);
}

function certainty(decision: Decision, measure: string): string {
  const rows = decision.措施.filter((row) => row.措施 === measure);
  if (rows.length === 0) return '没有';
  return rows.some((row) => row.确定性 === '确定') ? '确定' : '可能';
}
