// Makes a checkout ready to run: installs the packages if they are missing or older than the lock file, builds dist/ if it is missing or older than the code.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sources = [
  'cli',
  'report',
  'editor',
  'suite',
  'compiler',
  'grammar',
  'runtime',
  'reading',
  'diagnostics',
  'scripts',
  'package.json',
];

/** When the newest file in or at the path changed; 0 if there is nothing. */
function changed(path) {
  const status = statSync(join(root, path), { throwIfNoEntry: false });
  if (status === undefined) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(join(root, path)).map((name) => changed(join(path, name))));
}

function run(command, ...parts) {
  const { status } = spawnSync(command, parts, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = status ?? 1;
}

/** Runs `work` while nobody else does (tests in several processes come here at once); a lock older than three minutes was left behind. */
function alone(work) {
  const lock = join(root, '.readying');
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 180_000)
        rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isStale() {
  return changed('dist/zhunsheng.cjs') < Math.max(...sources.map(changed));
}

const lacksPackages = () => changed('node_modules/.package-lock.json') < changed('package-lock.json');

if (lacksPackages()) {
  alone(() => {
    if (!lacksPackages()) return;
    process.stderr.write('安装依赖 / installing packages: npm ci\n');
    run('npm', 'ci');
  });
}
if (process.exitCode === undefined && isStale()) {
  alone(() => {
    if (!isStale()) return;
    process.stderr.write('构建 / building: dist/\n');
    run(process.execPath, 'scripts/build.mjs');
  });
}
