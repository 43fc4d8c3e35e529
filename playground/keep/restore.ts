import type { NamedFolder } from '../engine/folder-data.ts';
import type { ViewName } from '../store/store.ts';
import type { Desk, Workspace } from '../store/workspace.ts';
import { isLink, readLink, type LinkTrouble } from './link/link.ts';
import { openShared } from './link/open-shared.ts';
import type { Storage } from './storage.ts';

/** What is to be said of a link: that the page shows it, or why it cannot. */
export type LinkNews =
  | { readonly kind: 'opened'; readonly moved: boolean }
  | { readonly kind: 'refused'; readonly why: LinkTrouble | 'no-base' };

/** With what the page begins. */
export interface Beginning {
  readonly desk: Desk;
  /** The mark under which it is kept; null: it is not kept. */
  readonly mark: string | null;
  /** The workspace as it is kept under the mark. */
  readonly kept: Workspace | null;
  /** It came with a link and is kept only when its reader says so. */
  readonly linked: boolean;
  readonly news: LinkNews | null;
  readonly view: ViewName;
}

/** A folder on disk to work on: the workspace it is kept as, and the desk on it, given what is kept. */
export interface OnDisk {
  readonly id: string;
  readonly desk: (kept: Desk | null) => Desk;
}

/** The desk in the address, else that on the folder the page was opened with, else the one open last, else the first of all. Nothing in an address can make this fail. */
export async function restore(
  storage: Storage,
  hash: string,
  shipped: () => Promise<readonly NamedFolder[]>,
  first: () => Promise<Desk>,
  onDisk: OnDisk | null,
): Promise<Beginning> {
  const fragment = hash.replace(/^#/, '');
  const link = isLink(fragment) ? await deskInLink(fragment, shipped) : null;
  if (link?.kind === 'opened') {
    const { desk, moved, view } = link;
    return { desk, mark: null, kept: null, linked: true, news: { kind: 'opened', moved }, view };
  }
  const kept = await keptAs(storage, onDisk === null ? await lastOpen(storage) : onDisk.id);
  const desk = onDisk?.desk(kept?.desk ?? null) ?? kept?.desk ?? (await first());
  return {
    desk,
    mark: kept?.mark ?? null,
    kept: kept?.desk.workspace ?? null,
    linked: false,
    news: link,
    view: 'case',
  };
}

/** What a fragment holds, as a desk. */
export async function deskInLink(
  fragment: string,
  shipped: () => Promise<readonly NamedFolder[]>,
): Promise<
  | { readonly kind: 'opened'; readonly desk: Desk; readonly moved: boolean; readonly view: ViewName }
  | (LinkNews & { readonly kind: 'refused' })
> {
  const shared = readLink(fragment);
  if (typeof shared === 'string') return { kind: 'refused', why: shared };
  const opened = openShared(shared, await shipped(), crypto.randomUUID());
  if (opened.kind === 'NoBase') return { kind: 'refused', why: 'no-base' };
  return { kind: 'opened', desk: opened.desk, moved: opened.moved, view: shared.view };
}

/** Null if there is none, or the browser keeps nothing. */
async function keptAs(storage: Storage, id: string | null): ReturnType<Storage['load']> {
  return id === null ? null : storage.load(id).catch(() => null);
}

async function lastOpen(storage: Storage): Promise<string | null> {
  return storage.last().catch(() => null);
}
