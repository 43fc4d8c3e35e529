export type {
  Amount,
  Bound,
  Citation,
  CitationStep,
  Clause,
  Comment,
  DateLiteral,
  Declaration,
  DutyMode,
  Expression,
  Path,
  Range,
  RuleFile,
  Text,
  Unit,
  Value,
  ValueOf,
  Word,
} from './ast.ts';
export { parse } from './parser/parse.ts';
export { printCitation, readCitation } from './parser/citations.ts';
