import type { Engine } from '../engine/client.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';

/** The worker has the folder that the page shows: opened anew when another workspace is opened, changed file by file as one types. */
export function keepInStep(store: Store, engine: Engine): void {
  engine.open(folderOf(store.getState().workspace));
  store.subscribe(({ workspace }, before) => {
    if (workspace === before.workspace) return;
    if (workspace.id !== before.workspace.id || workspace.beside !== before.workspace.beside)
      engine.open(folderOf(workspace));
    else tellChanges(engine, before.workspace, workspace);
  });
}

function folderOf({ folder, files, beside }: Workspace): Parameters<Engine['open']>[0] {
  return { name: folder, files, beside };
}

function tellChanges(engine: Engine, before: Workspace, after: Workspace): void {
  const old = new Map(before.files.map((file) => [file.path, file]));
  for (const file of after.files) {
    if (old.get(file.path) !== file) engine.change(file);
    old.delete(file.path);
  }
  for (const path of old.keys()) engine.change({ path, text: null });
}
