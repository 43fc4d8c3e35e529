import type { editor } from 'monaco-editor/editor/editor.api.js';
import { NoAnswer } from '../engine/client.ts';
import type { Answer, Parameter } from '../engine/protocol.ts';
import type { Cursor } from '../engine/answers/law/cited-at.ts';
import type { LanguageRequests } from '../engine/answers/language/requests.ts';
import type { Page } from '../store/page.tsx';
import type { Place } from '../store/store.ts';
import { fileAt } from './file-address.ts';
import { FileModels } from './file-models.ts';
import type { LinePosition } from './line-index.ts';
import { Places } from './places.ts';

/** The editor's end of the page: its models, and the language service in the worker. One for each page, as long as it is open. */
export class EditorSession {
  readonly page: Page;
  readonly models: FileModels;
  readonly places: Places;
  /** Where each file was last left: scrolled to, folded, the cursor. */
  readonly left = new Map<string, editor.ICodeEditorViewState>();
  /** The place last led to. */
  led: Place | null = null;

  constructor(page: Page) {
    this.page = page;
    this.models = new FileModels(page.store);
    this.places = new Places(page.store);
  }

  /** The open folder's own name. */
  get folder(): string {
    return this.page.store.getState().workspace.folder;
  }

  /** The name of a model's file in the open folder; null for a parent's file, of which the language service knows nothing. */
  ownFile(model: editor.ITextModel): string | null {
    const name = fileAt(model.uri);
    return name?.folder === this.folder ? name.file : null;
  }

  /** Asks about the text as typed up to now; null if it changes before the answer comes, or there is none. */
  async ask<N extends keyof LanguageRequests>(
    name: N,
    parameter: Parameter<N>,
    model: editor.ITextModel,
  ): Promise<Answer<N> | null> {
    this.models.flush();
    const version = model.getVersionId();
    try {
      const answer = await this.page.engine.ask(name, parameter, {
        priority: 'typing',
        key: `editor ${name} ${model.uri.path}`,
      });
      return !model.isDisposed() && model.getVersionId() === version ? answer : null;
    } catch (why) {
      if (why instanceof NoAnswer) return null;
      throw why;
    }
  }

  /** Asks about a place of a model. */
  async askAt<N extends 'complete' | 'hover' | 'definition' | 'references' | 'renameTarget'>(
    name: N,
    model: editor.ITextModel,
    position: LinePosition,
  ): Promise<Answer<N> | null> {
    const cursor = this.cursorAt(model, position);
    return cursor === null ? null : this.ask(name, cursor, model);
  }

  /** A place of a model as the worker knows it; null in a parent's file. */
  cursorAt(model: editor.ITextModel, position: LinePosition): Cursor | null {
    const file = this.ownFile(model);
    if (file === null) return null;
    this.models.flush();
    return { file, offset: this.places.offsetAt({ folder: this.folder, file }, position) };
  }
}
