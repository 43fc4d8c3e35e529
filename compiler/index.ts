export { compile, type Compiled } from './pipeline.ts';
export {
  accountClauses,
  everySentence,
  type AccountedClause,
  type AccountedSentence,
  type Answer,
  type Fate,
} from './accounting/account.ts';
export { emitTarget, type BuiltFile, type Target } from './emit/index.ts';
export type { Library, RuleFolder } from './folder.ts';
export type { RuleSet as CoreRuleSet } from './core/ir.ts';
export { clauseTexts } from './core/clause-texts.ts';
export { printCore } from './core/print.ts';
export type { RuleSet as TypedRuleSet } from './typed/ir.ts';
export { interpret, type InterpretOptions, type Judgement } from './interpret/interpret.ts';
