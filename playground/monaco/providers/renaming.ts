import type { languages } from 'monaco-editor/editor/editor.api.js';
import type { Refusal } from '#editor';
import type { EditorSession } from '../editor-session.ts';
import { workspaceEdit } from '../workspace-edit.ts';

/** Another name for what is named at the cursor, in all files of the folder. */
export function renameProvider(session: EditorSession): languages.RenameProvider {
  const rejected = ({ reason }: Refusal): languages.Rejection => ({
    rejectReason: reason[session.page.store.getState().language],
  });
  return {
    resolveRenameLocation: async (model, position) => {
      const target = await session.askAt('renameTarget', model, position);
      const { lineNumber, column } = position;
      const here = { startLineNumber: lineNumber, startColumn: column, endLineNumber: lineNumber, endColumn: column };
      if (target?.kind === 'RenameTarget') return { range: session.places.rangeOf(target.place), text: target.name };
      return { range: here, text: '', ...(target === null ? {} : rejected(target)) };
    },
    provideRenameEdits: async (model, position, to) => {
      const cursor = session.cursorAt(model, position);
      const renamed = cursor === null ? null : await session.ask('rename', { ...cursor, to }, model);
      if (renamed?.kind === 'Renamed') return workspaceEdit(session, renamed.edits);
      return { edits: [], ...(renamed === null ? {} : rejected(renamed)) };
    },
  };
}
