import type { FileData, NamedFolder } from '../engine/folder-data.ts';

/** The rule sets that come with the product, whole folders; large, so a file of its own, loaded when first needed. */
const texts = import.meta.glob<string>('../../rules/**/*.{zs,txt,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every shipped rule folder, by name. */
export const shippedFolders: readonly NamedFolder[] = foldersOf(
  Object.entries(texts).map(([path, text]) => ({ path: path.replace('../../rules/', ''), text })),
);

function foldersOf(files: readonly FileData[]): readonly NamedFolder[] {
  const found = new Map<string, FileData[]>();
  for (const { path, text } of files) {
    const slash = path.indexOf('/');
    const folder = found.get(path.slice(0, slash)) ?? [];
    folder.push({ path: path.slice(slash + 1), text });
    found.set(path.slice(0, slash), folder);
  }
  return [...found].map(([name, inside]) => ({ name, files: inside.sort((a, b) => (a.path < b.path ? -1 : 1)) }));
}
