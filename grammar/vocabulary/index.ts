export { clauseKeywords, type ClauseKeyword } from './clauses.ts';
export { declarationKeywords, type DeclarationKeyword } from './declarations.ts';
export type { ShapeName } from './shapes.ts';
