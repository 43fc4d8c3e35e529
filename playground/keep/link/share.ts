import { sameData } from '../same-data.ts';
import type { FileData, NamedFolder } from '../../engine/folder-data.ts';
import { trialOf } from '../../samples/first-desk.ts';
import type { ViewName } from '../../store/store.ts';
import { textAt, type Desk, type Trial, type Workspace } from '../../store/workspace.ts';
import { fingerprint } from './fingerprint.ts';
import type { Shared, SharedFile, SharedTrial } from './shared.ts';

/** What goes into a link. Persons' facts only where ticked. */
export interface ShareChoice {
  /** Of the rules: what differs from the shipped ones, or the whole of them. */
  readonly rules: 'changes' | 'whole';
  /** The record being tried. */
  readonly trial: boolean;
  /** Suites and records that were added or changed; they hold facts, too. */
  readonly data: boolean;
}

/** What a link of this desk holds. */
export function shareOf(
  { workspace, trial }: Desk,
  view: ViewName,
  choice: ShareChoice,
  shipped: readonly NamedFolder[],
): Shared {
  const base = shippedBase(workspace, shipped);
  const only = choice.rules === 'changes' ? base : null;
  const files = only === null ? workspace.files : changesOf(workspace.files, only.files);
  return {
    name: workspace.name,
    folder: workspace.folder,
    base: only === null ? null : { folder: only.name, fingerprint: fingerprint(only.files.filter(isRule)) },
    files: files.filter((file) => isRule(file) || choice.data),
    beside: besideOf(workspace, shipped),
    view,
    trial: sharedTrial(trial, workspace, base, choice),
  };
}

/** The shipped folder from which a workspace was made. */
export function shippedBase({ folder }: Workspace, shipped: readonly NamedFolder[]): NamedFolder | null {
  return shipped.find(({ name }) => name === folder) ?? null;
}

export function isRule({ path }: { readonly path: string }): boolean {
  return !path.includes('/');
}

/** Files added, changed, or (text null) taken away. */
export function changesOf(files: readonly FileData[], base: readonly FileData[]): readonly SharedFile[] {
  const old = new Map(base.map(({ path, text }) => [path, text]));
  const now = new Set(files.map(({ path }) => path));
  const gone = base.filter(({ path }) => !now.has(path)).map(({ path }) => ({ path, text: null }));
  return [...files.filter(({ path, text }) => old.get(path) !== text), ...gone];
}

function besideOf({ beside }: Workspace, shipped: readonly NamedFolder[]): Shared['beside'] {
  const rulesOf = (folder: NamedFolder | undefined): readonly FileData[] => (folder?.files ?? []).filter(isRule);
  return beside
    .filter((one) => changesOf(rulesOf(one), rulesOf(shipped.find(({ name }) => name === one.name))).length > 0)
    .map((one) => ({ name: one.name, files: rulesOf(one) }));
}

/** A record file as it was shipped is named and not repeated; any other record is left out unless chosen. */
function sharedTrial(trial: Trial, workspace: Workspace, base: NamedFolder | null, choice: ShareChoice): SharedTrial {
  const { origin, record, asOf, knownAt, readings } = trial;
  const how = { asOf, knownAt, readings };
  const text = origin === null ? null : textAt(workspace, origin);
  const untouched = text !== null && sameData(trialOf(origin, text, asOf).record, record);
  const isShipped = untouched && base?.files.some((file) => file.path === origin && file.text === text) === true;
  // Named: the one who opens the link has the file from the same base.
  if (isShipped && choice.rules === 'changes') return { ...how, origin, record: null };
  return choice.trial || isShipped ? { ...how, origin, record } : { ...how, origin: null, record: null };
}
