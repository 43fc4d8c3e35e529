import ts from 'typescript';

/**
 * The syntax tree of a text without its words: kinds of nodes in order, a member's name counting the same with and without quotes.
 * Throws where the text does not parse.
 */
export const syntaxShape = (name: string, text: string): readonly number[] => {
  const file = parse(name, text, ts.JSDocParsingMode.ParseNone);
  const kinds: number[] = [];
  const visit = (node: ts.Node): void => {
    kinds.push(node.kind);
    const name = ts.isPropertySignature(node) ? node.name : null;
    node.forEachChild((child) => (child === name ? void kinds.push(ts.SyntaxKind.Identifier) : visit(child)));
    kinds.push(-1);
  };
  visit(file);
  return kinds;
};

export const sameShape = (left: readonly number[], right: readonly number[]): boolean =>
  left.length === right.length && left.every((kind, at) => kind === right[at]);

/**
 * The tokens of a text without their words: kinds in order and where lines begin, which is all that a parser looks at. A member's name, behind `readonly`, counts
 * the same with and without quotes. Far quicker than parsing.
 */
export const tokenShape = (text: string): readonly number[] => {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text);
  const kinds: number[] = [];
  let previous = ts.SyntaxKind.Unknown;
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isName = previous === ts.SyntaxKind.ReadonlyKeyword && kind !== ts.SyntaxKind.OpenBracketToken;
    const shown = isName ? ts.SyntaxKind.Identifier : kind;
    kinds.push(scanner.hasPrecedingLineBreak() ? -shown : shown);
    previous = kind;
  }
  return kinds;
};

/** The tags in a text's comments. */
export const commentTags = (name: string, text: string): readonly string[] => {
  const tags: string[] = [];
  const visit = (node: ts.Node): void => {
    tags.push(...ts.getJSDocTags(node).map(({ tagName }) => tagName.text));
    node.forEachChild(visit);
  };
  visit(parse(name, text, ts.JSDocParsingMode.ParseAll));
  return tags;
};

const parse = (name: string, text: string, jsDocParsingMode: ts.JSDocParsingMode): ts.SourceFile => {
  const options = { languageVersion: ts.ScriptTarget.ES2022, jsDocParsingMode };
  const file = ts.createSourceFile(name, text, options, jsDocParsingMode === ts.JSDocParsingMode.ParseAll);
  const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  const [first] = parseDiagnostics;
  if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'));
  return file;
};
