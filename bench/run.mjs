// Bundles the measurements like the product itself and runs them: node bench/run.mjs [--quick] [--only points|scale|product]
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

if (!existsSync(here('node_modules'))) {
  console.error('先安装对照的引擎：npm ci --prefix bench\nInstall the other engines first: npm ci --prefix bench');
  process.exit(2);
}
await import('../scripts/build.mjs');
await build({
  entryPoints: [here('main.ts')],
  outfile: here('dist/main.mjs'),
  bundle: true,
  packages: 'bundle',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minifySyntax: true,
  logLevel: 'warning',
});
await import('./dist/main.mjs');
