// Builds the playground into dist/playground: static files that any web server can hand out.
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const place = join(root, 'dist/playground');
// Built aside and then put in place, so that a failed build leaves the last good one.
const aside = join(root, 'node_modules', `.page-${process.pid}`);

try {
  await build({
    configFile: join(root, 'playground/vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: aside, emptyOutDir: true },
  });
  await mkdir(dirname(place), { recursive: true });
  await rm(place, { recursive: true, force: true });
  await rename(aside, place);
} finally {
  await rm(aside, { recursive: true, force: true });
}
