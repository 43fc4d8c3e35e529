import type { languages } from 'monaco-editor/editor/editor.api.js';
import type { Place } from '#editor';
import type { EditorSession } from '../editor-session.ts';
import { addressOf } from '../file-address.ts';

/** To where something is declared; from a citation to its clause. */
export function definitionProvider(session: EditorSession): languages.DefinitionProvider {
  return {
    provideDefinition: async (model, position) =>
      locations(session, await session.askAt('definition', model, position)),
  };
}

/** To every place that names it; from a clause to the rules that cite it. */
export function referenceProvider(session: EditorSession): languages.ReferenceProvider {
  return {
    provideReferences: async (model, position) =>
      locations(session, await session.askAt('references', model, position)),
  };
}

function locations({ places, models }: EditorSession, found: readonly Place[] | null): languages.Location[] {
  return (found ?? [])
    .filter((place) => models.modelOf(place) !== null)
    .map((place) => ({ uri: addressOf(place), range: places.rangeOf(place) }));
}
