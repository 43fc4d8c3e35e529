import type { Store } from '../store/store.ts';
import type { FileName } from './file-address.ts';
import { LineIndex, type LinePosition, type LineRange } from './line-index.ts';

interface Known {
  readonly text: string;
  readonly index: LineIndex;
}

/** Between the worker's places (offsets in a file's text as kept) and the editor's (lines and columns). */
export class Places {
  private readonly store: Store;
  private readonly known = new Map<string, Known>();

  constructor(store: Store) {
    this.store = store;
  }

  rangeOf(place: FileName & { readonly start: number; readonly end: number }): LineRange {
    return this.indexOf(place).rangeOf(place);
  }

  positionAt(name: FileName, offset: number): LinePosition {
    return this.indexOf(name).positionAt(offset);
  }

  offsetAt(name: FileName, position: LinePosition): number {
    return this.indexOf(name).offsetAt(position);
  }

  private indexOf(name: FileName): LineIndex {
    const key = `${name.folder}/${name.file}`;
    const text = this.textOf(name);
    const known = this.known.get(key);
    if (known?.text === text) return known.index;
    const index = new LineIndex(text);
    this.known.set(key, { text, index });
    return index;
  }

  private textOf({ folder, file }: FileName): string {
    const { workspace } = this.store.getState();
    const { files } = workspace.beside.find(({ name }) => name === folder && name !== workspace.folder) ?? workspace;
    return files.find(({ path }) => path === file)?.text ?? '';
  }
}
