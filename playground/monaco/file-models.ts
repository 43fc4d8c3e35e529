import { editor, type IDisposable } from 'monaco-editor/editor/editor.api.js';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import { addressOf, fileAt, type FileName } from './file-address.ts';
import { languageOf } from './languages.ts';
import { leastReplacement } from './least-replacement.ts';

/** What is known of a model: the text that it and the store last agreed on. */
interface Kept {
  readonly listening: IDisposable;
  text: string;
}

/** So long after a keystroke the rest of the page hears of it, milliseconds. */
const rest = 30;

/**
 * The files of the workspace as the editor holds them. They live as long as the workspace, so that what was typed can be undone after
 * another view was looked at. What one types goes to the store; what others write to the store comes here, undoable too.
 */
export class FileModels {
  private readonly store: Store;
  private readonly kept = new Map<editor.ITextModel, Kept>();
  /** Typed, and not yet told. */
  private readonly untold = new Set<editor.ITextModel>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private workspaceId = '';
  private taking = false;

  constructor(store: Store) {
    this.store = store;
    this.follow(store.getState().workspace);
    store.subscribe(({ workspace }, before) => {
      if (workspace !== before.workspace) this.follow(workspace);
    });
  }

  modelOf(name: FileName): editor.ITextModel | null {
    return editor.getModel(addressOf(name));
  }

  /** Whether the file may be written: those of parents may not. */
  isOwn(model: editor.ITextModel): boolean {
    return fileAt(model.uri)?.folder === this.store.getState().workspace.folder;
  }

  /** Tells the store, and through it the worker, what was typed up to now. */
  flush(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    for (const model of [...this.untold]) {
      this.untold.delete(model);
      const name = fileAt(model.uri);
      const kept = this.kept.get(model);
      if (name === null || kept === undefined) continue;
      kept.text = model.getValue();
      this.store.getState().writeFile(name.file, kept.text);
    }
  }

  /** Writes a file anew by the least change, as one step to undo. */
  replace(model: editor.ITextModel, text: string): void {
    const wanted = text.replace(/\r\n|\n|\r/g, model.getEOL()).replace(/^\uFEFF/, '');
    const replacement = leastReplacement(model.getValue(), wanted);
    if (replacement === null) return;
    const from = model.getPositionAt(replacement.start);
    const to = model.getPositionAt(replacement.end);
    const range = {
      ...{ startLineNumber: from.lineNumber, startColumn: from.column },
      ...{ endLineNumber: to.lineNumber, endColumn: to.column },
    };
    model.pushStackElement();
    model.pushEditOperations([], [{ range, text: replacement.text }], () => null);
    model.pushStackElement();
  }

  private follow(workspace: Workspace): void {
    if (workspace.id !== this.workspaceId) this.leave();
    this.workspaceId = workspace.id;
    const wanted = new Set<editor.ITextModel>();
    for (const { name, files } of [{ name: workspace.folder, files: workspace.files }, ...workspace.beside])
      for (const { path, text } of files)
        if (/^[^/]+\.(zs|zs\.yaml|txt)$/.test(path)) wanted.add(this.take({ folder: name, file: path }, text));
    for (const model of this.kept.keys()) if (!wanted.has(model)) this.drop(model);
  }

  private take(name: FileName, text: string): editor.ITextModel {
    const present = this.modelOf(name);
    const kept = present === null ? undefined : this.kept.get(present);
    if (present === null || kept === undefined) {
      const made = editor.createModel(text, languageOf(name.file), addressOf(name));
      this.kept.set(made, { listening: made.onDidChangeContent(() => this.hear(made)), text });
      return made;
    }
    if (kept.text === text || this.untold.has(present)) return present;
    kept.text = text;
    this.taking = true;
    this.replace(present, text);
    this.taking = false;
    return present;
  }

  private hear(model: editor.ITextModel): void {
    if (this.taking) return;
    this.untold.add(model);
    this.timer ??= setTimeout(() => this.flush(), rest);
  }

  private drop(model: editor.ITextModel): void {
    this.kept.get(model)?.listening.dispose();
    this.kept.delete(model);
    this.untold.delete(model);
    model.dispose();
  }

  private leave(): void {
    for (const model of this.kept.keys()) this.drop(model);
  }
}
