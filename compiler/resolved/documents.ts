import { diagnose, nearest, type Diagnostic } from '#diagnostics';
import type { ClauseTree } from '#grammar';
import { clauseOf, clausesOf } from './clauses-of.ts';
import type { Declared, Home, Identity, LawDocument } from './ir.ts';

type Report = (diagnostic: Diagnostic) => void;

/** Every document that may be cited: the 法源 of the rule set and its parents, then the parents' own texts, then this rule set's. */
export function documentsOf(
  declarations: readonly Declared[],
  parents: readonly LawDocument[],
  home: Home,
  own: LawDocument,
  report: Report,
): readonly LawDocument[] {
  const laws = declarations
    .filter(({ keyword }) => keyword === '法源')
    .map((declared) => ({ declared, document: lawDocument(declared, home, report) }));
  reportTaken(laws, home, report);
  const inherited = parents.filter(({ ownTextOf }) => ownTextOf !== null);
  return [...laws.map(({ document }) => document), ...new Set(inherited), own];
}

/** A law under all its names; a province's declaration adds to the parent's of the same name. */
function lawDocument(declared: Declared, home: Home, report: Report): LawDocument {
  const { node, replaces } = declared;
  const inherited = replaces === null ? null : lawDocument(replaces, home, report);
  const title = node.value.shape === 'law' ? node.value.title.text : declared.name;
  const aliases = clausesOf(node, '别名').flatMap(({ value }) => value.names.map((word) => bare(word.text)));
  const names = [bare(declared.name), ...aliases, bare(title), ...(inherited?.names ?? [])];
  return {
    names: [...new Set(names)],
    title: bare(title),
    clauses: sourceText(declared, home, report) ?? inherited?.clauses ?? null,
    ownTextOf: null,
  };
}

/** The clause tree that 原文 names; only the rule set at hand is told that a file is missing, a parent's is the parent's business. */
function sourceText({ node, home: declaredIn }: Declared, home: Home, report: Report): ClauseTree | null {
  const clause = clauseOf(node, '原文');
  if (clause === null) return null;
  const { text, span } = clause.value.text;
  const tree = declaredIn.texts.get(text);
  if (tree === undefined && declaredIn === home) reportMissingText(text, span, home, report);
  return tree ?? null;
}

function reportMissingText(file: string, span: Diagnostic['span'], home: Home, report: Report): void {
  const known = [...home.texts.keys()];
  const suggestion = nearest(file, known);
  report(diagnose('source-text-not-found', span, { file, known, suggestion }));
}

/** The rule set's own text as a document, by the title of the rule set. */
export function ownDocument(ruleSetLine: Declared | null, identity: Identity, home: Home, report: Report): LawDocument {
  const clauses = ruleSetLine === null ? null : sourceText(ruleSetLine, home, report);
  return { names: [bare(identity.title)], title: bare(identity.title), clauses, ownTextOf: home };
}

function reportTaken(
  laws: readonly { readonly declared: Declared; readonly document: LawDocument }[],
  home: Home,
  report: Report,
): void {
  const owners = new Map<string, { readonly declared: Declared; readonly document: LawDocument }>();
  for (const law of laws) {
    for (const name of law.document.names) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, law);
      else reportPair(name, owner, law, home, report);
    }
  }
}

function reportPair(
  name: string,
  owner: { readonly declared: Declared; readonly document: LawDocument },
  law: { readonly declared: Declared; readonly document: LawDocument },
  home: Home,
  report: Report,
): void {
  const [own, other] = law.declared.home === home ? [law, owner] : [owner, law];
  const related = [{ span: other.declared.nameSpan, role: 'first-declared' as const }];
  report(diagnose('alias-taken', own.declared.nameSpan, { name, other: other.document.names[0] ?? '' }, { related }));
}

/** A name without 《》. */
export function bare(name: string): string {
  return name.replace(/^《|》$/g, '');
}
