import { gzipSync } from 'node:zlib';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { quick, thorough } from './measuring/effort.ts';
import { countText, ratioText, table } from './measuring/table.ts';
import { jobA } from './points/job-a.ts';
import { compileTime, parsingRate, tablesOf } from './product/compiling.ts';
import { setScorer } from './product/ours.ts';
import { folderAt, folderOf } from './product/rule-folders.ts';
import { startTimes } from './product/starting.ts';
import { ruleText } from './scale/rule-text.ts';
import { few, many, scale } from './scale/scale.ts';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const effort = options.quick === true ? quick : thorough;
const wanted = (part: string): boolean => options.only === undefined || options.only === part;

const repository = fileURLToPath(new URL('../..', import.meta.url));
const national = folderAt(`${repository}rules/national`);
const qinghai = folderAt(`${repository}rules/qinghai`);
const tables = tablesOf(qinghai, [national]);

print(`Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}`);
print(`${effort.rounds} rounds of ${effort.milliseconds} ms each, taking turns; medians`);
if (wanted('points')) await points();
if (wanted('scale')) await situations();
if (wanted('product')) product();

async function points(): Promise<void> {
  const { agreed, sets, all } = await jobA(setScorer(tables), effort);
  print(`\none finding → lawful points; all agreed on ${agreed.sets} findings (sets), ${agreed.numbers} (numbers)`);
  const rows = (timings: typeof sets): readonly (readonly string[])[] =>
    timings.map(({ contestant, rate, ratio, checksum }) => [
      contestant.name,
      contestant.meaning,
      countText(rate),
      ratioText(ratio),
      String(checksum),
    ]);
  print(table(['as recorded, missing facts and all', 'computes', 'findings/s', 'ratio', 'checksum'], rows(sets)));
  print(table(['all facts known', 'computes', 'findings/s', 'ratio', 'checksum'], rows(all)));
}

async function situations(): Promise<void> {
  const growths = await scale((rules) => setScorer(tablesOf(folderOf('scale', ruleText(rules)), [])), effort);
  const rows = growths.map(({ name, few: small, many: large, ratio }) => [
    name,
    countText(small),
    countText(large),
    ratioText(ratio),
  ]);
  print(table(['findings/s', `${few} situations`, `${many} situations`, 'ratio'], rows));
}

function product(): void {
  const built = `${repository}bench/dist/qinghai.json`;
  mkdirSync(`${repository}bench/dist`, { recursive: true });
  writeFileSync(built, JSON.stringify(tables));
  const command = `${repository}dist/zhunsheng.js`;
  const record = `${repository}bench/record.json`;
  const starts = startTimes(
    [
      { name: 'zhunsheng --help', argv: [command, '--help'] },
      { name: 'zhunsheng decide qinghai.json', argv: [command, 'decide', built, record, '--as-of', '2025-12-31'] },
      { name: 'zhunsheng check qinghai', argv: [command, 'check', `${repository}rules/qinghai`] },
    ],
    effort.rounds,
  );
  const runtime = readFileSync(`${repository}dist/runtime.js`);
  print(
    table(
      ['', 'measured', 'to an empty process'],
      [
        ...starts.map(({ command: name, milliseconds, ratio }) => [name, `${milliseconds.toFixed(1)} ms`, ratioText(ratio)]),
        ['compile qinghai + national, warm', `${compileTime(qinghai, [national], effort.rounds).toFixed(1)} ms`, ''],
        ['parse qinghai + national, warm', `${parsingRate([qinghai, national], effort.rounds).toFixed(1)} MB/s`, ''],
        ['dist/runtime.js', `${(runtime.length / 1000).toFixed(1)} kB`, ''],
        ['dist/runtime.js, gzip', `${(gzipSync(runtime, { level: 9 }).length / 1000).toFixed(1)} kB`, ''],
      ],
    ),
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
