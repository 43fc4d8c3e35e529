import { languages } from 'monaco-editor/editor/editor.api.js';
import type { OutlineEntry } from '#editor';
import type { EditorSession } from '../editor-session.ts';

/** The declarations of a rule file, the clauses of a text. */
export function symbolProvider(session: EditorSession): languages.DocumentSymbolProvider {
  const symbol = ({ name, detail, place, selection, children }: OutlineEntry): languages.DocumentSymbol => ({
    name,
    detail,
    kind: languages.SymbolKind.Class,
    tags: [],
    range: session.places.rangeOf(place),
    selectionRange: session.places.rangeOf(selection),
    children: children.map(symbol),
  });
  return {
    provideDocumentSymbols: async (model) => {
      const file = session.ownFile(model);
      return file === null ? [] : ((await session.ask('outline', file, model)) ?? []).map(symbol);
    },
  };
}

export function foldingProvider(session: EditorSession): languages.FoldingRangeProvider {
  return {
    provideFoldingRanges: async (model) => {
      const file = session.ownFile(model);
      const rows = file === null ? null : await session.ask('folding', file, model);
      return rows?.map(({ start, end }) => ({ start, end }));
    },
  };
}
