// Everything that is checked: types, lint and formatting on one core beside the tests on the others. What they say comes one after the other; the first failure decides.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Resolves to whether it passed and what it said; `shown`: it says so at once. */
function run(command, parts, shown) {
  return new Promise((resolve) => {
    const child = spawn(command, parts, {
      cwd: root,
      stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('close', (status) => resolve({ passed: status === 0, said }));
  });
}

const lint = run('npm', ['run', '--silent', 'lint'], false);
const tests = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run'], true);
const { passed, said } = await lint;
process.stdout.write(said);
process.stdout.write(passed ? '类型、写法、版式无误 / types, lint and formatting are fine\n' : '');
process.exitCode = tests.passed && passed ? 0 : 1;
