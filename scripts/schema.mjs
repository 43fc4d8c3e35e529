// Writes schema/zs.schema.json, which editors use for rule files in the YAML form, from the vocabulary.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format } from 'prettier';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['grammar/yaml/schema.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const { yamlSchema } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);
await mkdir(join(root, 'schema'), { recursive: true });
await writeFile(
  join(root, 'schema/zs.schema.json'),
  await format(JSON.stringify(yamlSchema()), { parser: 'json', printWidth: 120 }),
);
