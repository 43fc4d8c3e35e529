import { diagnose } from '#diagnostics';
import { clauseOf, clausesOf, type ClauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import { typeDuties } from './duties.ts';
import type { Condition, StatusEffect, Switch, Threshold } from './ir.ts';
import { monthsOf } from './intervals.ts';
import { declarationsOf, reportUnknownName, type Typing } from './scope.ts';
import { typeGuarded } from './situations.ts';
import { stopCalled } from './statuses.ts';
import { constant, switchOf, type Guards } from './switches.ts';

/** 阈值: what follows when a total is reached. */
export function typeThresholds(typing: Typing, guardsOf: (declared: Declared) => Guards): readonly Threshold[] {
  const all = declarationsOf(typing.resolved, '阈值');
  const thresholds = all.flatMap((declared) => typeThreshold(typing, declared, all, guardsOf(declared)) ?? []);
  reportRings(typing, thresholds);
  return thresholds;
}

function typeThreshold(typing: Typing, declared: Declared, all: readonly Declared[], guards: Guards): Threshold | null {
  const firing = switchOf(declared, guards, '触发', ({ value }) =>
    value.name.text === '首次越过' ? 'first-crossing' : 'every-scoring',
  );
  const status = switchOf(declared, guards, '状态', (clause) => typeStatus(typing, clause));
  const barMonths = switchOf(declared, guards, '禁止登记', (clause) => typeBar(typing, clause));
  checkBar(typing, declared, status);
  const supersedes = typeSuperseded(typing, declared, all);
  const guard = typeGuarded(typing, declared);
  if (guard === null) return null;
  if (!asksTotal(guard)) typing.report(diagnose('threshold-without-total', declared.nameSpan, { name: declared.name }));
  return {
    name: declared.name,
    guard,
    firing: orElse<'every-scoring' | 'first-crossing'>(firing, 'every-scoring'),
    duties: typeDuties(declared),
    status: orElse<StatusEffect | null>(status, null),
    barMonths: orElse<number | null>(barMonths, null),
    supersedes,
    decidedBy: clauseOf(declared.node, '应由')?.value.names.map(({ text }) => text) ?? [],
    declared,
  };
}

function orElse<T>(lines: Switch<T>, absent: T): Switch<T> {
  return lines.length === 0 ? constant(absent) : lines;
}

function typeStatus(typing: Typing, { value }: ClauseOf<'状态'>): StatusEffect | null {
  const [name, second] = value.names;
  if (name === undefined) return null;
  if (second !== undefined) {
    typing.report(diagnose('one-status-only', second.span, { declaration: '阈值' }));
    return null;
  }
  const status = stopCalled(typing, name, '阈值');
  if (status === null) return null;
  if (value.range === null) {
    if (status.nature === 'timed-stop')
      typing.report(diagnose('stop-without-length', value.span, { name: status.name }));
    return { status, months: null };
  }
  if (status.nature === 'barred-stop')
    typing.report(diagnose('bar-with-length', value.range.span, { name: status.name }));
  const months = monthsOf(typing, value.range, '状态');
  return months === null ? null : { status, months };
}

function typeBar(typing: Typing, { value }: ClauseOf<'禁止登记'>): number | null {
  const months = monthsOf(typing, value.range, '禁止登记');
  if (months === null) return null;
  if (months.low !== months.high) typing.report(diagnose('bar-not-fixed', value.span, {}));
  return months.low;
}

function typeSuperseded(typing: Typing, declared: Declared, all: readonly Declared[]): readonly string[] {
  const known = all.filter((other) => other !== declared).map(({ name }) => name);
  return clausesOf(declared.node, '取代').flatMap(({ value }) =>
    value.names.flatMap((word) => {
      if (known.includes(word.text)) return [word.text];
      reportUnknownName(typing, word, '阈值', known);
      return [];
    }),
  );
}

/** A status that bars registration says for how long, and no other threshold does. */
function checkBar(typing: Typing, declared: Declared, status: Switch<StatusEffect>): void {
  const clause = clauseOf(declared.node, '禁止登记');
  const barring = status.find(({ value }) => value.status.nature === 'barred-stop')?.value.status;
  if (clause !== null && barring === undefined && !declared.node.damaged)
    typing.report(diagnose('bar-without-status', clause.keywordSpan, { name: declared.name }));
  const told = status.some(({ value }) => value.status === barring && value.months !== null);
  if (clause === null && barring !== undefined && !told)
    typing.report(diagnose('stop-without-bar', declared.nameSpan, { name: declared.name, status: barring.name }));
}

/** Thresholds that replace each other in a ring would leave no status at all. */
function reportRings(typing: Typing, thresholds: readonly Threshold[]): void {
  const byName = new Map(thresholds.map((threshold) => [threshold.name, threshold]));
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    (byName.get(from)?.supersedes ?? []).some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
    );
  // The rule set's own thresholds stand last, and only there can the author mend the ring.
  const last = thresholds.findLast(({ name }) => reaches(name, name, new Set([name])));
  const clause = last === undefined ? null : clauseOf(last.declared.node, '取代');
  if (last !== undefined && clause !== null)
    typing.report(diagnose('supersede-ring', clause.span, { name: last.name }));
}

function asksTotal(condition: Condition): boolean {
  switch (condition.kind) {
    case 'All':
    case 'Any':
      return condition.operands.some(asksTotal);
    case 'Not':
      return asksTotal(condition.operand);
    default:
      return condition.kind === 'YearTotalIn' || condition.kind === 'OneOffIn';
  }
}
