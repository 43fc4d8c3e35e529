import type { Span } from '#diagnostics';
import type { ClauseNode, Declaration } from '#grammar';
import { declaredIn } from './names/declared-in.ts';
import type { Place } from './place.ts';
import { clauseTreeOf, placeOf, ruleFileOf, type Project } from './project.ts';
import { shortened } from './shortened.ts';

/** One entry of a file’s table of contents, with what lies in it. */
export interface OutlineEntry {
  /** `情形 3.3.6`, `记分`, `第十条（三）`. */
  readonly name: string;
  /** A title, or the first words. */
  readonly detail: string;
  /** The keyword of the line (`情形`, `项`, `默认`), or the level of a clause (`article`). */
  readonly kind: string;
  readonly place: Place;
  /** The part to show when it is chosen. */
  readonly selection: Place;
  readonly children: readonly OutlineEntry[];
}

/** The declarations of a rule file with what they list, or the clauses of a source text. */
export function outline(project: Project, file: string): readonly OutlineEntry[] {
  const place = (span: Span): Place => placeOf(project, span);
  const rules = ruleFileOf(project, file);
  if (rules !== null) return rules.declarations.map((node) => declarationEntry(node, place));
  return (clauseTreeOf(project, file)?.nodes ?? []).map((node) => clauseEntry(node, place));
}

function declarationEntry(node: Declaration, place: (span: Span) => Place): OutlineEntry {
  const { keyword, keywordSpan, value, span } = node;
  const selection = value.shape === 'nothing' ? keywordSpan : value.span;
  return {
    ...headOf(node),
    kind: keyword,
    place: place(span),
    selection: place(selection),
    children: partsOf(node, place),
  };
}

/** What an entry says of a declaration. */
function headOf({ keyword, value }: Declaration): Pick<OutlineEntry, 'name' | 'detail'> {
  switch (value.shape) {
    case 'name':
      return { name: `${keyword} ${value.name.text}`, detail: '' };
    case 'titled':
    case 'law':
      return { name: `${keyword} ${value.name.text}`, detail: value.title?.text ?? '' };
    case 'named-list':
      return { name: `${keyword} ${value.name.text}`, detail: listed(value.names) };
    case 'names':
      return { name: keyword, detail: listed(value.names) };
    case 'field':
      return {
        name: `${keyword} ${value.path.words.map(({ text }) => text).join('.')}`,
        detail: value.type.map(({ text }) => text).join(' '),
      };
    case 'accounted':
      return { name: `${keyword} ${listed(value.citations)}`, detail: value.name.text };
    case 'acknowledged':
      return { name: `${keyword} ${value.name.text}`, detail: `${value.of.text} ${listed(value.names)}` };
    default:
      return { name: keyword, detail: '' };
  }
}

function listed(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join('、');
}

/** The items, bands and readings of its lines. */
function partsOf(node: Declaration, place: (span: Span) => Place): readonly OutlineEntry[] {
  const lines = new Map(node.clauses.map((clause) => [clause.span, clause]));
  return declaredIn(node).flatMap(({ named, span, whole }) => {
    const clause = lines.get(whole);
    if (clause === undefined) return [];
    const { value, keyword } = clause;
    const text = 'text' in value && value.text !== null ? value.text.text : '';
    return [
      {
        name: named.name,
        detail: text,
        kind: keyword ?? '',
        place: place(whole),
        selection: place(span),
        children: [],
      },
    ];
  });
}

function clauseEntry(node: ClauseNode, place: (span: Span) => Place): OutlineEntry {
  const { source, start } = node.span;
  return {
    name: node.label,
    detail: shortened(node.text, 24),
    kind: node.level,
    place: place(node.span),
    selection: place({ source, start, end: node.own.end }),
    children: node.children.map((child) => clauseEntry(child, place)),
  };
}
