import { CST, Lexer } from 'yaml';
import type { Source, Span } from '#diagnostics';

/** Where the comments of a YAML text stand, each from its `#` to its line's end. The text is one that `readYaml` accepts. */
export function yamlComments(source: Source): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  let scalarNext = false;
  for (const token of new Lexer().lex(source.text)) {
    if (token === CST.SCALAR || token === CST.DOCUMENT || token === CST.FLOW_END) {
      scalarNext = token === CST.SCALAR;
      continue;
    }
    if (!scalarNext && CST.tokenType(token) === 'comment') found.push({ source, start: at, end: at + token.length });
    scalarNext = false;
    at += token.length;
  }
  return found;
}
