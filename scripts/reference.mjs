// Writes docs/language/reference.zh-CN.md from the vocabulary and the catalogue.
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/reference/page.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const { referencePage } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);
await writeFile(join(root, 'docs/language/reference.zh-CN.md'), referencePage());
