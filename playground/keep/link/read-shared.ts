import { isReserved } from '#reading';
import type { Json } from '../../store/workspace.ts';
import { pathTrouble } from '../folder/path-trouble.ts';
import type { Shared, SharedFile, SharedTrial } from './shared.ts';

/** Levels of lists and tables. */
const deepest = 24;
const mostFiles = 1_000;
const mostFolders = 64;
const mostReadings = 200;
const views = ['case', 'rules', 'suites'] as const;

/** Reads what a link holds, field by field; null if anything is not as it must be. What is not known is left out. */
export function readShared(value: unknown): Shared | null {
  if (!isHarmless(value, 0) || !isTable(value)) return null;
  const name = textOf(value['name'], 200);
  const folder = folderName(value['folder']);
  const base = value['base'] === null ? null : baseOf(value['base']);
  const files = filesOf(value['files']);
  const beside = listOf(value['beside'], mostFolders, besideOf);
  const view = views.find((one) => one === value['view']);
  const trial = trialOf(value['trial']);
  if (name === null || folder === null || base === undefined || files === null) return null;
  if (beside === null || view === undefined || trial === null) return null;
  return { name, folder, base, files, beside, view, trial };
}

/** Nothing too deep, and no key that means something to JavaScript. */
function isHarmless(value: unknown, depth: number): value is Json {
  if (depth > deepest) return false;
  if (Array.isArray(value)) return value.every((one) => isHarmless(one, depth + 1));
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inside]) => !isReserved(key) && isHarmless(inside, depth + 1));
}

type TableOfJson = { readonly [key: string]: Json | undefined };

function isTable(value: Json | undefined): value is TableOfJson & Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: Json | undefined, longest: number): string | null {
  return typeof value === 'string' && value.length <= longest ? value : null;
}

function folderName(value: Json | undefined): string | null {
  const name = textOf(value, 80);
  return name === null || name.includes('/') || pathTrouble(name) !== null ? null : name;
}

function listOf<T>(value: Json | undefined, most: number, read: (one: Json) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const items = (value as readonly Json[]).map(read);
  const fitting = items.filter((one) => one !== null);
  return fitting.length === items.length ? fitting : null;
}

function besideOf(value: Json): Shared['beside'][number] | null {
  const name = isTable(value) ? folderName(value['name']) : null;
  const files = isTable(value) ? filesOf(value['files']) : null;
  return name === null || files === null ? null : { name, files };
}

/** Undefined if it is no base. */
function baseOf(value: Json | undefined): Shared['base'] | undefined {
  if (!isTable(value)) return undefined;
  const folder = folderName(value['folder']);
  const fingerprint = textOf(value['fingerprint'], 40);
  return folder === null || fingerprint === null ? undefined : { folder, fingerprint };
}

function filesOf(value: Json | undefined): readonly SharedFile[] | null {
  const files = listOf(value, mostFiles, (one) => {
    const path = isTable(one) ? textOf(one['path'], 240) : null;
    const text = isTable(one) ? one['text'] : undefined;
    if (path === null || pathTrouble(path) !== null) return null;
    return typeof text === 'string' || text === null ? { path, text } : null;
  });
  const once = files === null || new Set(files.map(({ path }) => path)).size === files.length;
  return once ? files : null;
}

function trialOf(value: Json | undefined): SharedTrial | null {
  if (!isTable(value)) return null;
  const asOf = dateOf(value['asOf']);
  const knownAt = value['knownAt'] === null ? null : dateOf(value['knownAt']);
  const origin = value['origin'] === null ? null : textOf(value['origin'], 240);
  const readings = listOf(value['readings'], mostReadings, (one) => {
    const interpretation = isTable(one) ? textOf(one['interpretation'], 200) : null;
    const reading = isTable(one) ? textOf(one['reading'], 200) : null;
    return interpretation === null || reading === null ? null : { interpretation, reading };
  });
  const record = value['record'] ?? null;
  if (asOf === null || readings === null || (knownAt === null && value['knownAt'] !== null)) return null;
  if ((origin === null && value['origin'] !== null) || (record !== null && !isTable(record))) return null;
  return { origin, record, asOf, knownAt, readings };
}

function dateOf(value: Json | undefined): string | null {
  const text = textOf(value, 10);
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}
