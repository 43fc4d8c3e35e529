import { recordFormat } from '#runtime';
import type { RuleSet } from '../core/ir.ts';

/** The kinds of entry that the rules of a core rule set speak about, in the record format's order. */
export function kindsOf(rules: RuleSet): readonly string[] {
  return [...recordFormat.fieldsByKind.keys()].filter((kind) => speaksOf(rules, kind));
}

function speaksOf(rules: RuleSet, kind: string): boolean {
  const events = rules.clocks.flatMap(({ anchor, met }) => [...anchor.map(({ value }) => value), met]);
  switch (kind) {
    case '违规':
    case '通知':
    case '异议':
    case '异议结果':
      return true;
    case '意见反馈':
      return events.includes('feedback') || events.includes('feedback-decision');
    case '专业鉴定':
      return rules.clocks.some(({ tolled }) => tolled);
    case '状态决定':
      return rules.thresholds.some(({ status }) => status !== null) || rules.cascades.length > 0;
    case '修复':
      return rules.repairs !== null;
    case '恢复申请':
    case '恢复评估':
      return rules.recoveries.length > 0;
    case '重新登记':
      return rules.statuses.some(({ reregistration }) => reregistration);
    case '机构处理':
      return rules.cascades.length > 0;
    case '服务':
      return rules.settlements.length > 0;
    default:
      return false;
  }
}
