// Bundles the measurements as the product is bundled and runs them: node bench/run.mjs [--quick] [--only points|scale|person-year|product|typing|page]
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Beside the engines, where their packages are found.
const output = here('node_modules/.bench/main.mjs');

if (!existsSync(here('node_modules'))) {
  console.error(
    '请先安装用来对照的引擎：npm install --prefix bench\nInstall the other engines first: npm install --prefix bench',
  );
  process.exit(2);
}
// The bundled command, runtime and page are part of what is measured.
await import('../scripts/build.mjs');
await import('../scripts/build-page.mjs');
await build({
  entryPoints: [here('main.ts')],
  outfile: output,
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minifySyntax: true,
  logLevel: 'warning',
});
await import(output);
