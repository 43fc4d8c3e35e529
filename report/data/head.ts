import type { Decision, InstitutionDecision, Tables } from '#runtime';
import type { Head } from './report.ts';

type Headed = Pick<Decision, '截至' | '规则集'> | Pick<InstitutionDecision, '截至' | '规则集'>;

/** As many characters of the digest as tell two rule sets apart. */
const digestLength = 12;

export function headOf(
  label: string,
  name: string,
  { 截至: asOf, 规则集: ruleSet }: Headed,
  { identity }: Tables,
): Head {
  return {
    label,
    name,
    asOf,
    ruleSet: `${ruleSet.名称}：《${identity.title}》（${ruleSet.版本}）`,
    digest: ruleSet.摘要.replace(/^sha256:/, '').slice(0, digestLength),
  };
}

/** `待定 2 项`, `问题 1 项`, `逾期未办 1 项`: those there are. */
export function counts(decision: Pick<Decision, '待定' | '问题' | '期限'>): readonly string[] {
  const overdue = decision.期限.filter(({ 情况 }) => 情况 === '逾期未办').length;
  const pairs: readonly (readonly [string, number])[] = [
    ['逾期未办', overdue],
    ['待定', decision.待定.length],
    ['问题', decision.问题.length],
  ];
  return pairs.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count} 项`);
}
