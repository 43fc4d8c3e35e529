import { editor, languages, Range } from 'monaco-editor/editor/editor.api.js';
import './features.ts';
import './environment.ts';
import type { Page } from '../store/page.tsx';
import type { Store } from '../store/store.ts';
import { EditorSession } from './editor-session.ts';
import { fileAt } from './file-address.ts';
import { allLanguages, registerLanguages, ruleLanguages } from './languages.ts';
import { colouringProvider } from './providers/colouring.ts';
import { completionProvider } from './providers/completing.ts';
import { fixProvider } from './providers/fixing.ts';
import { formattingProvider } from './providers/formatting.ts';
import { definitionProvider, referenceProvider } from './providers/going.ts';
import { hoverProvider } from './providers/hover.ts';
import { foldingProvider, symbolProvider } from './providers/outlining.ts';
import { renameProvider } from './providers/renaming.ts';
import { defineTheme } from './theme.ts';

const sessions = new WeakMap<Store, EditorSession>();

/** The session of a page, begun when the editor is first shown. */
export function sessionOf(page: Page): EditorSession {
  const known = sessions.get(page.store);
  if (known !== undefined) return known;
  registerLanguages(page.engine);
  defineTheme();
  const session = new EditorSession(page);
  sessions.set(page.store, session);
  provide(session);
  return session;
}

/** What the editor offers, each asked of the worker. */
function provide(session: EditorSession): void {
  const everywhere = [...allLanguages];
  const inRules = [...ruleLanguages];
  languages.registerHoverProvider(everywhere, hoverProvider(session));
  languages.registerDefinitionProvider(everywhere, definitionProvider(session));
  languages.registerReferenceProvider(everywhere, referenceProvider(session));
  languages.registerDocumentSymbolProvider(everywhere, symbolProvider(session));
  languages.registerFoldingRangeProvider(everywhere, foldingProvider(session));
  languages.registerCompletionItemProvider(inRules, completionProvider(session));
  languages.registerRenameProvider(inRules, renameProvider(session));
  languages.registerDocumentFormattingEditProvider(inRules, formattingProvider(session));
  languages.registerCodeActionProvider(inRules, fixProvider(session), { providedCodeActionKinds: ['quickfix'] });
  languages.registerDocumentSemanticTokensProvider(inRules, colouringProvider(session));
  openFilesIn(session);
}

/** Going to another file shows it in the page. */
function openFilesIn({ page, places }: EditorSession): void {
  editor.registerEditorOpener({
    openCodeEditor: (_source, resource, selection) => {
      const name = fileAt(resource);
      if (name === null) return false;
      const range = selection === undefined ? null : 'lineNumber' in selection ? rangeAt(selection) : selection;
      const at = (lineNumber: number, column: number): number => places.offsetAt(name, { lineNumber, column });
      page.store.getState().reveal({
        ...name,
        start: range === null ? 0 : at(range.startLineNumber, range.startColumn),
        end: range === null ? 0 : at(range.endLineNumber, range.endColumn),
      });
      return true;
    },
  });
}

function rangeAt({ lineNumber, column }: { readonly lineNumber: number; readonly column: number }): Range {
  return new Range(lineNumber, column, lineNumber, column);
}
