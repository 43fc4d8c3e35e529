import type { languages } from 'monaco-editor/editor/editor.api.js';
import type { EditorSession } from '../editor-session.ts';
import { plainText } from './plain-text.ts';

/** The words of a clause, what a name is, what a keyword means. */
export function hoverProvider(session: EditorSession): languages.HoverProvider {
  return {
    provideHover: async (model, position) => {
      const found = await session.askAt('hover', model, position);
      return found && { range: session.places.rangeOf(found.place), contents: [plainText(found.lines)] };
    },
  };
}
