import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { FileData, NamedFolder } from '../engine/folder-data.ts';
import type { Desk, Trial, Workspace } from '../store/workspace.ts';

/** A workspace in the list. */
export interface Kept {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** A desk as it was kept, and the mark of that state: another tab's saving makes another mark. */
export interface KeptDesk {
  readonly desk: Desk;
  readonly mark: string;
}

/** What is to be kept. */
export interface KeptState extends KeptDesk {
  /** The workspace as this tab kept it last: its unchanged files are not written again. */
  readonly before: Workspace | null;
}

interface Head extends Kept {
  readonly format: 1;
  readonly mark: string;
  readonly folder: string;
  readonly paths: readonly string[];
  readonly trial: Trial;
}

/** The browser's own store (IndexedDB): workspaces file by file, so that saving writes what changed. */
export class Storage {
  private readonly use: UseStore = createStore('zhunsheng', 'workspaces');

  /** The last changed first. */
  async list(): Promise<readonly Kept[]> {
    const heads = await this.use('readonly', (kept) =>
      promisifyRequest<Head[]>(kept.getAll(IDBKeyRange.bound(['head'], ['head', []]))),
    );
    return heads.map(({ id, name, changed }) => ({ id, name, changed })).sort((a, b) => b.changed - a.changed);
  }

  load(id: string): Promise<KeptDesk | null> {
    return this.use('readonly', async (kept) => {
      const head = await promisifyRequest<Head | undefined>(kept.get(['head', id]));
      if (head?.format !== 1) return null;
      const texts = await Promise.all(
        head.paths.map((path) => promisifyRequest<string | undefined>(kept.get(['file', id, path]))),
      );
      const beside = await promisifyRequest<readonly NamedFolder[] | undefined>(kept.get(['beside', id]));
      const files = head.paths.map((path, at): FileData => ({ path, text: texts[at] ?? '' }));
      const { mark, name, folder, trial } = head;
      return { desk: { workspace: { format: 1, id, name, folder, files, beside: beside ?? [] }, trial }, mark };
    });
  }

  /** Keeps a desk, unless somebody else kept another state since `known` (the mark of the state before; null: not kept before). */
  save(state: KeptState, known: string | null): Promise<'saved' | 'elsewhere'> {
    return this.use('readwrite', async (kept) => {
      const head = await promisifyRequest<Head | undefined>(kept.get(['head', state.desk.workspace.id]));
      if ((head?.mark ?? null) !== known) return 'elsewhere';
      put(kept, state);
      await promisifyRequest(kept.transaction);
      return 'saved';
    });
  }

  /** As the page goes away nothing can be waited for: everything is handed over and committed at once. */
  saveAtOnce(state: KeptState): void {
    void this.use('readwrite', (kept) => {
      put(kept, state);
      kept.transaction.commit();
    });
  }

  remove(id: string): Promise<void> {
    return this.use('readwrite', async (kept) => {
      kept.delete(IDBKeyRange.bound(['file', id], ['file', id, []]));
      kept.delete(['beside', id]);
      await promisifyRequest(kept.delete(['head', id]));
    });
  }

  /** The workspace that was open last. */
  async last(): Promise<string | null> {
    const id = await this.use('readonly', (kept) => promisifyRequest<unknown>(kept.get('last')));
    return typeof id === 'string' ? id : null;
  }

  async setLast(id: string): Promise<void> {
    await this.use('readwrite', (kept) => promisifyRequest(kept.put(id, 'last')));
  }
}

function put(kept: IDBObjectStore, { desk: { workspace, trial }, before, mark }: KeptState): void {
  const { id, name, folder, files, beside } = workspace;
  const old = new Map((before?.files ?? []).map((file) => [file.path, file]));
  for (const file of files) {
    if (old.get(file.path) !== file) kept.put(file.text, ['file', id, file.path]);
    old.delete(file.path);
  }
  for (const path of old.keys()) kept.delete(['file', id, path]);
  if (before?.beside !== beside) kept.put(beside, ['beside', id]);
  const paths = files.map(({ path }) => path);
  const head: Head = { format: 1, id, name, folder, paths, trial, mark, changed: Date.now() };
  kept.put(head, ['head', id]);
  kept.put(id, 'last');
}
