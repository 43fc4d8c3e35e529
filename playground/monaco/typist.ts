import type { editor } from 'monaco-editor/editor/editor.api.js';
import type { TextEdit } from '#editor';
import type { Cursor } from '../engine/answers/law/cited-at.ts';
import type { Place } from '../store/store.ts';
import type { EditorSession } from './editor-session.ts';
import { fileAt, type FileName } from './file-address.ts';

/** So long the cursor must stand before the rest of the page hears of it, milliseconds. */
const standing = 120;

/** One editor on the screen: which file it shows, what is written into it from outside. */
export class Typist {
  private readonly session: EditorSession;
  private readonly made: editor.IStandaloneCodeEditor;
  private readonly onCursor: (cursor: Cursor | null) => void;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(session: EditorSession, made: editor.IStandaloneCodeEditor, onCursor: (cursor: Cursor | null) => void) {
    this.session = session;
    this.made = made;
    this.onCursor = onCursor;
    made.onDidChangeCursorPosition(() => this.hear());
    made.onDidChangeModel(() => this.hear());
  }

  configure(options: editor.IEditorOptions): void {
    this.made.updateOptions(options);
  }

  /** Shows a file where it was last left. */
  show(name: FileName): void {
    const model = this.session.models.modelOf(name);
    if (model === this.made.getModel()) return;
    this.remember();
    this.made.setModel(model);
    this.made.updateOptions({ readOnly: model === null || this.session.ownFile(model) === null });
    const state = this.session.left.get(`${name.folder}/${name.file}`);
    if (state !== undefined) this.made.restoreViewState(state);
  }

  /** Selects a place that is asked for, once. */
  lead(target: Place): void {
    if (this.session.led === target) return;
    const name = { folder: target.folder ?? this.session.folder, file: target.file };
    if (this.session.models.modelOf(name) === null) return;
    this.session.led = target;
    this.show(name);
    const range = this.session.places.rangeOf({ ...name, start: target.start, end: target.end });
    this.made.setSelection(range);
    this.made.revealRangeInCenterIfOutsideViewport(range);
    this.made.focus();
  }

  /** Makes edits of any files of the folder, each file's as one step to undo. */
  edit(edits: readonly TextEdit[]): void {
    const { models, places } = this.session;
    for (const file of new Set(edits.map(({ place }) => place.file))) {
      const model = models.modelOf({ folder: this.session.folder, file });
      if (model === null) continue;
      const here = edits.filter(({ place }) => place.file === file);
      model.pushStackElement();
      model.pushEditOperations(
        [],
        here.map(({ place, text }) => ({ range: places.rangeOf(place), text })),
        () => null,
      );
      model.pushStackElement();
    }
    models.flush();
  }

  /** Writes files of the folder anew by the least change. */
  rewrite(files: readonly { readonly file: string; readonly text: string }[]): void {
    const { models, folder } = this.session;
    for (const { file, text } of files) {
      const model = models.modelOf({ folder, file });
      if (model !== null) models.replace(model, text);
    }
    models.flush();
  }

  /** Tells the page what was typed up to now. */
  flush(): void {
    this.session.models.flush();
  }

  focus(): void {
    this.made.focus();
  }

  dispose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.session.models.flush();
    this.remember();
    this.made.dispose();
  }

  private remember(): void {
    const model = this.made.getModel();
    const name = model === null ? null : fileAt(model.uri);
    const state = this.made.saveViewState();
    if (name !== null && state !== null) this.session.left.set(`${name.folder}/${name.file}`, state);
  }

  private hear(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), standing);
  }

  private tell(): void {
    const model = this.made.getModel();
    const position = this.made.getPosition();
    this.onCursor(model === null || position === null ? null : this.session.cursorAt(model, position));
  }
}
