// Bundles the command, the library and the runtime into dist/. The command is one file, so that it starts fast, but for the
// compiler and the YAML reader, which are loaded when first needed; the runtime is one file without any import.
import { chmod, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeTypes } from './types.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// Built aside and then put in place, so that a failed build leaves the last good one.
const aside = join(root, 'node_modules', `.dist-${process.pid}`);

/** What the command loads when first needed, by the file that opens it. */
const doors = { 'compiler-door.ts': './compiler.js', 'yaml-door.ts': './yaml.js' };

/** Our own modules do nothing when loaded, so what is not used of a room is left out; yaml is taken in its module form for the same reason. */
const lean = {
  name: 'lean',
  setup(setup) {
    setup.onResolve({ filter: /^[#.]/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === lean || kind === 'entry-point' || importer.includes('node_modules')) return undefined;
      const resolved = await setup.resolve(path, { resolveDir, importer, kind, pluginData: lean });
      return resolved.errors.length > 0 ? resolved : { path: resolved.path, sideEffects: false };
    });
    setup.onResolve({ filter: /^yaml$/ }, () => ({
      path: join(root, 'node_modules/yaml/browser/dist/index.js'),
      sideEffects: false,
    }));
  },
};

/** The doors stay closed: what lies behind them is a bundle of its own. */
const behindDoors = {
  name: 'behind-doors',
  setup(setup) {
    setup.onResolve({ filter: /-door\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: doors[path.replace(/^.*\//, '')], external: true } : undefined,
    );
    // The command-line parser could start other programs; we have none, and loading the means costs milliseconds.
    setup.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'none' }));
    setup.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

function bundle(name, entry, { platform = 'node', plugins = [] } = {}) {
  const asked = "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);";
  return build({
    absWorkingDir: root,
    entryPoints: { [name]: entry },
    outdir: aside,
    bundle: true,
    platform,
    mainFields: ['module', 'main'],
    target: 'node20',
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [...plugins, lean],
    ...(platform === 'node' ? { banner: { js: asked } } : {}),
  });
}

try {
  await Promise.all([
    bundle('zhunsheng', 'cli/main.ts', { plugins: [behindDoors] }),
    bundle('compiler', 'cli/compiler-door.ts'),
    bundle('yaml', 'cli/yaml-door.ts'),
    bundle('library', 'cli/library.ts'),
    bundle('prettier', 'cli/prettier.ts', { platform: 'neutral' }),
    bundle('runtime', 'runtime/index.ts', { platform: 'neutral' }),
    writeTypes(join(aside, 'types')),
  ]);
  await chmod(join(aside, 'zhunsheng.js'), 0o755);
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(aside, join(root, 'dist'));
} finally {
  await rm(aside, { recursive: true, force: true });
}
