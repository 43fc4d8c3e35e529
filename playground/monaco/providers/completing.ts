import { languages } from 'monaco-editor/editor/editor.api.js';
import type { CompletionKind } from '#editor';
import type { EditorSession } from '../editor-session.ts';

const { CompletionItemKind } = languages;
const kinds: Readonly<Record<CompletionKind, languages.CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  operator: CompletionItemKind.Operator,
  word: CompletionItemKind.Unit,
  name: CompletionItemKind.Reference,
  value: CompletionItemKind.EnumMember,
  clause: CompletionItemKind.Text,
};

/** What may be written at the cursor, also in the middle of a line: keywords, words, declared names, clauses. */
export function completionProvider(session: EditorSession): languages.CompletionItemProvider {
  return {
    triggerCharacters: [' ', '、', '第', '《', '「', '（', ':', '.'],
    provideCompletionItems: async (model, position) => {
      const found = (await session.askAt('complete', model, position)) ?? [];
      const { language } = session.page.store.getState();
      return {
        suggestions: found.map(({ label, insert, place, kind, detail, documentation }, at) => ({
          label: { label, description: detail[language] },
          kind: kinds[kind],
          insertText: insert,
          filterText: label,
          documentation: documentation.join('\n'),
          range: session.places.rangeOf(place),
          sortText: String(at).padStart(5, '0'),
        })),
      };
    },
  };
}
