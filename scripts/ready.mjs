// Makes a checkout ready to run: installs the packages if they are missing or older than the lock file, builds dist/ if it is missing or older than the code; with --page the playground, too;
// with --no-packages it leaves the packages to whoever is installing them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const core = ['report', 'editor', 'suite', 'compiler', 'grammar', 'runtime', 'reading', 'diagnostics'];

/** When the newest file in or at the path changed; 0 if there is nothing. */
function changed(path) {
  const status = statSync(join(root, path), { throwIfNoEntry: false });
  if (status === undefined) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(0, ...readdirSync(join(root, path)).map((name) => changed(join(path, name))));
}

/** Set for what runs while we have the place to ourselves: npm runs this script again as it installs. */
const aloneAlready = 'ZHUNSHENG_READYING';

function run(command, ...parts) {
  const { status } = spawnSync(command, parts, {
    cwd: root,
    env: { ...process.env, [aloneAlready]: 'yes' },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exitCode = status ?? 1;
}

/** Runs `work` while nobody else does (tests in several processes come here at once); a lock older than three minutes was left behind. */
function alone(work) {
  if (process.env[aloneAlready] !== undefined) return work();
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

/** What can be built: what it is made of, the file that shows when it was, and the script that makes it. */
const command = {
  made: 'dist/zhunsheng.cjs',
  from: [...core, 'cli', 'scripts', 'package.json'],
  script: 'scripts/build.mjs',
  zh: '构建',
  en: 'building: dist/',
};
const page = {
  made: 'dist/playground/index.html',
  from: [...core, 'playground', 'rules', 'scripts/build-page.mjs', 'package.json'],
  script: 'scripts/build-page.mjs',
  zh: '构建试验场',
  en: 'building: dist/playground/',
};

function isStale({ made, from }) {
  return changed(made) < Math.max(...from.map(changed));
}

const lacksPackages = () => changed('node_modules/.package-lock.json') < changed('package-lock.json');

if (!process.argv.includes('--no-packages') && lacksPackages()) {
  alone(() => {
    if (!lacksPackages()) return;
    process.stderr.write('安装依赖 / installing packages: npm ci\n');
    run('npm', 'ci');
  });
}
for (const one of process.argv.includes('--page') ? [command, page] : [command]) {
  if (process.exitCode !== undefined || !isStale(one)) continue;
  alone(() => {
    if (!isStale(one)) return;
    process.stderr.write(`${one.zh} / ${one.en}\n`);
    run(process.execPath, one.script);
  });
}
