import { asRecorded, realisticFindings } from './findings/realistic.ts';
const all = realisticFindings(100, asRecorded, 20_250_310) as any[];
const sig = (f: any) => Object.keys(f).join();
const counts = new Map<string, number>(); for (const f of all) counts.set(sig(f), (counts.get(sig(f)) ?? 0) + 1);
const ranked = [...counts].sort((a, b) => b[1] - a[1]);
console.log('shapes', counts.size, ranked.slice(0, 5).map(r=>r[1]));
const keys = ['行为','处理','责任','情节','急诊抢救','机构性质'];
const mk = () => ({
 named(f: any): number { let n = 0; if (f.行为 !== undefined) n++; if (f.处理 !== undefined) n++; if (f.责任 !== undefined) n++; if (f.情节 !== undefined) n++; if (f.急诊抢救 !== undefined) n++; if (f.机构性质 !== undefined) n++; return n; },
 keyed(f: any): number { let n = 0; for (let i = 0; i < keys.length; i++) if (f[keys[i]!] !== undefined) n++; return n; },
 forin(f: any): number { let n = 0; for (const k in f) { if (f[k] !== undefined) n++; } return n; } });
const shapes = Number(process.argv[2]);
const keep = new Set(ranked.slice(0, shapes).map(r => r[0]));
const fs = all.filter(f => keep.has(sig(f)));
for (const round of [1,2,3]) for (const [name, g] of Object.entries(mk())) { let s = 0; const t = performance.now(); let n = 0; while (performance.now() - t < 150) { for (let i = 0; i < fs.length; i++) s += g(fs[i]); n += fs.length; } if (round === 3) console.log(shapes, fs.length, name, ((performance.now() - t) * 1e6 / n).toFixed(1), 'ns', s % 7); }
