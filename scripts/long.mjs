// The long volumes: fuzzing, the differential comparison, the laws of the ledger, the threats. Writes docs/long-run.md with what was run and how long it took.
// `node scripts/long.mjs`, or a share of it: `node scripts/long.mjs --share 0.01`. Other inputs: `--seed 2000000`.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: { share: { type: 'string', default: '1' }, seed: { type: 'string', default: '1000000' } },
});
const share = Number(values.share);
if (!(share > 0 && share <= 1)) {
  process.stderr.write('--share 应为 0 至 1 之间的数 / --share is a number above 0, at most 1\n');
  process.exit(2);
}

/** What is run: the tests, the variable that sets their volume, the whole volume, and what it shows. */
const runs = [
  {
    name: 'fuzz',
    zh: '任意字节：诊断或可裁量，不崩溃、不挂起',
    tests: 'test/fuzz',
    variable: 'FUZZ_INPUTS',
    volume: 1_000_000,
    seed: 'FUZZ_SEED',
  },
  {
    name: 'differential',
    zh: '参照实现、解释器、编译结果一致',
    tests: 'test/differential',
    variable: 'DIFFERENTIAL_PAIRS',
    volume: 1_000_000,
    seed: 'DIFFERENTIAL_SEED',
  },
  { name: 'laws', zh: '累计的定律', tests: 'test/laws', variable: 'LAW_HISTORIES', volume: 500_000, seed: null },
  {
    name: 'threats',
    zh: '文本威胁的全部次数',
    tests: ['test/threats', 'test/unit/emit/injection.test.ts'],
    variable: null,
    volume: null,
    seed: null,
  },
];

function run({ name, zh, tests, variable, volume, seed }) {
  const count = volume === null ? null : Math.max(1, Math.round(volume * share));
  const settings = {
    ...(variable === null ? { THREATS: 'full' } : { [variable]: String(count) }),
    ...(seed === null ? {} : { [seed]: values.seed }),
  };
  process.stderr.write(`${name} ${count ?? ''}\n`);
  const before = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...[tests].flat()], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  return { name, zh, volume, count, seconds, passed: status === 0 };
}

const results = runs.map(run);
const number = (value) => (value === null ? '–' : value.toLocaleString('en-US'));
const page = `# 长时间运行 / the long run

由 \`node scripts/long.mjs${share === 1 ? '' : ` --share ${values.share}`}\` 写成，种子 ${values.seed}。${share === 1 ? '' : `只运行了全部次数的 ${share * 100}%。`}
Written by \`scripts/long.mjs\`${share === 1 ? '' : `: a share of ${share * 100} % of the whole volumes`}.

| 项目 run | 全部次数 whole volume | 已运行 run | 秒 seconds | 结果 result |
|---|---|---|---|---|
${results.map(({ name, zh, volume, count, seconds, passed }) => `| ${name}：${zh} | ${number(volume)} | ${number(count)} | ${seconds.toFixed(0)} | ${passed ? '通过 passed' : '未通过 failed'} |`).join('\n')}

Node ${process.version}, ${cpus()[0]?.model.trim() ?? ''}, ${availableParallelism()} 个处理器 / processors.
`;
writeFileSync(join(root, 'docs/long-run.md'), page);
process.stdout.write(page);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
