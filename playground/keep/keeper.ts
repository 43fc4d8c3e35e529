import { createStore, type StoreApi } from 'zustand';
import type { Store } from '../store/store.ts';
import type { Desk, Workspace } from '../store/workspace.ts';
import type { Beginning, LinkNews } from './restore.ts';
import type { Kept, Storage } from './storage.ts';

/** How the open workspace stands with what is kept of it. */
export type Saved =
  | 'saved'
  | 'saving'
  /** From a link: nothing is kept until its reader says so. */
  | 'linked'
  /** Another tab changed it; nothing is kept until one decides. */
  | 'elsewhere'
  /** The browser refuses (no room, or not allowed). */
  | 'failed';

export interface KeeperState {
  readonly saved: Saved;
  /** The last changed first. */
  readonly workspaces: readonly Kept[];
  /** What is to be said of the link that the page was opened with. */
  readonly news: LinkNews | null;
}

/** What tabs tell each other. */
interface TabMessage {
  readonly id: string;
  readonly mark: string | null;
}

/** Saved so long after the last change, in milliseconds. */
const pause = 300;

/** Keeps the open desk in the browser as it changes, and opens others. */
export class Keeper {
  readonly state: StoreApi<KeeperState>;
  private readonly store: Store;
  private readonly storage: Storage;
  private readonly tabs = new BroadcastChannel('zhunsheng-workspaces');
  /** The mark of the state that is kept, and the workspace in it; null: none of this one. */
  private mark: string | null;
  private kept: Workspace | null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private busy: Promise<void> = Promise.resolve();

  constructor(store: Store, storage: Storage, { mark, kept, linked, news }: Beginning) {
    this.store = store;
    this.storage = storage;
    this.mark = mark;
    this.kept = kept;
    this.state = createStore<KeeperState>(() => ({ saved: linked ? 'linked' : 'saved', workspaces: [], news }));
  }

  /** Begins to watch the desk; it is kept at once if it is not yet. */
  begin(): void {
    this.store.subscribe((now, before) => {
      if (now.workspace !== before.workspace || now.trial !== before.trial) this.later();
    });
    addEventListener('pagehide', () => this.atOnce());
    this.tabs.onmessage = ({ data }: MessageEvent<TabMessage>): void => this.hear(data);
    if (this.store.getState().workspace !== this.kept) this.later();
    void this.relist();
  }

  /** Keeps the open desk now. */
  save(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.busy = this.busy.then(() => this.keep());
    return this.busy;
  }

  async open(id: string): Promise<void> {
    await this.leave();
    const kept = await this.storage.load(id);
    if (kept === null) return this.relist();
    await this.storage.setLast(id);
    this.take(kept.desk, kept.mark);
  }

  /** Opens a desk that is not kept yet, and keeps it. */
  async add(desk: Desk): Promise<void> {
    await this.leave();
    this.take(desk, null);
    await this.save();
  }

  /** Opens a desk from a link; what was open stays kept. */
  async addLinked(desk: Desk, news: LinkNews): Promise<void> {
    await this.leave();
    this.take(desk, null);
    this.state.setState({ saved: 'linked', news });
  }

  /** The open desk becomes a workspace of its own: from now on it is kept. */
  async keepAs(name: string): Promise<void> {
    const { workspace, trial } = this.store.getState();
    this.mark = null;
    this.kept = null;
    this.state.setState({ saved: 'saving', news: null });
    this.store.getState().openDesk({ workspace: { ...workspace, id: crypto.randomUUID(), name }, trial });
    await this.save();
  }

  /** Takes up the state that another tab kept; what is here is given up. */
  async reload(id: string): Promise<void> {
    const kept = await this.storage.load(id);
    if (kept !== null) this.take(kept.desk, kept.mark);
  }

  /** Deletes the open workspace and opens the one changed last before it, or else the first of all. */
  async removeOpen(first: () => Promise<Desk>): Promise<void> {
    const { id } = this.store.getState().workspace;
    await this.leave();
    // Asked of the browser itself: the list on screen may be behind.
    const [next] = (await this.storage.list().catch(() => [])).filter((one) => one.id !== id);
    const kept = next === undefined ? null : await this.storage.load(next.id);
    if (kept === null) {
      this.take(await first(), null);
      await this.save();
    } else {
      await this.storage.setLast(kept.desk.workspace.id);
      this.take(kept.desk, kept.mark);
    }
    await this.storage.remove(id);
    this.tell(id, null);
    await this.relist();
  }

  dismissNews(): void {
    this.state.setState({ news: null });
  }

  say(news: LinkNews): void {
    this.state.setState({ news });
  }

  private later(): void {
    if (!this.mayWrite()) return;
    this.state.setState({ saved: 'saving' });
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), pause);
  }

  /** What waits to be kept is kept before another desk is opened. */
  private async leave(): Promise<void> {
    await (this.timer === null ? this.busy : this.save());
  }

  private take(desk: Desk, mark: string | null): void {
    this.mark = mark;
    this.kept = mark === null ? null : desk.workspace;
    this.store.getState().openDesk(desk);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.state.setState({ saved: mark === null ? 'saving' : 'saved', news: null });
  }

  private mayWrite(): boolean {
    const { saved } = this.state.getState();
    return saved !== 'linked' && saved !== 'elsewhere';
  }

  private async keep(): Promise<void> {
    if (!this.mayWrite()) return;
    const { workspace, trial } = this.store.getState();
    const mark = crypto.randomUUID();
    try {
      const outcome = await this.storage.save({ desk: { workspace, trial }, before: this.kept, mark }, this.mark);
      if (outcome === 'saved') {
        this.mark = mark;
        this.kept = workspace;
        this.tell(workspace.id, mark);
      }
      this.state.setState({ saved: this.timer === null ? outcome : 'saving' });
      await this.relist();
    } catch {
      this.state.setState({ saved: 'failed' });
    }
  }

  private atOnce(): void {
    if (this.timer === null || !this.mayWrite()) return;
    const { workspace, trial } = this.store.getState();
    const mark = crypto.randomUUID();
    this.storage.saveAtOnce({ desk: { workspace, trial }, before: this.kept, mark });
    this.tell(workspace.id, mark);
  }

  private tell(id: string, mark: string | null): void {
    this.tabs.postMessage({ id, mark } satisfies TabMessage);
  }

  private hear({ id, mark }: TabMessage): void {
    void this.relist();
    const isOpen = id === this.store.getState().workspace.id;
    if (isOpen && this.mark !== null && mark !== this.mark) this.state.setState({ saved: 'elsewhere' });
  }

  /** A browser that keeps nothing has nothing to list. */
  private async relist(): Promise<void> {
    const workspaces = await this.storage.list().catch(() => []);
    this.state.setState({ workspaces });
  }
}
