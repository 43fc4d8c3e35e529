import type { FileData } from '../engine/folder-data.ts';

/** The province's folder to start from, the same as the command gives. */
const texts = import.meta.glob<string>('../../cli/template/**/*.{zs,txt,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const templateFiles: readonly FileData[] = Object.entries(texts)
  .map(([path, text]) => ({ path: path.replace('../../cli/template/', ''), text }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));
