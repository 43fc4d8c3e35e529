// Whether the command gives the same bytes under every version of Node, in every time zone and locale: `npm run versions`, with the programs of other
// versions as arguments, or without, and Node 22 and 24 are installed as packages in a temporary folder. Its verdict belongs in docs/measurements.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
const locales = ['C', 'zh_CN.UTF-8', 'tr_TR.UTF-8'];
const place = mkdtempSync(join(tmpdir(), 'zhunsheng-versions-'));

/** Programs of these versions, from the packages that carry them. */
function installed(versions) {
  return versions.map((version) => {
    const folder = join(place, `node${version}`);
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', `node@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    return join(folder, 'node_modules/node/bin/node');
  });
}

/** What is run, for each rule set that judges something. */
function commands(out) {
  return readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const rules = `rules/${name}`;
      const records = filesIn(`${rules}/records`).map((file) => `${rules}/records/${file}`);
      return [
        ['check', rules, '--format', 'json'],
        ['build', rules, '--target', 'tables', '--out', out],
        ...(records.length === 0
          ? []
          : [['decide', rules, ...records, '--as-of', '2025-12-31', '--format', 'json', '--explain']]),
      ];
    });
}

function filesIn(folder) {
  try {
    return readdirSync(join(root, folder)).sort();
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Everything the commands print and write, command by command, as a digest each. */
function digests(program, zone, locale) {
  const out = join(place, 'out');
  rmSync(out, { recursive: true, force: true });
  const environment = { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale, NO_COLOR: '1' };
  return commands(out).map((argv) => {
    const { status, stdout, stderr } = spawnSync(program, [join(root, 'dist/zhunsheng.cjs'), ...argv], {
      cwd: root,
      env: environment,
      maxBuffer: 256 * 1024 * 1024,
    });
    const written = argv[0] === 'build' && status === 0 ? readFileSync(stdout.toString().trim()) : '';
    const parts = [String(status), stdout.toString().replaceAll(out, ''), stderr, written];
    return {
      command: argv.slice(0, 3).join(' '),
      digest: parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex'),
    };
  });
}

try {
  const given = process.argv.slice(2).map((path) => resolve(path));
  const programs = [process.execPath, ...(given.length > 0 ? given : installed([22, 24]))];
  const [first, ...others] = programs.flatMap((program) => {
    const version = execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
    return zones.flatMap((zone) =>
      locales.map((locale) => {
        process.stderr.write(`${version} ${zone} ${locale}\n`);
        return { name: `${version} ${zone} ${locale}`, found: digests(program, zone, locale) };
      }),
    );
  });
  const different = others.flatMap(({ name, found }) =>
    found.flatMap(({ command, digest }, at) => (digest === first.found[at].digest ? [] : [`${name}: ${command}`])),
  );
  process.stdout.write(
    `${others.length + 1} × ${first.found.length} runs: ${different.length === 0 ? '逐字节相同 / the same bytes' : `不同 / different:\n${different.join('\n')}`}\n`,
  );
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
