import { itemName } from '../core/print-predicate.ts';
import type { Predicate, RuleSet } from '../core/ir.ts';
import type { Answered } from './space.ts';

/** An answered question as the language writes it: `急诊`, `非 急诊`, `类别 属于 甲、乙`, `释义 甲 不为 乙`. */
export function answeredText(ruleSet: RuleSet, { leaf, holds }: Answered): string {
  const name = 'fact' in leaf ? (ruleSet.facts[leaf.fact]?.name ?? '') : '';
  switch (leaf.kind) {
    case 'IsTrue':
      return holds ? name : `非 ${name}`;
    case 'IsRecorded':
      return `${name} ${holds ? '已知' : '未知'}`;
    case 'OptionIn':
      return `${name} ${membership(leaf.items.length, holds)} ${itemsOf(ruleSet, leaf)}`;
    case 'SetMeets':
      return `${name} ${holds ? '含' : '不含'} ${itemsOf(ruleSet, leaf)}`;
    case 'NumberIn':
      return `${name} ${holds ? '在' : '不在'}所写的范围内`;
    case 'ReadingIs': {
      const interpretation = ruleSet.interpretations[leaf.interpretation];
      const readings = leaf.readings.map((reading) => interpretation?.readings[reading]?.name ?? '');
      return `释义 ${interpretation?.name ?? ''} ${membership(1, holds)} ${readings.join('、')}`;
    }
    case 'StatusIn': {
      const names = leaf.statuses.map((status) => ruleSet.statuses[status]?.name ?? '');
      return `登记状态 ${membership(names.length, holds)} ${names.join('、')}`;
    }
    case 'RegisteredThere':
      return holds ? '在该机构登记' : '非 在该机构登记';
    default:
      return '';
  }
}

function membership(count: number, holds: boolean): string {
  const word = count > 1 ? '属于' : '为';
  return holds ? word : `不${word}`;
}

function itemsOf(ruleSet: RuleSet, { fact, items }: Extract<Predicate, { readonly items: unknown }>): string {
  return items.map((item) => itemName(ruleSet, fact, item)).join('、');
}
