import { diagnose } from '#diagnostics';
import type { Word } from '#grammar';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import { pointsOf } from './bands.ts';
import { mostOf } from './intervals.ts';
import type { Fact, Item } from './ir.ts';
import type { Pool } from './ir-status.ts';
import { suggested, type Typing } from './scope.ts';

/** The fact of a repair that says by which route: its one option, or that of them whose vocabulary has the routes named; null with a report if there is none. */
export function routeFact(typing: Typing, declared: Declared): Fact | null {
  const options = typing.facts.filter(({ entity, type }) => entity === '修复' && type.kind === 'Option');
  const routes = clauseOf(declared.node, '途径')?.value.names ?? [];
  const holds = ({ type }: Fact): boolean =>
    'vocabulary' in type && routes.some(({ text }) => type.vocabulary.items.some(({ name }) => name === text));
  const fact = options.length === 1 ? options[0] : options.find(holds);
  if (fact === undefined) {
    if (typing.brokenFacts.size === 0) typing.report(diagnose('no-route-fact', declared.nameSpan, {}));
    return null;
  }
  typing.used.add(fact);
  return fact;
}

/** 修复: which routes draw on the pool, how many points a repair takes away, how often. */
export function typePool(typing: Typing, declared: Declared, route: Fact): Pool | null {
  const { node, name } = declared;
  const routes = (clauseOf(node, '途径')?.value.names ?? []).flatMap((word) => routeCalled(typing, word, route) ?? []);
  const points = typeReduction(typing, declared);
  const timesAYear = typeTimes(typing, declared);
  const yearly = clauseOf(node, '每年减分');
  const pointsAYear =
    yearly === null ? null : mostOf(typing, yearly.value.range, 'points', { clause: '每年减分', example: '3分以下' });
  if (points === null) return null;
  if (yearly !== null && pointsAYear !== null && pointsAYear < points.low)
    typing.report(diagnose('pool-too-small', yearly.value.span, { name, most: pointsAYear, least: points.low }));
  const decidedBy = clauseOf(node, '应由')?.value.names.map(({ text }) => text) ?? [];
  return { name, routes, ...points, timesAYear, pointsAYear, decidedBy, declared };
}

/** A route draws on one pool. */
export function reportSharedRoutes(typing: Typing, pools: readonly Pool[]): void {
  pools.forEach(({ routes, declared }, at) => {
    for (const word of clauseOf(declared.node, '途径')?.value.names ?? []) {
      const other = pools.slice(0, at).find((pool) => pool.routes.some(({ name }) => name === word.text));
      if (other === undefined || !routes.some(({ name }) => name === word.text)) continue;
      const related = [{ span: other.declared.nameSpan, role: 'first-declared' as const }];
      typing.report(diagnose('route-twice', word.span, { route: word.text, other: other.name }, { related }));
    }
  });
}

function routeCalled(typing: Typing, word: Word, { type, name }: Fact): Item | null {
  const items = 'vocabulary' in type ? type.vocabulary.items : [];
  const item = items.find((one) => one.name === word.text);
  if (item !== undefined) {
    typing.used.add(item);
    return item;
  }
  const { suggestion, fixes } = suggested(
    word,
    items.map((one) => one.name),
  );
  const vocabulary = 'vocabulary' in type ? type.vocabulary.name : name;
  typing.report(
    diagnose('unknown-item', word.span, { item: word.text, vocabulary, suggestion, elsewhere: null }, { fixes }),
  );
  return null;
}

/** 减分 or 每次减分. */
function typeReduction(typing: Typing, { node }: Declared): { readonly low: number; readonly high: number } | null {
  const clause = clauseOf(node, '减分') ?? clauseOf(node, '每次减分');
  if (clause === null) return null;
  const points = pointsOf(typing, clause.value.range);
  if (points === null || points.low > 0) return points;
  typing.report(diagnose('repairs-nothing', clause.value.span, {}));
  return null;
}

/** 每年 1次以下. */
function typeTimes(typing: Typing, { node }: Declared): number | null {
  const clause = clauseOf(node, '每年');
  if (clause === null) return null;
  return mostOf(typing, clause.value.range, 'times', { clause: '每年', example: '1次以下' });
}
