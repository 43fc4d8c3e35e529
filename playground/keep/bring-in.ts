import { limits } from '#reading';
import { trialOf } from '../samples/first-desk.ts';
import { textAt } from '../store/workspace.ts';
import type { Page } from '../store/page.tsx';
import { todayInChina } from '../app/today.ts';
import { readZip, zipLimits, type ZipTrouble } from './folder/zip.ts';
import { broughtIn } from './new-desk.ts';
import { placeFile, type FileTrouble } from './place-file.ts';

export type Trouble = ZipTrouble['why'] | FileTrouble;

/** What became of files that somebody chose or dropped. */
export interface BroughtIn {
  /** Files of the open workspace, with what was there before (null: nothing). */
  readonly files: readonly { readonly path: string; readonly before: string | null }[];
  /** Workspaces made of archives. */
  readonly folders: readonly { readonly name: string; readonly files: number; readonly ignored: number }[];
  readonly refused: readonly { readonly why: Trouble; readonly detail: string }[];
}

/** Takes files into the open workspace, each where it belongs; an archive becomes a workspace of its own. A record is opened in the form. */
export async function bringIn(page: Page, chosen: readonly File[]): Promise<BroughtIn> {
  const outcome = { files: [] as BroughtIn['files'][number][], folders: [] as BroughtIn['folders'][number][] };
  const refused: { why: Trouble; detail: string }[] = [];
  for (const file of chosen) {
    if (/\.zip$/i.test(file.name)) {
      const folder = await bringFolder(page, file);
      if ('why' in folder) refused.push(folder);
      else outcome.folders.push(folder);
      continue;
    }
    const one = await bringFile(page, file);
    if ('why' in one) refused.push({ why: one.why, detail: file.name });
    else outcome.files.push(one);
  }
  return { ...outcome, refused };
}

type Refusal = BroughtIn['refused'][number];

async function bringFolder({ keeper }: Page, file: File): Promise<BroughtIn['folders'][number] | Refusal> {
  if (file.size > zipLimits.archiveBytes) return { why: 'too-large', detail: file.name };
  const folder = readZip(new Uint8Array(await file.arrayBuffer()));
  if (folder.kind === 'ZipTrouble') return { why: folder.why, detail: folder.detail };
  const name = file.name.replace(/\.zip$/i, '');
  await keeper.add(await broughtIn({ name: folder.name ?? name, files: folder.files }, name));
  return { name, files: folder.files.length, ignored: folder.ignored.length };
}

async function bringFile({ store }: Page, file: File): Promise<BroughtIn['files'][number] | { readonly why: Trouble }> {
  if (file.size > limits.dataBytes) return { why: 'too-large' };
  const text = decoded(await file.arrayBuffer());
  if (text === null) return { why: 'not-text' };
  const placed = placeFile(file.name, text);
  if (placed.kind === 'FileTrouble') return { why: placed.why };
  const { path, what } = placed;
  const { workspace, trial, writeFile, changeTrial, show } = store.getState();
  writeFile(path, text);
  if (what === 'record') {
    changeTrial(trialOf(path, text, trial.asOf === '' ? todayInChina() : trial.asOf));
    show('case');
  }
  return { path, before: textAt(workspace, path) };
}

function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
