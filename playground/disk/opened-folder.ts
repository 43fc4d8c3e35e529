import type { FileData, FolderData, NamedFolder } from '../engine/folder-data.ts';

/** The folder that `zhunsheng play` was started with. */
export interface OpenedFolder extends FolderData {
  /** Where it lies, as its owner calls it. */
  readonly place: string;
  /** What the server wants to be told before it writes. */
  readonly token: string;
}

/** What the server has open; null where the page comes from a server that opens nothing, or from a mere file server. */
export async function readOpenedFolder(): Promise<OpenedFolder | null> {
  try {
    const response = await fetch('opened.json');
    return response.ok ? openedIn(await response.json()) : null;
  } catch {
    return null;
  }
}

/** Null for anything that is not a folder as our server describes it. */
export function openedIn(data: unknown): OpenedFolder | null {
  if (!isNamedFolder(data) || !('beside' in data) || !('place' in data) || !('token' in data)) return null;
  const { name, files, beside, place, token } = data;
  const whole = Array.isArray(beside) && beside.every(isNamedFolder);
  return whole && typeof place === 'string' && typeof token === 'string' ? { name, files, beside, place, token } : null;
}

function isNamedFolder(data: unknown): data is NamedFolder {
  if (typeof data !== 'object' || data === null || !('name' in data) || !('files' in data)) return false;
  return typeof data.name === 'string' && Array.isArray(data.files) && data.files.every(isFile);
}

function isFile(data: unknown): data is FileData {
  if (typeof data !== 'object' || data === null || !('path' in data) || !('text' in data)) return false;
  return typeof data.path === 'string' && typeof data.text === 'string';
}
