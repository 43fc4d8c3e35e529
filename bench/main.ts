import { gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { quick, thorough } from './measuring/effort.ts';
import { countText, ratioText, table } from './measuring/table.ts';
import { keystrokes as typingDelays, type Delays } from './page/keystrokes.ts';
import { loading } from './page/loading.ts';
import { openSite } from './page/visit.ts';
import { personYears } from './person-year/person-year.ts';
import { jobA } from './points/job-a.ts';
import { compileTime, parsingRate, tablesOf } from './product/compiling.ts';
import { bitsOf, scorerOf } from './product/ours.ts';
import { folderAt, folderOf } from './product/rule-folders.ts';
import { startTimes } from './product/starting.ts';
import { cutIntoFiles, typing } from './product/typing.ts';
import { ruleText } from './scale/rule-text.ts';
import { few, many, scale } from './scale/scale.ts';
import { scaledRules } from './scale/scaled-rules.ts';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const effort = options.quick === true ? quick : thorough;
const wanted = (part: string): boolean => options.only === undefined || options.only === part;

/** Generated rules have about so many lines a situation, their words included. */
const situationsIn5000Lines = 700;

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const national = folderAt(`${repository}rules/national`);
const qinghai = folderAt(`${repository}rules/qinghai`);
const tables = tablesOf(qinghai, [national]);

print(`Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}`);
print(`${effort.rounds} rounds of ${effort.milliseconds} ms each, taking turns; medians`);
if (wanted('points')) await points();
if (wanted('scale')) await situations();
if (wanted('person-year')) await wholeRecords();
if (wanted('product')) product();
if (wanted('typing')) keystrokes();
if (wanted('page')) await playground();

async function points(): Promise<void> {
  const { agreed, recorded, known } = await jobA(() => scorerOf(tables), effort);
  print(`\nOne finding → lawful points. All agreed on ${agreed.answers} findings (sets), ${agreed.numbers} (numbers).`);
  const rows = (timings: typeof recorded): readonly (readonly string[])[] =>
    timings.map(({ contestant, rate, ratio, checksum }) => [
      contestant.name,
      contestant.meaning,
      countText(rate),
      ratioText(ratio),
      String(checksum),
    ]);
  print(table(['as recorded, missing facts and all', 'answers', 'findings/s', 'ratio', 'checksum'], rows(recorded)));
  print(table(['all facts known', 'answers', 'findings/s', 'ratio', 'checksum'], rows(known)));
}

async function situations(): Promise<void> {
  const growths = await scale((rules) => bitsOf(tablesOf(folderOf('scale', ruleText(rules)), [])), effort);
  const rows = growths.map(({ name, few: small, many: large, ratio }) => [
    name,
    countText(small),
    countText(large),
    ratioText(ratio),
  ]);
  print(table(['findings/s', `${few} situations`, `${many} situations`, 'ratio'], rows));
}

async function wholeRecords(): Promise<void> {
  const { agreed, contests } = await personYears(tables, effort);
  print(`\nA person's year → the whole decision but 释义. Both agreed on ${agreed} records.`);
  for (const timings of contests) {
    const rows = timings.map(({ contestant, rate, ratio, checksum }) => [
      `${contestant.name}${contestant.meaning === '' ? '' : `, ${contestant.meaning}`}`,
      countText(rate),
      ratioText(ratio),
      String(checksum),
    ]);
    print(table([`${timings[0]?.contestant.findings ?? 0} records as read`, 'records/s', 'ratio', 'checksum'], rows));
  }
}

function product(): void {
  const built = `${repository}bench/node_modules/.bench/qinghai.json`;
  writeFileSync(built, JSON.stringify(tables));
  const command = `${repository}dist/zhunsheng.cjs`;
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
        ...starts.map(({ command: name, milliseconds, ratio }) => [
          name,
          `${milliseconds.toFixed(1)} ms`,
          ratioText(ratio),
        ]),
        ['compile qinghai + national, warm', `${compileTime(qinghai, [national], effort.rounds).toFixed(1)} ms`, ''],
        ['parse qinghai + national, warm', `${parsingRate([qinghai, national], effort.rounds).toFixed(1)} MB/s`, ''],
        ['dist/runtime.js, gzip', `${(gzipSync(runtime, { level: 9 }).length / 1000).toFixed(1)} kB`, ''],
      ],
    ),
  );
}

function keystrokes(): void {
  const long = cutIntoFiles(folderOf('scale', ruleText(scaledRules(situationsIn5000Lines))), 500);
  const timings = [typing(long, [], effort.rounds * 10), typing(qinghai, [national], effort.rounds * 10)];
  const rows = timings.map(({ lines, median, p95, told }) => [
    `${countText(lines)} lines`,
    `${median.toFixed(1)} ms`,
    `${p95.toFixed(1)} ms`,
    countText(told),
  ]);
  print(table(['a keystroke to fresh diagnostics', 'median', 'p95', 'diagnostics'], rows));
}

async function playground(): Promise<void> {
  const built = `${repository}dist/playground`;
  const site = await openSite(built);
  try {
    const { usable, first, withEditor } = await loading(site, built, Math.min(effort.rounds, 11));
    const kilobytes = (count: number): string => `${(count / 1000).toFixed(2)} MB`;
    const milliseconds = (count: number): string => `${count.toFixed(0)} ms`;
    const delays = ({ median, p95, worst }: Delays): string => [median, p95, worst].map(milliseconds).join(' / ');
    const keys = effort.rounds * 5;
    print(
      table(
        ['the playground in Chromium', 'measured'],
        [
          ['first visit to a result on screen', milliseconds(usable)],
          ['fetched by then, gzip', kilobytes(first)],
          ['fetched with the editor open, gzip', kilobytes(withEditor)],
          [`a key to its frame, median / p95 / worst of ${keys}`, delays(await typingDelays(site, keys, false))],
          ['the same while suites run', delays(await typingDelays(site, keys, true))],
        ],
      ),
    );
  } finally {
    await site.close();
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
