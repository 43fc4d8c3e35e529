import type { ProblemRow } from './decision.ts';
import type { Answer, Finding } from './record.ts';
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

/** Problems of the entries that answer findings. */
export const answerProblems = (
  answers: readonly Answer[],
  findings: readonly Finding[],
  worlds: readonly World[],
): readonly ProblemRow[] =>
  answers.flatMap((answer): readonly ProblemRow[] => {
    const place = findings.findIndex((finding) => finding.id === answer.target);
    const finding = findings[place];
    if (finding === undefined) return [{ 代码: '针对不明', 编号: answer.id }];
    const { points } = answer;
    const outside =
      answer.result === '变更' && points !== null && worlds.every((world) => !world[place]?.lawful.includes(points));
    return [
      ...(outside ? [{ 代码: '分值越界' as const, 编号: answer.id }] : []),
      ...(answer.date < finding.date ? [{ 代码: '日期倒置' as const, 编号: answer.id }] : []),
    ];
  });
