import type { FileChange, FolderData } from './folder-data.ts';
import type { Answer, Parameter, Question, Reply, RequestName } from './protocol.ts';

/** Why there is no answer: a newer question took its place, the rules took too long, or we made a mistake. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly reason: 'superseded' | 'too-long' | 'failed';

  constructor(reason: NoAnswer['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** What a person waits for at the keyboard goes first. */
export type Priority = 'typing' | 'looking' | 'background';
const order: readonly Priority[] = ['typing', 'looking', 'background'];

interface Waiting {
  readonly question: Question;
  readonly priority: Priority;
  /** A newer question of the same key takes the place of one not yet put. */
  readonly key: string | null;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (why: NoAnswer) => void;
}

/** After so long without an answer the worker is ended and started anew; the texts are the page's and stay. */
const patience = 3_000;

/** The page's end of the worker: puts one question at a time, the most urgent first. */
export class Engine {
  private worker: Worker | null = null;
  private ready = false;
  private asked: Waiting | null = null;
  private watch: ReturnType<typeof setTimeout> | null = null;
  private readonly waiting: Waiting[] = [];
  private folder: FolderData | null = null;
  private count = 0;
  private readonly start: () => Worker;
  /** Counts what changed the folder; whoever shows an answer asks again when it rises. */
  revision = 0;
  private readonly listeners = new Set<() => void>();

  constructor(start: () => Worker) {
    this.start = start;
  }

  /** Calls when `revision` has risen. Returns how to stop. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  open(folder: FolderData): void {
    this.folder = folder;
    this.tell('open', folder);
  }

  change(change: FileChange): void {
    if (this.folder === null) return;
    const files = this.folder.files.filter(({ path }) => path !== change.path);
    const { path, text } = change;
    this.folder = { ...this.folder, files: text === null ? files : [...files, { path, text }] };
    this.tell('change', change);
  }

  ask<N extends RequestName>(
    name: N,
    parameter: Parameter<N>,
    { priority = 'looking', key = null }: { readonly priority?: Priority; readonly key?: string | null } = {},
  ): Promise<Answer<N>> {
    return new Promise((resolve, reject) => {
      if (key !== null) this.supersede(key);
      const question = { number: this.count++, name, parameter };
      this.waiting.push({ question, priority, key, resolve: resolve as (answer: unknown) => void, reject });
      this.next();
    });
  }

  private tell(name: 'open' | 'change', parameter: FolderData | FileChange): void {
    this.putFirst(name, parameter);
    this.revision += 1;
    for (const listener of this.listeners) listener();
    this.next();
  }

  /** What changes the folder is never overtaken: it goes before everything else that waits. */
  private putFirst(name: 'open' | 'change', parameter: FolderData | FileChange): void {
    const question = { number: this.count++, name, parameter };
    const nothing = (): undefined => undefined;
    const place = this.waiting.filter(isChange).length;
    this.waiting.splice(place, 0, { question, priority: 'typing', key: null, resolve: nothing, reject: nothing });
  }

  private supersede(key: string): void {
    const at = this.waiting.findIndex((one) => one.key === key);
    const [old] = at < 0 ? [] : this.waiting.splice(at, 1);
    old?.reject(new NoAnswer('superseded', 'asked anew'));
  }

  private next(): void {
    if (this.worker === null) this.begin();
    if (!this.ready || this.asked !== null || this.waiting.length === 0) return;
    const first = this.waiting.findIndex(isChange);
    const urgent = order.map((priority) => this.waiting.findIndex((one) => one.priority === priority));
    const at = first >= 0 ? first : (urgent.find((position) => position >= 0) ?? 0);
    const [chosen] = this.waiting.splice(at, 1);
    if (chosen === undefined) return;
    this.asked = chosen;
    this.watch = setTimeout(() => this.giveUp(), patience);
    this.worker?.postMessage(chosen.question);
  }

  private begin(): void {
    this.ready = false;
    this.worker = this.start();
    this.worker.onmessage = ({ data }: MessageEvent<Reply>): void => this.take(data);
  }

  private take(reply: Reply): void {
    if (reply.kind === 'ready') {
      this.ready = true;
    } else {
      const { asked } = this;
      if (asked?.question.number !== reply.number) return;
      if (this.watch !== null) clearTimeout(this.watch);
      this.asked = null;
      if (reply.kind === 'answered') asked.resolve(reply.answer);
      else asked.reject(new NoAnswer('failed', reply.message));
    }
    this.next();
  }

  /** The worker is ended; a new one gets the folder as it stands now. */
  private giveUp(): void {
    const { asked } = this;
    this.worker?.terminate();
    this.worker = null;
    this.asked = null;
    asked?.reject(new NoAnswer('too-long', asked.question.name));
    const others = this.waiting.filter((one) => !isChange(one));
    this.waiting.length = 0;
    if (this.folder !== null) this.putFirst('open', this.folder);
    this.waiting.push(...others);
    this.next();
  }
}

function isChange({ question: { name } }: Waiting): boolean {
  return name === 'open' || name === 'change';
}
