import type { Clause, clauseKeywords, ClauseKeyword, Declaration, ValueOf } from '#grammar';

/** The shape that the keyword's row in the vocabulary gives it. */
export type ShapeOf<K extends ClauseKeyword> = (typeof clauseKeywords)[K]['shape'];

/** A clause whose keyword, and therefore whose shape, is known. */
export type ClauseOf<K extends ClauseKeyword> = Clause & { readonly value: ValueOf<ShapeOf<K>> };

/** All clauses of a declaration that begin with `keyword`, in order. */
export function clausesOf<K extends ClauseKeyword>(declaration: Declaration, keyword: K): readonly ClauseOf<K>[] {
  return declaration.clauses.filter((clause): clause is ClauseOf<K> => clause.keyword === keyword);
}

/** The first of them, null if there is none; that there is no second is the structure check's business. */
export function clauseOf<K extends ClauseKeyword>(declaration: Declaration, keyword: K): ClauseOf<K> | null {
  return clausesOf(declaration, keyword)[0] ?? null;
}

/** The duty lines, which have no keyword. */
export function dutiesOf(declaration: Declaration): readonly (Clause & { readonly value: ValueOf<'duty'> })[] {
  return declaration.clauses.filter(
    (clause): clause is Clause & { readonly value: ValueOf<'duty'> } => clause.value.shape === 'duty',
  );
}
