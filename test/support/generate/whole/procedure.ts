import { addDays } from '../../../oracle/dates.ts';
import { text, type Entry } from '../../../oracle/record.ts';
import type { Random } from '../random.ts';
import { soon } from './moments.ts';

const entry = (kind: string, id: string, date: string, more: Entry): Entry => ({
  类型: kind,
  编号: id,
  日期: date,
  ...more,
});

const resultFor = (random: Random): Entry => {
  const result = random.pick(['维持', '变更', '变更', '撤销', '撤销']);
  return result === '变更' ? { 结果: result, 分值: random.pick([0, 1, 3, 5, 8, 9, 12]) } : { 结果: result };
};

/** From the notice to the objection's result, each step with a chance to be missing, late or about nothing. */
const procedureOf = (random: Random, finding: Entry, mark: string): readonly Entry[] => {
  const id = random.chance(0.04) ? 'F9' : text(finding, '编号');
  const steps: Entry[] = [];
  let date = soon(random, text(finding, '日期'));
  if (random.chance(0.75)) {
    const issued = random.chance(0.6) ? { 发出: addDays(date, -random.integer(0, 5)) } : {};
    steps.push(entry('通知', `N${mark}`, date, { 针对: id, ...issued }));
  }
  if (random.chance(0.35)) {
    date = soon(random, date);
    steps.push(entry('意见反馈', `B${mark}`, date, { 针对: id }));
    date = soon(random, date);
    if (random.chance(0.7)) steps.push(entry('通知', `M${mark}`, date, { 针对: `B${mark}` }));
  }
  if (random.chance(0.5)) {
    date = random.chance(0.08) ? addDays(text(finding, '日期'), -2) : addDays(date, random.integer(0, 18));
    steps.push(entry('异议', `A${mark}`, date, { 针对: id }));
    if (random.chance(0.35)) {
      const ends = random.chance(0.7) ? { 至: addDays(date, random.integer(0, 30)) } : {};
      steps.push(entry('专业鉴定', `E${mark}`, date, { 针对: random.pick([`A${mark}`, id]), ...ends }));
    }
  }
  if (random.chance(0.5))
    steps.push(entry('异议结果', `R${mark}`, addDays(date, random.integer(0, 40)), { 针对: id, ...resultFor(random) }));
  return steps;
};

/** Notices, feedback, objections, expert assessments and results about some of the findings. */
export const randomProcedure = (random: Random, findings: readonly Entry[]): readonly Entry[] => {
  if (findings.length === 0 || random.chance(0.5)) return [];
  return random.some(findings, 1, 2).flatMap((finding, place) => procedureOf(random, finding, String(place + 1)));
};
