import { diagnose } from '#diagnostics';
import type { Bound, Expression } from '#grammar';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import { checkPeriod } from './accumulation.ts';
import { typeCondition } from './conditions.ts';
import { typeDuties } from './duties.ts';
import { placeFor } from './entities.ts';
import type { Ratio, RatioBound } from './ir-duties.ts';
import { declarationsOf, reportUnknownName, type Typing } from './scope.ts';

/** 机构阈值: what follows from the share of person-times in an institution's registered persons. */
export function typeRatios(typing: Typing): readonly Ratio[] {
  const all = declarationsOf(typing.resolved, '机构阈值');
  const ratios = all.flatMap((declared) => typeRatio(typing, declared, all) ?? []);
  reportRings(typing, ratios);
  return ratios;
}

function typeRatio(typing: Typing, declared: Declared, all: readonly Declared[]): Ratio | null {
  checkPeriod(typing, declared);
  const precedes = typePreceded(typing, declared, all);
  const share = shareIn(typing, declared);
  if (share === null) return null;
  const { low, high } = share.range;
  return {
    name: declared.name,
    low: boundOf(low),
    high: boundOf(high),
    duties: typeDuties(declared),
    precedes,
    declared,
  };
}

type Share = Extract<Expression, { readonly kind: 'Share' }>;

/** The condition, which is one share of the two quantities that are computed. */
function shareIn(typing: Typing, { node, keyword }: Declared): Share | null {
  const condition = clauseOf(node, '当')?.value.condition;
  if (condition === undefined || typeCondition(typing, placeFor(keyword), condition) === null) return null;
  if (condition.kind !== 'Share') {
    typing.report(diagnose('ratio-only', condition.span, {}));
    return null;
  }
  const { part, whole } = condition;
  if (part.text === '暂停终止人次' && whole.text === '登记人数') return condition;
  typing.report(diagnose('ratio-of-others', condition.span, { part: part.text, whole: whole.text }));
  return null;
}

/** Hundredths of a percent as a fraction in lowest terms. */
function boundOf(bound: Bound | null): RatioBound | null {
  if (bound === null) return null;
  const divisor = commonDivisor(bound.amount.value, 10_000);
  return { part: bound.amount.value / divisor, whole: 10_000 / divisor, included: bound.inclusive };
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

function typePreceded(typing: Typing, declared: Declared, all: readonly Declared[]): readonly string[] {
  const known = all.filter((other) => other !== declared).map(({ name }) => name);
  return (clauseOf(declared.node, '优先于')?.value.names ?? []).flatMap((word) => {
    if (known.includes(word.text)) return [word.text];
    reportUnknownName(typing, word, '机构阈值', known);
    return [];
  });
}

/** Ratios that take precedence over each other in a ring would leave none standing. */
function reportRings(typing: Typing, ratios: readonly Ratio[]): void {
  const byName = new Map(ratios.map((ratio) => [ratio.name, ratio]));
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    (byName.get(from)?.precedes ?? []).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
    );
  const last = ratios.findLast(({ name }) => reaches(name, name, new Set([name])));
  const clause = last === undefined ? null : clauseOf(last.declared.node, '优先于');
  if (last !== undefined && clause !== null)
    typing.report(diagnose('precedence-ring', clause.span, { name: last.name }));
}
