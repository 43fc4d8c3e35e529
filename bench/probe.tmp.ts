import { readFileSync } from 'node:fs';
import { folderAt } from './product/rule-folders.ts';
import { tablesOf } from './product/compiling.ts';
import { scorerOf } from './product/ours.ts';
import { answerByHand } from './points/hand-written.ts';
import { asRecorded, fullyKnown, realisticFindings } from './findings/realistic.ts';
import { wildFindings } from './findings/wild.ts';
const repository = '/work/main/';
const tables = tablesOf(folderAt(`${repository}rules/qinghai`), [folderAt(`${repository}rules/national`)]);
const recorded = realisticFindings(100, asRecorded, 20_250_310), known = realisticFindings(100, fullyKnown, 11);
const score = scorerOf(tables);
for (const f of [...recorded, ...known, ...wildFindings(20000, 12)]) { const a = score(f), b = answerByHand(f); const t = (x: any) => JSON.stringify([x?.lawful, x?.base, x?.situations]); if (b !== null && t(a) !== t(b)) throw new Error(t(a) + t(b) + JSON.stringify(f)); }
const digest = (a: any) => a === null ? -1 : (a.lawful[0] ?? 0) + a.lawful.length + (a.base ?? 0) + a.situations.length;
const run = (g: (f: any) => any, fs: readonly any[]) => { let s = 0; const t0 = process.hrtime.bigint(); for (let p = 0; p < 20; p++) for (let i = 0; i < fs.length; i++) s += digest(g(fs[i])); return { ns: Number(process.hrtime.bigint() - t0) / (20 * fs.length), s }; };
const which = process.argv[2] ?? 'both';
for (const [name, fs] of [['recorded', recorded], ['known', known]] as const) {
  const a: number[] = [], b: number[] = [];
  for (let r = 0; r < 25; r++) { if (which !== 'ours') a.push(run(answerByHand, fs).ns); if (which !== 'hand') b.push(run(score, fs).ns); }
  const med = (x: number[]) => [...x].sort((p, q) => p - q)[x.length >> 1] ?? 0;
  console.log(name, 'hand', med(a).toFixed(0), 'ns, ours', med(b).toFixed(0), 'ns, ratio', (med(a) / med(b)).toFixed(3));
}
