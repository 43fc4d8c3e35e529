import ts from 'typescript';

/**
 * The syntax tree of a text without its words: kinds of nodes in order, a member's name counting the same with and without quotes.
 * Throws where the text does not parse, or where a comment holds a tag.
 */
export const syntaxShape = (name: string, text: string): string => {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  const [first] = parseDiagnostics;
  if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'));
  const kinds: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.getJSDocTags(node).length > 0) throw new Error('a comment holds a tag');
    const named = ts.isPropertySignature(node.parent) && node === node.parent.name;
    kinds.push(named ? ts.SyntaxKind.Identifier : node.kind);
    node.forEachChild(visit);
    kinds.push(-1);
  };
  file.forEachChild(visit);
  return kinds.join(' ');
};
