// Bundles the command, the library and the runtime into dist/. The command is split so that help and judging by a built
// rule set load neither the compiler nor the YAML reader; the runtime is one file without any import.
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rooms = ['diagnostics', 'reading', 'runtime', 'grammar', 'compiler', 'suite'];

/** By room: in which file each name that its index exports stands. */
async function exportsOf(room) {
  const text = await readFile(join(root, room, 'index.ts'), 'utf8');
  const found = [...text.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)'/gm)];
  return new Map(found.flatMap(([, names, file]) => namesIn(names).map(({ name }) => [name, join(root, room, file)])));
}

/** `a, type B, c as d` taken apart. */
function namesIn(list) {
  const parts = list.split(',').map((part) => /^(type )?(\w+)( as \w+)?$/.exec(part.trim()));
  return parts.filter((part) => part !== null).map(([, type = '', name, as = '']) => ({ type, name, as }));
}

/** The bundler splits by files, and a room's index reaches the whole room: lead imports from a room to the very file instead. */
const pastTheIndex = {
  name: 'past-the-index',
  setup(setup) {
    let doors;
    setup.onStart(async () => {
      doors = new Map(await Promise.all(rooms.map(async (room) => [room, await exportsOf(room)])));
    });
    setup.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(/^(import|export) \{([^}]*)\} from '#([a-z]+)';/gm, (_, verb, names, room) =>
        namesIn(names)
          .map(
            ({ type, name, as }) =>
              `${verb} { ${type}${name}${as} } from ${JSON.stringify(fileOf(doors, room, name))};`,
          )
          .join(' '),
      );
      return { contents, loader: 'ts' };
    });
    setup.onResolve({ filter: /^yaml$/ }, () => ({
      path: join(root, 'node_modules/yaml/browser/dist/index.js'),
      sideEffects: false,
    }));
  },
};

function fileOf(doors, room, name) {
  const file = doors.get(room)?.get(name);
  if (file === undefined) throw new Error(`${room}/index.ts does not export ${name}`);
  return file;
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  target: 'node20',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [pastTheIndex],
};

// Built aside and then put in place, so that a failed build leaves the last good one.
const aside = join(root, 'node_modules', `.dist-${process.pid}`);

try {
  await Promise.all([
    build({
      ...shared,
      entryPoints: { zhunsheng: 'cli/main.ts', library: 'cli/library.ts' },
      outdir: aside,
      platform: 'node',
      splitting: true,
      chunkNames: 'part-[hash]',
      banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
    }),
    build({ ...shared, entryPoints: { runtime: 'runtime/index.ts' }, outdir: aside, platform: 'neutral' }),
  ]);
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(aside, join(root, 'dist'));
} finally {
  await rm(aside, { recursive: true, force: true });
}
