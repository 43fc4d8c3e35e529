import type { languages } from 'monaco-editor/editor/editor.api.js';
import type { ProblemFix } from '#editor';
import type { EditorSession } from '../editor-session.ts';
import { workspaceEdit } from '../workspace-edit.ts';
import { markersOf } from '../markers.ts';

/** The quick fixes of what is wrong within a range. */
export function fixProvider(session: EditorSession): languages.CodeActionProvider {
  return {
    provideCodeActions: async (model, range) => {
      const file = session.ownFile(model);
      const problems = file === null ? null : await session.ask('problems', 'all', model);
      const here = (problems ?? []).filter(({ place }) => place.file === file && place.folder === session.folder);
      const actions = here.flatMap((problem): languages.CodeAction[] => {
        const { startLineNumber, endLineNumber } = session.places.rangeOf(problem.place);
        if (endLineNumber < range.startLineNumber || startLineNumber > range.endLineNumber) return [];
        const diagnostics = markersOf(session, [problem]);
        return problem.fixes.map((fix, at) => ({ ...actionOf(session, fix), diagnostics, isPreferred: at === 0 }));
      });
      return { actions, dispose: () => undefined };
    },
  };
}

function actionOf(session: EditorSession, { title, edits }: ProblemFix): languages.CodeAction {
  return { title: `${title.zh} / ${title.en}`, kind: 'quickfix', edit: workspaceEdit(session, edits) };
}
