import type { FileData, NamedFolder } from '../../engine/folder-data.ts';
import { emptyTrial, trialOf } from '../../samples/first-desk.ts';
import { textAt, type Desk, type Trial, type Workspace } from '../../store/workspace.ts';
import { fingerprint } from './fingerprint.ts';
import { isRule } from './share.ts';
import type { Shared, SharedFile, SharedTrial } from './shared.ts';

export interface OpenedShared {
  readonly kind: 'OpenedShared';
  readonly desk: Desk;
  /** The shipped rules are not the ones that the link's changes were made on. */
  readonly moved: boolean;
}

/** Makes a desk, under a new `id`, of what a link holds. */
export function openShared(
  shared: Shared,
  shipped: readonly NamedFolder[],
  id: string,
): OpenedShared | { readonly kind: 'NoBase'; readonly folder: string } {
  const { base } = shared;
  const from = shipped.find(({ name }) => name === base?.folder);
  if (base !== null && from === undefined) return { kind: 'NoBase', folder: base.folder };
  const workspace: Workspace = {
    format: 1,
    id,
    name: shared.name,
    folder: shared.folder,
    files: withChanges(from?.files ?? [], shared.files),
    beside: besideOf(shared, shipped),
  };
  const moved = base !== null && base.fingerprint !== fingerprint((from?.files ?? []).filter(isRule));
  return { kind: 'OpenedShared', desk: { workspace, trial: trialFrom(shared.trial, workspace) }, moved };
}

function besideOf({ folder, beside }: Shared, shipped: readonly NamedFolder[]): readonly NamedFolder[] {
  const own = beside.map(({ name, files }) => ({ name, files: withChanges([], files) }));
  const others = shipped.filter(({ name }) => name !== folder && !own.some((one) => one.name === name));
  return [...others, ...own];
}

function withChanges(base: readonly FileData[], changes: readonly SharedFile[]): readonly FileData[] {
  const files = new Map(base.map((file) => [file.path, file]));
  for (const { path, text } of changes) {
    if (text === null) files.delete(path);
    else files.set(path, { path, text });
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function trialFrom({ origin, record, asOf, knownAt, readings }: SharedTrial, workspace: Workspace): Trial {
  const text = origin === null ? null : textAt(workspace, origin);
  const begun = text === null ? emptyTrial(asOf) : trialOf(origin, text, asOf);
  const how = { knownAt, readings };
  return record === null ? { ...begun, ...how } : { ...begun, ...how, origin, record };
}
