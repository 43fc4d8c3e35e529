// Bundles the command, the library and the runtime into dist/. The command is split so that help and judging by a built
// rule set load neither the compiler nor the YAML reader; the runtime is one file without any import.
import { chmod, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Our own modules do nothing when loaded, so what is not used is left out; yaml is taken in its module form for the same reason. */
const lean = {
  name: 'lean',
  setup(setup) {
    setup.onResolve({ filter: /^(#|\.)/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === lean || importer === '' || importer.includes('node_modules')) return undefined;
      const resolved = await setup.resolve(path, { resolveDir, importer, kind, pluginData: lean });
      return resolved.errors.length > 0 ? resolved : { path: resolved.path, sideEffects: false };
    });
    setup.onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, 'node_modules/yaml/browser/index.js'), sideEffects: false }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  target: 'node20',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [lean],
};

await rm(join(root, 'dist'), { recursive: true, force: true });
await Promise.all([
  build({
    ...shared,
    entryPoints: { zhunsheng: 'cli/main.ts', library: 'cli/library.ts' },
    outdir: 'dist',
    platform: 'node',
    splitting: true,
    chunkNames: 'part-[hash]',
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
  }),
  build({ ...shared, entryPoints: { runtime: 'runtime/index.ts' }, outdir: 'dist', platform: 'neutral' }),
]);
