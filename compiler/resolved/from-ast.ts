import { invariant, type Code, type Diagnostic, type Staged } from '#diagnostics';
import type { Citation, ClauseTree, Declaration, RuleFile } from '#grammar';
import { citationsIn } from './citations-in.ts';
import { cite, type Citing } from './cite.ts';
import { clauseOf } from './clauses-of.ts';
import { declaredName } from './declared-name.ts';
import { documentsOf, ownDocument } from './documents.ts';
import { identityOf } from './identity.ts';
import type { CitedPlace, Declared, Home, Identity, RuleSet } from './ir.ts';
import { mergeDeclarations, type Parent } from './merge.ts';
import { citationsOfItems } from './missing-citation.ts';
import { confusableNames, withoutRepeats } from './names.ts';
import { checkStructure } from './structure.ts';

/** One rule folder, read: its files and the clause trees of its source texts by file name. */
export interface ReadFolder {
  readonly name: string;
  readonly files: readonly RuleFile[];
  readonly texts: ReadonlyMap<string, ClauseTree>;
}

/** The 规则集 line of a folder, null if it has none; it says which parents are needed before anything can be resolved. */
export function identityIn(folder: ReadFolder): Identity | null {
  const line = ruleSetLine(folder.files.flatMap(({ declarations }) => declarations));
  return line === null ? null : identityOf(line, folder.name);
}

/** Gathers the declarations of a folder and its parents, checks which lines stand where and what is called what, and finds every citation. */
export function resolve(folder: ReadFolder, identity: Identity, parents: readonly Parent[]): Staged<RuleSet> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const home: Home = { name: identity.name, title: identity.title, texts: folder.texts };
  const written = folder.files.flatMap(({ declarations }) => declarations.map((node) => declaredBy(node, home)));
  const items = citationsOfItems(written.map(({ node }) => node));
  for (const declared of written) checkStructure(declared, items, report);
  const own = withoutRepeats(written, report);
  const declarations = mergeDeclarations(parents, own, report);
  confusableNames(declarations, home, report);
  const line = own.find(({ keyword }) => keyword === '规则集') ?? null;
  const ownText = ownDocument(line, identity, home, report);
  const documents = documentsOf(
    declarations,
    parents.flatMap(({ ruleSet }) => ruleSet.documents),
    home,
    ownText,
    report,
  );
  const citations = new Map<Citation, CitedPlace>(parents.flatMap(({ ruleSet }) => [...ruleSet.citations]));
  const ownIsNamed = line !== null && clauseOf(line.node, '原文') !== null;
  const citing: Citing = { documents, own: ownText, ownIsNamed, report: onceFor('no-source-text', report) };
  for (const citation of written.flatMap(({ node }) => citationsIn(node))) {
    const place = cite(citation, citing);
    if (place !== null) citations.set(citation, place);
  }
  return { value: { kind: 'RuleSet', home, identity, declarations, documents, citations }, diagnostics };
}

/** Reports only the first of what would be said of every citation. */
function onceFor(code: Code, report: (diagnostic: Diagnostic) => void): (diagnostic: Diagnostic) => void {
  let said = false;
  return (diagnostic) => {
    if (diagnostic.code !== code || !said) report(diagnostic);
    said ||= diagnostic.code === code;
  };
}

function declaredBy(node: Declaration, home: Home): Declared {
  const { name, span } = declaredName(node);
  return { keyword: node.keyword, name, nameSpan: span, node, home, replaces: null };
}

function ruleSetLine(declarations: readonly Declaration[]): Declaration | null {
  const line = declarations.find(({ keyword }) => keyword === '规则集') ?? null;
  invariant(line === null || line.value.shape === 'name', 'a rule set line has a name');
  return line;
}
