export { compile, compileForEditing } from './pipeline.ts';
export type { Compiled, Outcome } from './outcome.ts';
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
export { citationsIn } from './resolved/citations-in.ts';
export { declaredName } from './resolved/declared-name.ts';
export type { ReadFolder } from './resolved/from-ast.ts';
export type { CitedPlace, Declared, LawDocument, RuleSet as ResolvedRuleSet } from './resolved/ir.ts';
export { entities, placeFor, type Place as ConditionPlace } from './typed/entities.ts';
export type { RuleSet as TypedRuleSet } from './typed/ir.ts';
export { interpret, type InterpretOptions, type Judgement } from './interpret/interpret.ts';
