import type { languages } from 'monaco-editor/editor/editor.api.js';
import type { Token, TokenKind } from '#editor';
import type { EditorSession } from '../editor-session.ts';
import type { Places } from '../places.ts';
import type { FileName } from '../file-address.ts';

const kinds: readonly TokenKind[] = [
  ...(['keyword', 'name', 'value', 'citation', 'number', 'date', 'text', 'comment', 'operator', 'unknown'] as const),
];

/** Colours by meaning, which take the place of those by spelling once they are known. */
export function colouringProvider(session: EditorSession): languages.DocumentSemanticTokensProvider {
  return {
    getLegend: () => ({ tokenTypes: [...kinds], tokenModifiers: [] }),
    provideDocumentSemanticTokens: async (model) => {
      const file = session.ownFile(model);
      const tokens = file === null ? null : await session.ask('tokens', file, model);
      return tokens && file !== null
        ? { data: encoded(tokens, { folder: session.folder, file }, session.places) }
        : null;
    },
    releaseDocumentSemanticTokens: () => undefined,
  };
}

/** Five numbers a token: rows and columns since the one before, length, kind, nothing. */
function encoded(tokens: readonly Token[], name: FileName, places: Places): Uint32Array {
  const numbers: number[] = [];
  let row = 1;
  let column = 1;
  let end = 0;
  for (const token of [...tokens].sort((one, other) => one.start - other.start)) {
    if (token.start < end) continue;
    const at = places.positionAt(name, token.start);
    const columns = at.lineNumber === row ? at.column - column : at.column - 1;
    numbers.push(at.lineNumber - row, columns, token.end - token.start, kinds.indexOf(token.kind), 0);
    ({ lineNumber: row, column } = at);
    ({ end } = token);
  }
  return new Uint32Array(numbers);
}
