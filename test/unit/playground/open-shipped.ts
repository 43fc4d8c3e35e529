import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedFolder } from '../../../playground/engine/folder-data.ts';
import { Opened } from '../../../playground/engine/opened.ts';
import { shippedRules } from '../../support/rule-folders.ts';

/** A shipped rule folder with everything in it, as the page has it. */
export function shippedFolder(name: string): NamedFolder {
  const folder = join(shippedRules, name);
  const paths = readdirSync(folder, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => /\.(zs|txt|yaml)$/.test(path))
    .sort();
  return { name, files: paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })) };
}

/** A shipped rule folder opened as the worker opens it. */
export function openShipped(name: string): Opened {
  const beside = ['national', 'qinghai'].filter((other) => other !== name).map(shippedFolder);
  return Opened.from({ ...shippedFolder(name), beside });
}
