import type { FactRow, Tables } from '#runtime/tables';
import { seededRandom, type Random } from '../support/generate/random.ts';
import { placed } from '../support/generate/random-entries.ts';
import type { Entry, Json } from '../oracle/record.ts';

const dates = [
  '2024-02-29',
  '2024-12-31',
  '2025-01-01',
  '2025-06-30',
  '2025-06-30',
  '2025-12-31',
  '2026-01-01',
  '2099-12-31',
];

/** A record that the built rule set may or may not accept: its own facts and items, and now and then something else. */
export function recordFor(tables: Tables, seed: number): Json {
  const random = seededRandom(seed);
  const findings = Array.from({ length: random.integer(0, 5) }, (_, place) => findingFor(tables, random, place));
  const answers = Array.from({ length: random.integer(0, 3) }, (_, place) => answerFor(random, place, findings.length));
  return {
    格式: 1,
    案卷: '随机',
    人员: factsOf(tables, '人员', { 代码: 'D1' }, random),
    记录: [...random.shuffle([...findings, ...answers])],
  };
}

function findingFor(tables: Tables, random: Random, place: number): Entry {
  const entry: Entry = {
    类型: '违规',
    编号: `F${String(place + 1)}`,
    日期: random.pick(dates),
    ...(random.chance(0.5) ? { 检查: random.pick(['J1', 'J2']) } : {}),
    ...(random.chance(0.3) ? { 行为编号: random.pick(['X1', 'X2']) } : {}),
    ...(random.chance(0.2) ? { 认定分值: random.integer(0, 30) } : {}),
    ...(random.chance(0.2) ? { 理由: '理由' } : {}),
    ...(random.chance(0.1) ? { 记载: random.pick(dates) } : {}),
  };
  return factsOf(tables, '违规', entry, random);
}

function answerFor(random: Random, place: number, findings: number): Entry {
  const kind = random.pick(['通知', '异议', '异议结果']);
  const result = random.pick(['维持', '变更', '撤销']);
  return {
    类型: kind,
    编号: `A${String(place + 1)}`,
    日期: random.pick(dates),
    针对: `F${String(random.integer(1, Math.max(1, findings)))}`,
    ...(kind === '异议结果' ? { 结果: result } : {}),
    ...(kind === '异议结果' && result === '变更' ? { 分值: random.integer(0, 30) } : {}),
  };
}

function factsOf(tables: Tables, entity: string, entry: Entry, random: Random): Entry {
  return tables.facts
    .filter((fact) => fact.entity === entity && (fact.absent.kind === 'Required' || random.chance(0.75)))
    .reduce((whole, fact) => placed(whole, fact.path, valueFor(tables, fact, random)), entry);
}

function valueFor(tables: Tables, { type }: FactRow, random: Random): Json {
  switch (type.kind) {
    case 'Option':
      return random.pick(itemsOf(tables, type.vocabulary));
    case 'OptionSet':
      return [...random.some(itemsOf(tables, type.vocabulary), 0, 3)];
    case 'CitationSet': {
      const names = tables.documents.flatMap(({ aliases }) => aliases);
      return [
        ...new Set(
          names.length === 0
            ? []
            : [`《${random.pick(names)}》${random.pick(['第三十八条', '第一条（一）', '附件2'])}`],
        ),
      ];
    }
    case 'Truth':
      return random.chance(0.5);
    case 'Money':
      return random.pick([0, 0.01, 9999.99, 10_000, 10_000.01, 50_000, 1e9]);
    case 'Integer':
      return random.pick([0, 1, 2, 9, 10, 1_000_000]);
    case 'Date':
      return random.pick(dates);
  }
}

function itemsOf(tables: Tables, vocabulary: number): readonly string[] {
  const items = tables.vocabularies[vocabulary]?.items.map(({ name }) => name) ?? [];
  return items.length === 0 ? [''] : items;
}
