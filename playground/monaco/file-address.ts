import { Uri } from 'monaco-editor/editor/editor.api.js';

/** A file by its folder's own name. */
export interface FileName {
  readonly folder: string;
  readonly file: string;
}

const scheme = 'rules';

/** What the editor calls a file. */
export function addressOf({ folder, file }: FileName): Uri {
  return Uri.from({ scheme, path: `/${folder}/${file}` });
}

/** The file of an address; null for what is none of ours. */
export function fileAt(address: Uri): FileName | null {
  const slash = address.path.lastIndexOf('/');
  return address.scheme === scheme
    ? { folder: address.path.slice(1, slash), file: address.path.slice(slash + 1) }
    : null;
}
