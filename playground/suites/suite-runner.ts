import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ScenarioRow, Slice } from '../engine/answers/suites/slice.ts';
import type { Engine } from '../engine/client.ts';
import { NoAnswer } from '../engine/client.ts';
import type { FileData } from '../engine/folder-data.ts';
import type { Store } from '../store/store.ts';
import { isSuite, type RunSuite } from './run-suite.ts';

export interface RunnerState {
  /** By path. */
  readonly suites: readonly RunSuite[];
  readonly running: boolean;
  /** The rules have errors: nothing can be run. */
  readonly noRules: boolean;
  /** Why the last run ended early: the rules took too long, or we made a mistake. */
  readonly failure: NoAnswer | null;
}

/** After so long without a change the suites run again, in milliseconds. */
const pause = 250;

/** Runs the suites of the open workspace, slice by slice behind everything else, and again what a change may have changed. */
export class SuiteRunner {
  readonly state: StoreApi<RunnerState> = createStore<RunnerState>(() => ({
    suites: [],
    running: false,
    noRules: false,
    failure: null,
  }));
  private readonly store: Store;
  private readonly engine: Engine;
  /** The files as of the last run that was begun. */
  private files: readonly FileData[] = [];
  private workspace = '';
  private run = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private watching = false;

  constructor(store: Store, engine: Engine) {
    this.store = store;
    this.engine = engine;
  }

  /** From the first time on that somebody looks at the suites they are run as the rules change. */
  watch(): void {
    if (this.watching) return;
    this.watching = true;
    this.engine.subscribe(() => this.later());
    this.begin();
  }

  private later(): void {
    this.mark();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.begin(), pause);
  }

  /** What may have changed since the last run is old from now on. */
  private mark(): void {
    const { id, files } = this.store.getState().workspace;
    const before = new Map(this.files.map((file) => [file.path, file]));
    const changed = new Set(files.filter((file) => before.get(file.path) !== file).map(({ path }) => path));
    const gone = this.files.filter(({ path }) => !files.some((file) => file.path === path));
    const everything =
      id !== this.workspace || [...changed, ...gone.map(({ path }) => path)].some((path) => !isSuite(path));
    const known = new Map((id === this.workspace ? this.state.getState().suites : []).map((one) => [one.path, one]));
    const suites = files
      .filter(({ path }) => isSuite(path))
      .map(({ path }): RunSuite => {
        const old = known.get(path);
        if (old === undefined) return { path, name: null, rows: [], notices: [], stale: true };
        return { ...old, stale: old.stale || everything || changed.has(path) };
      });
    this.workspace = id;
    this.files = files;
    this.run += 1;
    this.state.setState({ suites, running: suites.some(({ stale }) => stale), failure: null });
  }

  private begin(): void {
    this.mark();
    const { run } = this;
    void this.runStale(run).catch((why: unknown) => {
      if (!(why instanceof NoAnswer)) throw why;
      if (run === this.run) this.state.setState({ running: false, failure: why });
    });
  }

  private async runStale(run: number): Promise<void> {
    for (const { path } of this.state.getState().suites.filter(({ stale }) => stale)) {
      const done = await this.runSuite(path, run);
      if (run !== this.run) return;
      if (done === null) {
        this.state.setState({ running: false, noRules: true });
        return;
      }
      this.state.setState(({ suites }) => ({
        suites: suites.map((one) => (one.path === path ? done : one)),
        noRules: false,
      }));
    }
    if (run === this.run) this.state.setState({ running: false });
  }

  /** Null if the rules have errors. A run that another has overtaken ends early. */
  private async runSuite(path: string, run: number): Promise<RunSuite | null> {
    const rows: ScenarioRow[] = [];
    let begun: Pick<RunSuite, 'name' | 'notices'> = { name: null, notices: [] };
    for (let from: number | null = 0; from !== null && run === this.run;) {
      const slice: Slice | null = await this.engine.ask('slice', { path, from }, { priority: 'background' });
      if (slice === null) return null;
      if (from === 0) begun = { name: slice.name, notices: slice.notices };
      rows.push(...slice.rows);
      from = slice.next;
    }
    return { path, ...begun, rows, stale: false };
  }
}
