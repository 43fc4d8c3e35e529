import type { ProblemRow } from './decision.ts';
import type { Answer, AnswerKind, History } from './history.ts';
import type { World } from './worlds.ts';

/**
 * The points that objection results put in place of a finding's own, by 编号 of the finding. In their order
 * (日期, then 编号) 变更 sets the value, 撤销 sets 0, 维持 changes nothing.
 */
export const replacedPoints = (answers: readonly Answer[]): ReadonlyMap<string, number> => {
  const replaced = new Map<string, number>();
  for (const { target, result, points } of answers) {
    if (result === '撤销') replaced.set(target, 0);
    if (result === '变更') {
      if (points === null) throw new Error('变更 needs 分值');
      replaced.set(target, points);
    }
  }
  return replaced;
};

/** What an entry of each kind may answer, besides findings. */
const alsoAnswers: Readonly<Record<AnswerKind, AnswerKind | null>> = {
  通知: '意见反馈',
  意见反馈: null,
  异议: null,
  专业鉴定: '异议',
  异议结果: null,
};

/** The date of what an entry answers; `null`: nothing on record that it may answer. */
const answeredDate = ({ findings, answers }: History, { kind, target }: Answer): string | null => {
  const other = answers.find((one) => one.id === target && one.kind === alsoAnswers[kind]);
  return (findings.find(({ id }) => id === target) ?? other)?.date ?? null;
};

/** Problems of the entries that answer findings, or what answers findings. */
export const answerProblems = (history: History, worlds: readonly World[]): readonly ProblemRow[] =>
  history.answers.flatMap((answer): readonly ProblemRow[] => {
    const date = answeredDate(history, answer);
    if (date === null) return [{ 代码: '针对不明', 编号: answer.id }];
    const place = history.findings.findIndex((finding) => finding.id === answer.target);
    const { points } = answer;
    const outside =
      answer.result === '变更' && points !== null && worlds.every((world) => !world[place]?.lawful.includes(points));
    return [
      ...(outside ? [{ 代码: '分值越界' as const, 编号: answer.id }] : []),
      ...(answer.date < date ? [{ 代码: '日期倒置' as const, 编号: answer.id }] : []),
    ];
  });
