import { temporal } from 'zundo';
import { create } from 'zustand';
import { withFile, type Desk, type Trial } from './workspace.ts';

export type ViewName = 'case' | 'rules' | 'suites';
export type Language = 'zh' | 'en';

/** A place in a file of the open folder, or of a parent's, in UTF-16 code units. */
export interface Place {
  /** Null: the open folder. */
  readonly folder: string | null;
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A file of the open folder (`folder` null or its own name), or of a parent's. */
export type ShownFile = Pick<Place, 'folder' | 'file'>;

export interface State extends Desk {
  readonly view: ViewName;
  readonly language: Language;
  /** Where the rules view leads the eye; a new object each time. */
  readonly target: Place | null;
  /** The file in the editor; null until one is chosen. */
  readonly shown: ShownFile | null;
  /** The clause to be shown in the law, by its citation as decisions spell it; a new object each time. */
  readonly cited: { readonly citation: string } | null;

  readonly openDesk: (desk: Desk) => void;
  readonly rename: (name: string) => void;
  /** `text` null takes the file away. */
  readonly writeFile: (path: string, text: string | null) => void;
  /** Changes of the case can be undone. */
  readonly changeTrial: (change: Partial<Trial>) => void;
  readonly show: (view: ViewName) => void;
  readonly showFile: (shown: ShownFile) => void;
  readonly reveal: (place: Place) => void;
  readonly revealCitation: (citation: string) => void;
  readonly speak: (language: Language) => void;
}

/** The page's state, all of it. */
export function createStore(desk: Desk, language: Language) {
  const store = create<State>()(
    temporal(
      (set) => ({
        ...desk,
        view: 'case',
        language,
        target: null,
        shown: null,
        cited: null,
        openDesk: (opened) => set({ ...opened, target: null, shown: null, cited: null }),
        rename: (name) => set((state) => ({ workspace: { ...state.workspace, name } })),
        writeFile: (path, text) => set((state) => ({ workspace: withFile(state.workspace, path, text) })),
        changeTrial: (change) => set((state) => ({ trial: { ...state.trial, ...change } })),
        show: (view) => set({ view }),
        showFile: (shown) => set({ shown }),
        reveal: (target) => set({ view: 'rules', target, shown: target }),
        revealCitation: (citation) => set({ view: 'rules', cited: { citation } }),
        speak: (spoken) => set({ language: spoken }),
      }),
      {
        partialize: ({ trial }) => ({ trial }),
        equality: (past, present) => past.trial === present.trial,
        limit: 200,
      },
    ),
  );
  // What was done in one workspace is not undone in another.
  store.subscribe((state, before) => {
    if (state.workspace.id !== before.workspace.id) store.temporal.getState().clear();
  });
  return store;
}

export type Store = ReturnType<typeof createStore>;
