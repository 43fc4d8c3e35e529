import { useEffect, useMemo } from 'react';
import { usePage, usePart } from '../store/page.tsx';
import type { State } from '../store/store.ts';
import { firstFile } from './rule-files.ts';

/** A file by its folder's own name. */
export interface OpenFile {
  readonly folder: string;
  readonly file: string;
}

/** The file in the editor: the folder's main rule file until another is chosen, or when that one is gone. Null if there is none at all. */
export function useShownFile(): OpenFile | null {
  const { store } = usePage();
  const folder = usePart((state) => shownFile(state)?.folder ?? null);
  const file = usePart((state) => shownFile(state)?.file ?? null);
  const shown = useMemo(() => (folder === null || file === null ? null : { folder, file }), [folder, file]);
  const isChosen = usePart((state) => state.shown?.file === file);
  // What is shown stays shown, whichever file becomes the main one as one types.
  useEffect(() => {
    if (shown !== null && !isChosen) store.getState().showFile(shown);
  }, [store, shown, isChosen]);
  return shown;
}

function shownFile({ workspace, shown }: State): OpenFile | null {
  if (shown !== null) {
    const folder = shown.folder ?? workspace.folder;
    const { files } = workspace.beside.find(({ name }) => name === folder && name !== workspace.folder) ?? workspace;
    if (files.some(({ path }) => path === shown.file)) return { folder, file: shown.file };
  }
  const file = firstFile(workspace.files);
  return file === null ? null : { folder: workspace.folder, file };
}
