// Makes sure that there is a browser for the tests of the page: Debian's Chromium, installed with apt-get where it is missing and we may. Another one: CHROMIUM=/path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const wanted = process.env.CHROMIUM ?? '/usr/bin/chromium';

function aptGet(...parts) {
  const { status } = spawnSync('apt-get', parts, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

function install() {
  process.stderr.write('安装浏览器 / installing a browser: apt-get install chromium\n');
  const chromium = ['install', '--yes', '--no-install-recommends', 'chromium'];
  return aptGet(...chromium) || (aptGet('update') && aptGet(...chromium));
}

if (!existsSync(wanted) && (process.env.CHROMIUM !== undefined || !install())) {
  process.stderr.write(
    `没有浏览器 ${wanted}，无法测试网页；请安装 Chromium，或用 CHROMIUM=路径 指明\n` +
      `No browser at ${wanted} to test the page with; install Chromium, or name one by CHROMIUM=path\n`,
  );
  process.exitCode = 1;
}
