import type { Problem, ProblemCode } from '#runtime';
import type { ProblemView } from './report.ts';

/** What to do about each problem. */
const advice: Readonly<Record<ProblemCode, string>> = {
  未经处理: '补记据以记分的处理；没有处理的，撤回这条违规',
  无适用情形: '核对行为、处理、责任等事实是否漏记；没有漏记的，不应记分',
  分值越界: '在合法分值之内重新认定，或者更正据以认定的事实',
  缺少理由: '补记“理由”',
  情形缺少理由: '补记所缺的内容',
  针对不明: '把“针对”更正为所答复的那一条的编号',
  日期倒置: '核对这一条与所针对的那一条的日期',
  期限越界: '在规定的期限之内重新决定',
  缺少阈值: '核对分值与“针对”；没有依据的，撤销这项决定',
  修复越限: '把“减分”更正为可以减免的部分',
  不予修复: '撤回这次修复，告知本人当年的记分不予修复',
  缩短不当: '更正或者删去“缩短”',
  禁止登记期内: '不予登记；禁止登记期满、通过评估以后再重新登记',
  未经评估: '先由本人申请并通过评估，再重新登记',
};

export function problemView(
  { 代码: code, 说明: text, 编号: id, 依据: clauses }: Problem,
  person: string | null,
): ProblemView {
  return { about: person === null ? id : `${person} ${id}`, code, text, clauses, advice: advice[code] };
}
