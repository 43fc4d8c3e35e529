import { aggravating, authorities, mitigating, responsibilities } from './findings/words.ts';
import type { PeerRule } from './points/peers/rules.ts';
import type { Tables, Condition } from '../runtime/tables.ts';
export function makeTables(rules: readonly PeerRule[]): Tables {
  const labels = [...new Set(rules.flatMap(r => r.tests.flatMap(t => t.kind === 'Meets' ? t.items : [])))];
  const methods = [...new Set(rules.flatMap(r => r.tests.flatMap(t => t.kind === 'OneOf' && t.field === '处理.方式' ? t.items : [])))];
  for (const m of ['协议处理','医保通报','医保行政处罚']) if (rules.length < 30 && !methods.some(x=>x.startsWith(m))) methods.push(m);
  const cites = [...new Set(rules.flatMap(r => r.tests.flatMap(t => t.kind === 'Cites' ? t.items : [])))];
  const docs = [...new Set(cites.map(c => c.slice(1, c.indexOf('》'))))];
  const full: Record<string,string[]> = {'条例':['医疗保障基金使用监督管理条例'],'2号令':['医疗机构医疗保障定点管理暂行办法','国家医疗保障局令第2号'],'3号令':['零售药店医疗保障定点管理暂行办法','国家医疗保障局令第3号']};
  const vocab = (name: string, items: readonly string[], ordered = false) => ({ name, ordered, items: items.map(n => ({ name: n, citations: [] })) });
  const vocabularies = [vocab('行为', labels), vocab('处理方式', methods), vocab('处理机关', authorities), vocab('责任程度', responsibilities, true), vocab('情节', [...mitigating, ...aggravating]), vocab('机构性质', ['公立', '民营'])];
  const grouped = (n: number) => ({ kind: 'Grouped' as const, groups: Array.from({ length: n }, (_, i) => i), count: n });
  const num: Record<string, number> = {'三十八':38,'三十九':39,'四十':40,'三十五':35,'三':3,'四':4};
  const cited = cites.map(c => ({ document: docs.indexOf(c.slice(1, c.indexOf('》'))), path: [...c.matchAll(/第([三四十五八九]+)条|（([三四])）/g)].map(m => num[m[1] ?? m[2] ?? ''] ?? 0), text: c }));
  const f = (name: string, path: string[], type: any, absent: any, cells: any) => ({ entity: '违规', name, type, path, determinedBy: [], absent, citations: [], cells });
  const facts = [
    f('行为', ['行为'], { kind: 'OptionSet', vocabulary: 0 }, { kind: 'Required' }, grouped(labels.length)),
    f('处理方式', ['处理', '方式'], { kind: 'Option', vocabulary: 1 }, { kind: 'PresumedNone' }, grouped(methods.length)),
    f('处理依据', ['处理', '依据'], { kind: 'CitationSet', cited }, { kind: 'Unknown' }, grouped(cited.length)),
    f('处理机关', ['处理', '机关'], { kind: 'Option', vocabulary: 2 }, { kind: 'Unknown' }, grouped(6)),
    f('责任', ['责任'], { kind: 'Option', vocabulary: 3 }, { kind: 'Unknown' }, grouped(3)),
    f('情节', ['情节'], { kind: 'OptionSet', vocabulary: 4 }, { kind: 'PresumedNone' }, grouped(8)),
    f('急诊抢救', ['急诊抢救'], { kind: 'Truth' }, { kind: 'Unknown' }, { kind: 'Truth' }),
    f('机构性质', ['机构性质'], { kind: 'Option', vocabulary: 5 }, { kind: 'Unknown' }, grouped(2)),
    f('造成基金损失', ['造成基金损失'], { kind: 'Truth' }, { kind: 'PresumedTruth', value: true }, { kind: 'Truth' }),
    f('造成冒名就医', ['造成冒名就医'], { kind: 'Truth' }, { kind: 'PresumedTruth', value: true }, { kind: 'Truth' }),
    f('正当理由', ['正当理由'], { kind: 'Truth' }, { kind: 'PresumedTruth', value: false }, { kind: 'Truth' }),
    f('涉及金额', ['涉及金额'], { kind: 'Money' }, { kind: 'Unknown' }, { kind: 'Cut', cuts: [0] }),
  ];
  const byField: Record<string, number> = { 行为: 0, '处理.方式': 1, '处理.依据': 2, '处理.机关': 3, 责任: 4, 急诊抢救: 6, 机构性质: 7, 造成基金损失: 8, 造成冒名就医: 9, 正当理由: 10 };
  const names: Record<number, readonly string[]> = { 0: labels, 1: methods, 2: cites, 3: authorities, 4: responsibilities, 7: ['公立', '民营'] };
  const at = (fact: number, items: readonly string[]) => items.map(i => names[fact]!.indexOf(i));
  const conds = (t: PeerRule['tests'][number]): Condition => {
    const fact = byField[t.field]!;
    switch (t.kind) {
      case 'OneOf': return { kind: 'OptionIn', fact, items: at(fact, t.items) };
      case 'Meets': case 'Cites': return { kind: 'SetMeets', fact, items: at(fact, t.items) };
      case 'NotFalse': return { kind: 'IsTrue', fact };
      case 'NotTrue': return { kind: 'Not', operand: { kind: 'IsTrue', fact } };
      case 'AbsentOrOneOf': return { kind: 'Not', operand: { kind: 'All', operands: [{ kind: 'IsRecorded', fact }, { kind: 'Not', operand: { kind: 'OptionIn', fact, items: at(fact, t.items) } }] } };
    }
  };
  const always: any = { kind: 'All', operands: [] };
  const sorted = [...rules].sort((a, b) => a.id.split('.').map(Number).reduce((s, n) => s * 100 + n, 0) - b.id.split('.').map(Number).reduce((s, n) => s * 100 + n, 0));
  return {
    format: 1, digest: '', identity: {} as any, documents: docs.map(d => ({ aliases: [d, ...(full[d]??[]).slice(1)], title: (full[d]??[d+'全名'])[0]! })), vocabularies, facts, interpretations: [],
    bands: [{ name: '一档', low: 1, high: 3 }, { name: '二档', low: 4, high: 6 }, { name: '三档', low: 7, high: 9 }, { name: '四档', low: 10, high: 12 }],
    responsibility: { fact: 4, taking: [{ when: always, value: 'low-to-high' }], citations: [] },
    choices: [
      { name: '从轻', fact: 5, items: [0, 1, 2, 3], direction: 'lighter', within: true, neighbour: true, atEnd: [{ when: always, value: 'stay' }], citations: [] },
      { name: '从重', fact: 5, items: [4, 5, 6, 7], direction: 'heavier', within: true, neighbour: true, atEnd: [{ when: always, value: 'stay' }], citations: [] },
    ],
    trigger: { name: '记分', guard: { kind: 'OptionIn', fact: 1, items: methods.map((_, i) => i) }, citations: [] },
    situations: sorted.map(r => ({ name: r.id, title: null, guard: { kind: 'All', operands: r.tests.map(conds) }, citations: [], points: { kind: 'Given', range: { low: 3 * r.band - 2, high: 3 * r.band, band: r.band - 1 } }, requires: [] })),
    thresholds: [], accumulation: { oneOff: [{ when: always, value: 'conduct' }], identity: [{ when: always, value: 'each' }], labels: 0, cap: null, citations: [] }, kinds: [],
  } as unknown as Tables;
}
