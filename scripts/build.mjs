// Bundles the command, the library and the runtime into dist/: one file each, so that the command starts fast.
import { existsSync } from 'node:fs';
import { build } from 'esbuild';

const entries = { zhunsheng: 'cli/main.ts', library: 'cli/library.ts', runtime: 'runtime/index.ts' };
const present = Object.entries(entries).filter(([, path]) => existsSync(path));

await build({
  entryPoints: Object.fromEntries(present),
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
});
