import type { Span } from '#diagnostics';
import type { Clause, Declaration, Word } from '#grammar';
import type { Declaring, Named, NamedKind } from './named.ts';

/** The vocabularies that the language itself calls by their keyword. */
const vocabularyKeywords: ReadonlySet<string> = new Set(['责任程度', '情节']);

/** Everything that a declaration declares: itself, if it has a name, and its items, bands and readings. */
export function declaredIn(node: Declaration): readonly Declaring[] {
  return [...itself(node), ...node.clauses.flatMap((clause) => declaredBy(clause, node))];
}

function itself(node: Declaration): readonly Declaring[] {
  const { keyword, keywordSpan, value, span: whole } = node;
  const declaring = (named: Named, span: Span): Declaring => ({ named, span, whole, node });
  const named = (kind: NamedKind, word: Word, owner = ''): Declaring =>
    declaring({ kind, owner, name: word.text }, word.span);
  const vocabulary = vocabularyKeywords.has(keyword)
    ? [declaring({ kind: '词表', owner: '', name: keyword }, keywordSpan)]
    : [];
  switch (value.shape) {
    case 'name':
    case 'titled':
    case 'law':
      return [named(keyword, value.name)];
    case 'field': {
      const [entity, field] = value.path.words;
      return entity === undefined || field === undefined ? [] : [named('事实', field, entity.text)];
    }
    case 'names':
      return keyword === '责任程度' ? [...vocabulary, ...value.names.map((word) => named('项', word, keyword))] : [];
    case 'named-list':
      return [...vocabulary, named(keyword, value.name), ...value.names.map((word) => named('项', word, keyword))];
    default:
      return [];
  }
}

function declaredBy({ keyword, value, span: whole }: Clause, node: Declaration): readonly Declaring[] {
  if (!('name' in value)) return [];
  const owner = 'name' in node.value ? node.value.name.text : '';
  const named = (kind: NamedKind, under: string): readonly Declaring[] => [
    { named: { kind, owner: under, name: value.name.text }, span: value.name.span, whole, node },
  ];
  switch (keyword) {
    case '项':
      return named('项', owner);
    case '档':
      return named('档', '');
    case '默认':
    case '另可':
      return named('读法', owner);
    default:
      return [];
  }
}
