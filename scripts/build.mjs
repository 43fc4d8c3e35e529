// Bundles the command, the library and the runtime into dist/: the command as several files (scripts/doors.mjs), the others as one file each.
import { spawnSync } from 'node:child_process';
import { chmod, copyFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { behind, doors, shut } from './doors.mjs';
import { writeTypes } from './types.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// Built aside and then put in place, so that a failed build leaves the last good one.
const aside = join(root, 'node_modules', `.dist-${process.pid}`);

/** Our own modules do nothing when loaded, so what is not used of a room is left out; yaml is taken in its module form for the same reason. */
const lean = {
  name: 'lean',
  setup(setup) {
    setup.onResolve({ filter: /^[#.]/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === lean || kind === 'entry-point' || importer.includes('node_modules')) return undefined;
      const resolved = await setup.resolve(path, { resolveDir, importer, kind, pluginData: lean });
      return resolved.errors.length > 0 || resolved.external ? resolved : { path: resolved.path, sideEffects: false };
    });
    setup.onResolve({ filter: /^yaml$/ }, () => ({
      path: join(root, 'node_modules/yaml/browser/dist/index.js'),
      sideEffects: false,
    }));
  },
};

/** The command-line parser could start other programs; we have none, and loading the means costs milliseconds. */
const noPrograms = {
  name: 'no-programs',
  setup(setup) {
    setup.onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'none' }));
    setup.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

function bundle(settings) {
  return build({
    absWorkingDir: root,
    bundle: true,
    mainFields: ['module', 'main'],
    target: 'node20',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    ...settings,
  });
}

/** One of the files of the command; CommonJS, which Node starts faster. */
function bundleOfCommand(name, input) {
  return bundle({
    ...input,
    outfile: join(aside, `${name}.cjs`),
    platform: 'node',
    format: 'cjs',
    external: ['./*.cjs'],
    define: { 'import.meta.url': 'here' },
    banner: { js: "const here = require('node:url').pathToFileURL(__filename).href;" },
    plugins: [shut(root, name), noPrograms, lean],
  });
}

/** A module of the package, for Node and browsers. */
function bundleOfModule(name, entry, platform) {
  return bundle({
    entryPoints: [entry],
    outfile: join(aside, `${name}.js`),
    platform,
    format: 'esm',
    plugins: [lean],
  });
}

/** What people do most: what it takes of each file is kept compiled beside the file (scripts/start.cjs). */
const everyday = [
  ['check', 'rules/qinghai'],
  ['decide', 'rules/qinghai', 'rules/qinghai/records/13-暂停与恢复.yaml', '--as-of', '2025-12-31', '--explain'],
];

function keepCompiled(argv) {
  const script = join(root, 'scripts/keep-compiled.cjs');
  const { status } = spawnSync(process.execPath, [script, join(root, 'dist'), ...argv], { cwd: root, stdio: 'ignore' });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}`);
}

try {
  await Promise.all([
    bundleOfCommand('command', { entryPoints: ['cli/main.ts'] }),
    ...Object.keys(doors).map((door) =>
      bundleOfCommand(door, { stdin: { contents: behind(root, door), resolveDir: root } }),
    ),
    bundleOfModule('library', 'cli/library.ts', 'node'),
    bundleOfModule('prettier', 'cli/prettier.ts', 'neutral'),
    bundleOfModule('runtime', 'cli/runtime.ts', 'neutral'),
    bundleOfModule('explain', 'cli/explain.ts', 'neutral'),
    writeTypes(join(aside, 'types')),
  ]);
  await copyFile(join(root, 'scripts/start.cjs'), join(aside, 'zhunsheng.cjs'));
  await chmod(join(aside, 'zhunsheng.cjs'), 0o755);
  // The page is built by itself (scripts/build-page.mjs) and stays.
  await rename(join(root, 'dist/playground'), join(aside, 'playground')).catch(() => undefined);
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(aside, join(root, 'dist'));
  for (const argv of everyday) keepCompiled(argv);
} finally {
  await rm(aside, { recursive: true, force: true });
}
