export type {
  Bound,
  Citation,
  CitationStep,
  Clause,
  DateRange,
  Declaration,
  DutyMode,
  Expression,
  Range,
  RuleFile,
  Text,
  Unit,
  Value,
  ValueOf,
  Word,
} from './ast.ts';
export { convert, format } from './convert.ts';
export { prettierPlugin } from './format/prettier-plugin.ts';
export { formOf, type Form } from './forms.ts';
export { lexemes, type Lexeme } from './lexemes.ts';
export { parseFile } from './parse-file.ts';
export { parse } from './parser/parse.ts';
export { segment } from './parser/segment.ts';
export { printCitation, readCitation } from './parser/citations.ts';
export { everyClause, find } from './clauses/find.ts';
export { parseClauses } from './clauses/parse-clauses.ts';
export type { ClauseNode, ClauseTree } from './clauses/tree.ts';
export {
  accountingWords,
  acknowledgementWords,
  clauseKeywords,
  conditionWords,
  continuedKey,
  declarationKeywords,
  eventWords,
  lengthWords,
  operatorWords,
  quantityWords,
  ruleSetName,
  settlementWords,
  shapes,
  structure,
  truthWords,
  typeWords,
  valueWords,
  writtenRuleSetName,
  type ClauseKeyword,
  type DeclarationKeyword,
  type EventName,
  type Occurrence,
  type OperatorWord,
  type ShapeName,
  type Structure,
} from './vocabulary/index.ts';
export { printName } from './print/words.ts';
export { parseYaml } from './yaml/parse-yaml.ts';
export { yamlSchema } from './yaml/schema.ts';
