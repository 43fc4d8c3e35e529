import type { Declaration, DeclarationKeyword } from '#grammar';
import type { Span } from '#diagnostics';

/** The name under which a declaration is known, empty where its kind has none. */
export function declaredName(declaration: Declaration): { readonly name: string; readonly span: Span } {
  const { value, keywordSpan } = declaration;
  switch (value.shape) {
    case 'name':
    case 'titled':
    case 'law':
    case 'named-list':
      return { name: value.name.text, span: value.name.span };
    case 'field':
      return { name: value.path.words.map((word) => word.text).join('.'), span: value.path.span };
    default:
      return { name: '', span: keywordSpan };
  }
}

/** Kinds without a name that may stand any number of times. */
const repeatable: ReadonlySet<DeclarationKeyword> = new Set(['条款', '知悉']);

/** The key under which a second declaration is the same one again; null where any number may stand side by side. */
export function declarationKey(keyword: DeclarationKeyword, name: string): string | null {
  return repeatable.has(keyword) ? null : `${keyword} ${name}`;
}
