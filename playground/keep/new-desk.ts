import { writtenRuleSetName } from '#grammar';
import { todayInChina } from '../app/today.ts';
import type { FileData, NamedFolder } from '../engine/folder-data.ts';
import { deskOn } from '../samples/first-desk.ts';
import type { Desk } from '../store/workspace.ts';

/** What a new workspace begins with: a shipped rule folder, or the template of a province. */
export type Base =
  { readonly kind: 'Shipped'; readonly folder: string } | { readonly kind: 'Template'; readonly ruleSet: string };

/** The shipped rule folders: a large file, loaded when first needed. */
export async function shipped(): Promise<readonly NamedFolder[]> {
  return (await import('../samples/shipped.ts')).shippedFolders;
}

/** What a visitor sees at first: a shipped folder with records to try. */
export async function firstDesk(): Promise<Desk> {
  const folders = await shipped();
  const [folder] = folders.filter(({ files }) => files.some(({ path }) => path.startsWith('records/')));
  if (folder === undefined) throw new Error('no shipped folder has a record');
  return deskOn(folder, folders, crypto.randomUUID(), todayInChina());
}

/** A desk under a new id; `name` is the workspace's. */
export async function newDesk(base: Base, name: string): Promise<Desk> {
  const folders = await shipped();
  const own = base.kind === 'Shipped' ? folders.find((folder) => folder.name === base.folder) : null;
  const folder = own ?? { name: base.kind === 'Template' ? base.ruleSet : name, files: await template(base) };
  return named(deskOn(folder, folders, crypto.randomUUID(), todayInChina()), name);
}

/** A desk on files that somebody brought in. */
export async function broughtIn(folder: NamedFolder, name: string): Promise<Desk> {
  return named(deskOn(folder, await shipped(), crypto.randomUUID(), todayInChina()), name);
}

function named({ workspace, trial }: Desk, name: string): Desk {
  return { workspace: { ...workspace, name }, trial };
}

async function template(base: Base): Promise<readonly FileData[]> {
  const { templateFiles } = await import('./template.ts');
  const name = base.kind === 'Template' ? base.ruleSet : base.folder;
  const written = writtenRuleSetName(name);
  return templateFiles.map(({ path, text }) => ({
    path,
    text: path.endsWith('.zs') ? text.replace(/^规则集 .+$/m, () => `规则集 ${written}`) : text,
  }));
}
