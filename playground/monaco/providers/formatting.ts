import type { languages } from 'monaco-editor/editor/editor.api.js';
import type { EditorSession } from '../editor-session.ts';
import { leastReplacement } from '../least-replacement.ts';

/** Our layout; nothing happens to a file of which a line cannot be read. */
export function formattingProvider(session: EditorSession): languages.DocumentFormattingEditProvider {
  return {
    provideDocumentFormattingEdits: async (model) => {
      const file = session.ownFile(model);
      const laidOut = file === null ? null : await session.ask('formatted', file, model);
      if (laidOut?.kind !== 'FileText') return [];
      const wanted = laidOut.text.replace(/\r\n|\n|\r/g, model.getEOL());
      const replacement = leastReplacement(model.getValue(), wanted);
      if (replacement === null) return [];
      const from = model.getPositionAt(replacement.start);
      const to = model.getPositionAt(replacement.end);
      const range = {
        ...{ startLineNumber: from.lineNumber, startColumn: from.column },
        ...{ endLineNumber: to.lineNumber, endColumn: to.column },
      };
      return [{ range, text: replacement.text }];
    },
  };
}
