import { load, type Rules } from '#runtime';
import { emit } from '../../../compiler/emit/index.ts';
import type * as core from '../../../compiler/core/ir.ts';
import { coreRules, origin } from './rules.ts';

/** The small rule set with rules about every kind of entry. */

const everyKind: readonly string[] = [
  '违规',
  '通知',
  '意见反馈',
  '异议',
  '专业鉴定',
  '异议结果',
  '状态决定',
  '修复',
  '恢复申请',
  '恢复评估',
  '重新登记',
  '机构处理',
  '服务',
];

const base = coreRules();

/** A fact that an assessment must have, and one of the institution. */
const more: readonly core.Fact[] = [
  fact('恢复评估', '次', { kind: 'Integer' }, { kind: 'Required' }),
  fact('机构', '级', { kind: 'Truth' }, { kind: 'Unknown' }),
];

function fact(entity: string, name: string, type: core.FactType, absent: core.Absence): core.Fact {
  return { kind: 'Fact', entity, name, type, path: [name], determinedBy: [], absent, origin: origin(`事实${name}`) };
}

/** `change` is of the rules; `kinds` of entry that they are taken to speak about. */
export function rulesOverTime(change: Partial<core.RuleSet> = {}, kinds: readonly string[] = everyKind): Rules {
  return load({ ...emit({ ...base, facts: [...base.facts, ...more], ...change }), kinds });
}
