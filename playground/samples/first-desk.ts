import { plain, readYaml } from '#reading';
import type { NamedFolder } from '../engine/folder-data.ts';
import type { Desk, Trial } from '../store/workspace.ts';

/** A desk on a rule folder, with the folder's first record to try; an empty record where it has none. */
export function deskOn(folder: NamedFolder, others: readonly NamedFolder[], id: string, asOf: string): Desk {
  const workspace = {
    format: 1,
    id,
    name: folder.name,
    folder: folder.name,
    files: folder.files,
    beside: others.filter(({ name }) => name !== folder.name),
  } as const;
  const [first] = folder.files.filter(({ path }) => path.startsWith('records/'));
  const origin = first?.path ?? null;
  return { workspace, trial: first === undefined ? emptyTrial(asOf) : trialOf(origin, first.text, asOf) };
}

/** A record file's case; an empty one if the file cannot be read. */
export function trialOf(origin: string | null, text: string, asOf: string): Trial {
  const { value } = readYaml({ name: origin ?? '', text });
  return value === null ? emptyTrial(asOf) : { ...emptyTrial(asOf), origin, record: plain(value) };
}

export function emptyTrial(asOf: string): Trial {
  const record = { 格式: 1, 案卷: '新案卷', 人员: {}, 记录: [] };
  return { origin: null, record, asOf, knownAt: null, readings: [], expected: null };
}
