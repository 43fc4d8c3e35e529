import type { languages } from 'monaco-editor/editor/editor.api.js';
import type { TextEdit } from '#editor';
import type { EditorSession } from './editor-session.ts';
import { addressOf } from './file-address.ts';

/** Edits of the language service as the editor's. */
export function workspaceEdit({ places }: EditorSession, edits: readonly TextEdit[]): languages.WorkspaceEdit {
  return {
    edits: edits.map(({ place, text }) => ({
      resource: addressOf(place),
      versionId: undefined,
      textEdit: { range: places.rangeOf(place), text },
    })),
  };
}
