import type { FileData } from '../engine/folder-data.ts';

/** A file of the workspace that the folder on disk has otherwise, or not at all, or has still. */
export interface UnsavedFile {
  readonly path: string;
  /** Null: taken away. */
  readonly text: string | null;
  readonly change: 'changed' | 'added' | 'removed';
}

/** What must be written so that the folder on disk is as the workspace. */
export function unsaved(workspace: readonly FileData[], onDisk: readonly FileData[]): readonly UnsavedFile[] {
  const old = new Map(onDisk.map(({ path, text }) => [path, text]));
  const kept = new Set(workspace.map(({ path }) => path));
  return [
    ...workspace.flatMap(({ path, text }): readonly UnsavedFile[] => {
      if (old.get(path) === text) return [];
      return [{ path, text, change: old.has(path) ? 'changed' : 'added' }];
    }),
    ...onDisk.flatMap(({ path }): readonly UnsavedFile[] =>
      kept.has(path) ? [] : [{ path, text: null, change: 'removed' }],
    ),
  ];
}

/** With which files to begin: the folder's, or those kept in the browser because they hold changes that the folder has not got. */
export function filesToBeginWith(
  onDisk: readonly FileData[],
  kept: readonly FileData[],
  isAsLastInStep: (files: readonly FileData[]) => boolean,
): readonly FileData[] {
  return unsaved(kept, onDisk).length === 0 || isAsLastInStep(kept) ? onDisk : kept;
}
