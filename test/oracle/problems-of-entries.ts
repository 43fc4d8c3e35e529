import { answersByName, answersSomething } from './answering.ts';
import type { EntryProblem, ProblemRow } from './decision.ts';
import { barOf, lengthsOf } from './lengths.ts';
import type { Holding } from './lapses.ts';
import type { Ruling } from './rulings.ts';
import type { Answered, Combination, Ground, Story } from './story.ts';
import { statusOf } from './stops.ts';

/** Whether a decision's length is none that its event's threshold (without an event: any threshold) permits. */
const isOutOfRange = ({ model }: Ground, combination: Combination, answer: Answered): boolean => {
  const { ruling, event } = answer;
  const { decision, subject } = ruling;
  if (decision.months === null) return false;
  if (statusOf(model, decision.status).nature === 'timed-stop')
    return !lengthsOf(model, decision.status, event).includes(decision.months);
  // No text says how long a cascade's bar may be.
  if (subject.kind === 'Measure' && answersSomething(combination, answer)) return false;
  return decision.months !== barOf(model, decision.status, event);
};

const problemsOfDecision = (ruling: Ruling, unfounded: boolean, outOfRange: boolean): readonly EntryProblem[] => {
  const { decision, subject, unknownTarget } = ruling;
  const answeredDate =
    subject.kind === 'Finding' ? subject.date : subject.kind === 'Measure' ? subject.measure.date : null;
  return [
    ...(unknownTarget ? (['针对不明'] as const) : []),
    ...(answeredDate !== null && decision.date < answeredDate ? (['日期倒置'] as const) : []),
    ...(outOfRange ? (['期限越界'] as const) : []),
    ...(unfounded ? (['缺少阈值'] as const) : []),
  ];
};

/** Problems of status decisions, repairs and registrations anew: what an entry has in every story. */
export const entryProblems = (
  ground: Ground,
  stories: readonly Story[],
  all: readonly Ruling[],
  { rulings, unfounded }: Holding,
): readonly ProblemRow[] => {
  const { history } = ground;
  const rows = (id: string, codes: readonly EntryProblem[]): readonly ProblemRow[] =>
    codes.map((code) => ({ 代码: code, 编号: id }));
  const ofHolding = rulings.flatMap((ruling) => {
    const { id } = ruling.decision;
    const outOfRange = stories.every(({ combination, answers }) =>
      answers.some((answer) => answer.ruling === ruling && isOutOfRange(ground, combination, answer)),
    );
    return rows(id, problemsOfDecision(ruling, unfounded.has(id), outOfRange));
  });
  const ofReplaced = all
    .filter(({ replaced }) => replaced)
    .flatMap((ruling) => {
      const outside = stories.every(({ combination }) =>
        isOutOfRange(ground, combination, answersByName(combination, ruling)),
      );
      return rows(ruling.decision.id, outside ? ['期限越界'] : []);
    });
  const ofRepairs = history.repairs.flatMap(({ id }, place) => {
    const fates = stories.flatMap((story) => story.repairs[place] ?? []);
    const codes: EntryProblem[] = [];
    if (fates.every(({ excluded, repair, points }) => !excluded && points < repair.points)) codes.push('修复越限');
    if (fates.every(({ excluded, repair, points }) => excluded && points < repair.points)) codes.push('不予修复');
    if (fates.every(({ wrongCut }) => wrongCut)) codes.push('缩短不当');
    return rows(id, codes);
  });
  const ofRegistrations = history.registrations.flatMap(({ id }, place) => {
    const fates = stories.flatMap((story) => story.registrations[place] ?? []);
    const codes: EntryProblem[] = [];
    if (fates.every(({ insideBar }) => insideBar)) codes.push('禁止登记期内');
    if (fates.every(({ unassessed }) => unassessed)) codes.push('未经评估');
    return rows(id, codes);
  });
  return [...ofHolding, ...ofReplaced, ...ofRepairs, ...ofRegistrations];
};
