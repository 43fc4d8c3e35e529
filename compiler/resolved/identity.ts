import type { Declaration } from '#grammar';
import { clauseOf, clausesOf } from './clauses-of.ts';
import type { Identity, Parentage } from './ir.ts';

/** What the 规则集 line and those below it say; missing lines are the structure check's business. */
export function identityOf(declaration: Declaration, folder: string): Identity {
  const { value, keywordSpan } = declaration;
  const name = value.shape === 'name' ? value.name.text : folder;
  const text = (keyword: '标题' | '版本'): string => clauseOf(declaration, keyword)?.value.text.text ?? '';
  const date = (keyword: '施行' | '失效' | '适用行为自'): string | null =>
    clauseOf(declaration, keyword)?.value.date.iso ?? null;
  return {
    name,
    title: text('标题') === '' ? name : text('标题'),
    version: text('版本'),
    force: clauseOf(declaration, '效力')?.value.name.text ?? '',
    region: clauseOf(declaration, '地区')?.value.name.text ?? null,
    inForceFrom: date('施行'),
    inForceUntil: date('失效'),
    conductFrom: date('适用行为自'),
    parents: parentsOf(declaration),
    span: value.shape === 'name' ? value.name.span : keywordSpan,
  };
}

function parentsOf(declaration: Declaration): readonly Parentage[] {
  const relations = ['继承', '沿用'] as const;
  return relations.flatMap((relation) =>
    clausesOf(declaration, relation).flatMap(({ value }) =>
      value.names.map((word): Parentage => ({ relation, name: word.text, span: word.span })),
    ),
  );
}
