import type { Decision, Explanation } from '#runtime';
import type { Difference } from './compare.ts';

/** The parts of the decision's 说明 that speak of what differs. */
export function explanationOf(difference: Difference, decision: Decision): readonly Explanation[] {
  const subjects = subjectsOf(difference, decision);
  return (decision.说明 ?? []).filter((explanation) => subjects.some((subject) => isAbout(explanation, subject)));
}

/** `认定 F1` is about itself and about `认定 F1 …`. */
function isAbout(explanation: Explanation, subject: string): boolean {
  return explanation.对象 === subject || explanation.对象.startsWith(`${subject} `);
}

function subjectsOf({ expectation }: Difference, decision: Decision): readonly string[] {
  switch (expectation.kind) {
    case 'LawfulPoints':
    case 'Points':
    case 'Governing':
    case 'Matching':
      return [`认定 ${expectation.entry}`];
    case 'YearTotal':
      return [`年度 ${expectation.year}`];
    case 'CertainMeasures':
    case 'NoCertainMeasures':
      return [
        ...expectation.measures.map((measure) => `措施 ${measure}`),
        ...decision.年度.map((row) => `年度 ${row.年}`),
      ];
    case 'Undetermined':
      return findings(decision.待定.map((row) => row.编号));
    case 'EntriesWithProblems':
      return findings([...expectation.names, ...decision.问题.map((problem) => problem.编号)]);
    case 'ProblemCodes':
      return findings(decision.问题.map((problem) => problem.编号));
  }
}

function findings(entries: readonly (string | null)[]): readonly string[] {
  return [...new Set(entries)].filter((entry) => entry !== null).map((entry) => `认定 ${entry}`);
}
