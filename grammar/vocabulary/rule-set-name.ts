import { operatorWords } from './operators.ts';

/** What a rule set may be called: the name is a folder’s, too. */
export const ruleSetName = /^[A-Za-z_\u4E00-\u9FFF][A-Za-z0-9_\u4E00-\u9FFF-]{0,39}$/;

/** The name as it stands in a rule file; one like an operator is quoted. */
export function writtenRuleSetName(name: string): string {
  return Object.hasOwn(operatorWords, name) ? `「${name}」` : name;
}
