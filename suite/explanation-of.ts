import type { Decision, Explanation } from '#runtime';
import type { Comparison } from './comparison.ts';

/** The parts of the decision's 说明 that speak of what differs. */
export function explanationOf(comparison: Comparison, decision: Decision): readonly Explanation[] {
  const subjects = subjectsOf(comparison, decision);
  return (decision.说明 ?? []).filter((explanation) => subjects.some((subject) => isAbout(explanation, subject)));
}

/** `认定 F1` is about itself and about `认定 F1 …`. */
function isAbout(explanation: Explanation, subject: string): boolean {
  return explanation.对象 === subject || explanation.对象.startsWith(`${subject} `);
}

function subjectsOf({ expectation }: Comparison, decision: Decision): readonly string[] {
  const years = decision.年度.map((row) => `年度 ${row.年}`);
  switch (expectation.kind) {
    case 'LawfulPoints':
    case 'Points':
    case 'Governing':
    case 'Matching':
      return [`认定 ${expectation.entry}`];
    case 'YearTotal':
    case 'Repaired':
      return [`年度 ${expectation.year}`, '修复'];
    case 'Status':
    case 'Bar':
      return ['状态', ...years];
    case 'CertainMeasures':
    case 'NoCertainMeasures':
      return [...expectation.measures.map((measure) => `措施 ${measure}`), ...years];
    case 'Conclusion':
      return [`结算 ${expectation.entry}`];
    case 'Clock':
      return [`期限 ${expectation.matter}`];
    case 'Undetermined':
      return entries(decision.待定.map((row) => row.编号));
    case 'Sensitive':
      return ['释义'];
    case 'EntriesWithProblems':
      return entries([...expectation.names, ...decision.问题.map((problem) => problem.编号)]);
    case 'ProblemCodes':
      return entries(decision.问题.map((problem) => problem.编号));
    case 'PersonTimes':
      return [];
  }
}

/** An entry is explained as a finding, a repair or a service, whichever it is. */
function entries(ids: readonly (string | null)[]): readonly string[] {
  const known = [...new Set(ids)].filter((entry) => entry !== null);
  return known.flatMap((entry) => ['认定', '修复', '结算'].map((subject) => `${subject} ${entry}`));
}
