export { clauseKeywords, type ClauseKeyword } from './clauses.ts';
export { declarationKeywords, type DeclarationKeyword } from './declarations.ts';
export { operatorWords, type OperatorRole, type OperatorWord } from './operators.ts';
export { ruleSetName, writtenRuleSetName } from './rule-set-name.ts';
export { shapes, type ShapeName } from './shapes.ts';
export { structure, type Occurrence, type Structure } from './structure.ts';
export {
  accountingWords,
  acknowledgementWords,
  conditionWords,
  eventWords,
  lengthWords,
  quantityWords,
  settlementWords,
  truthWords,
  typeWords,
  valueWords,
  type ClauseWithWords,
  type EventName,
} from './words.ts';
export { continuedKey } from './yaml.ts';
