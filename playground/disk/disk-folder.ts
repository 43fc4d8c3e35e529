import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FileData } from '../engine/folder-data.ts';
import { fingerprint } from '../keep/link/fingerprint.ts';
import { deskOn } from '../samples/first-desk.ts';
import type { Desk } from '../store/workspace.ts';
import type { OpenedFolder } from './opened-folder.ts';
import { filesToBeginWith, type UnsavedFile } from './unsaved.ts';

export interface DiskState {
  readonly onDisk: readonly FileData[];
  readonly saving: boolean;
  /** Files that the server would not, or could not, write. */
  readonly failed: readonly string[];
}

/** The folder on disk that the page works on; it is written only when somebody says so. */
export class DiskFolder {
  readonly place: string;
  /** The workspace on it. */
  readonly id: string;
  readonly state: StoreApi<DiskState>;
  private readonly token: string;

  constructor({ place, token, files }: OpenedFolder) {
    this.place = place;
    this.id = `folder:${place}`;
    this.token = token;
    this.state = createStore<DiskState>(() => ({ onDisk: files, saving: false, failed: [] }));
  }

  /** A desk on the folder; what the browser kept of it is taken up where it holds changes not saved to the folder. */
  beginning(opened: OpenedFolder, kept: Desk | null, asOf: string): Desk {
    const fresh = deskOn(opened, opened.beside, this.id, asOf);
    if (kept === null) {
      this.rememberStep(opened.files);
      return fresh;
    }
    const inStep = localStorage.getItem(this.id);
    const files = filesToBeginWith(opened.files, kept.workspace.files, (some) => fingerprint(some) === inStep);
    if (files === opened.files) this.rememberStep(files);
    return { workspace: { ...fresh.workspace, name: kept.workspace.name, files }, trial: kept.trial };
  }

  /** Writes the files, and removes those taken away. */
  async save(files: readonly UnsavedFile[]): Promise<void> {
    this.state.setState({ saving: true, failed: [] });
    const failed: string[] = [];
    for (const { path, text } of files) {
      if (!(await this.put(path, text))) failed.push(path);
      else this.state.setState(({ onDisk }) => ({ onDisk: withText(onDisk, path, text) }));
    }
    this.state.setState({ saving: false, failed });
    if (failed.length === 0) this.rememberStep(this.state.getState().onDisk);
  }

  private async put(path: string, text: string | null): Promise<boolean> {
    try {
      const { ok } = await fetch(`files/${encodeURIComponent(path)}`, {
        method: text === null ? 'DELETE' : 'PUT',
        headers: { 'X-Zhunsheng-Token': this.token },
        ...(text === null ? {} : { body: text }),
      });
      return ok;
    } catch {
      return false;
    }
  }

  /** So that next time it can be told who has changed since: the folder, or the browser's copy. */
  private rememberStep(files: readonly FileData[]): void {
    localStorage.setItem(this.id, fingerprint(files));
  }
}

function withText(files: readonly FileData[], path: string, text: string | null): readonly FileData[] {
  const others = files.filter((file) => file.path !== path);
  const all = text === null ? others : [...others, { path, text }];
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}
