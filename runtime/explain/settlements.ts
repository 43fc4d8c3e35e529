import { textOf } from '../calendar.ts';
import type { Explanation, SettlementResult, StatusResult } from '../decision.ts';
import { frozen } from '../frozen.ts';
import { anyOf, notOf } from '../match/fold.ts';
import type { Prepared } from '../match/prepare.ts';
import { evaluate, YES, type Test } from '../match/test.ts';
import { settlementWhy, statusWhy } from '../phrases/why.ts';
import type { Service } from '../record/record.ts';
import type { Judged } from '../rows/judged.ts';
import { settlementOf } from '../rows/settlements.ts';
import type { Settled } from '../settlement/settle.ts';
import type { FactSheet } from '../sheet.ts';
import type { Condition } from '../tables.ts';
import { aimAt, type Aim } from './aims.ts';
import { changeTo, type Goal } from './change.ts';
import { factUses } from './facts.ts';
import { failing } from './failing.ts';
import { repertoireOf } from './repertoire.ts';
import { written } from './written.ts';

/** Each fee ← the status of its day ← the rules that apply; where it is not settled, what would settle it. */
export function explainSettlements(
  judged: Judged,
  rows: readonly SettlementResult[],
  timeline: readonly StatusResult[],
): readonly Explanation[] {
  const { record } = judged;
  return rows.map((row) => {
    const position = record.services.findIndex(({ id }) => id === row.编号);
    const service = record.services[position];
    const 对象 = settlementWhy.subject(row.编号);
    const 结论 = settlementWhy.conclusion(row.结论, row.理由);
    const { 依据 } = row;
    if (service === undefined) return { 对象, 结论, 依据 };
    const settled = settlementOf(judged, position);
    const otherwise = row.结论 === '结算' ? [] : explainOtherwise(judged, service, settled, position);
    return {
      对象,
      结论,
      依据,
      因为: [
        explainStatus(judged, service, settled, timeline),
        ...explainRules(judged, service, settled),
        ...otherwise,
      ],
    };
  });
}

function explainStatus(
  { prepared }: Judged,
  { date, institution }: Service,
  { statuses }: Settled,
  timeline: readonly StatusResult[],
): Explanation {
  const { tables } = prepared.rules;
  const day = textOf(date);
  const shown = timeline.find(
    ({ 自, 至, 机构 }) =>
      (自 === null || 自 <= day) && (至 === null || day < 至) && (机构 === null || 机构 === institution),
  );
  return {
    对象: settlementWhy.status,
    结论: settlementWhy.statusOn(
      day,
      institution,
      statuses.map((status) => tables.statuses[status]?.name ?? ''),
      shown === undefined ? null : statusWhy.subject(shown.自, shown.机构),
    ),
    依据: [],
  };
}

function explainRules({ prepared }: Judged, { sheet }: Service, { cases }: Settled): readonly Explanation[] {
  const { tables } = prepared.rules;
  return tables.settlements.flatMap(({ name, guard, citations }, rule): readonly Explanation[] => {
    if (!cases.some(({ rules }) => rules.includes(rule))) return [];
    const always = cases.every(({ rules }) => rules.includes(rule));
    return [
      {
        对象: settlementWhy.rule(name),
        结论: always ? settlementWhy.applies : settlementWhy.mayApply,
        依据: citations,
        事实: factUses(tables, sheet, written(prepared, guard).facts),
      },
    ];
  });
}

/** With which status, and for each status possible with which facts, the fee would be settled. Services that agree in them are told alike. */
function explainOtherwise(
  { prepared, ledger }: Judged,
  { sheet }: Service,
  { statuses }: Settled,
  position: number,
): readonly Explanation[] {
  const { unsettled } = repertoireOf(prepared);
  const aim = settlingAim(prepared);
  const there = ledger.observations.some((one) => one.kind === 'Served' && one.service === position && one.registered);
  const base = prepared.rules.tables.statuses.length + 1;
  // Whether it is there and the statuses, in the order in which they are told, as the digits of one number; none of them is 0.
  const about = statuses.reduce((digits, status) => digits * base + status + 1, there ? 2 : 1);
  const place = unsettled.of(about, sheet, aim.facts);
  return (place.told ??= frozen(tellOtherwise(prepared, sheet, statuses, there, aim.goal)));
}

function tellOtherwise(
  prepared: Prepared,
  sheet: FactSheet,
  statuses: readonly number[],
  there: boolean,
  goal: Goal,
): readonly Explanation[] {
  const { tables } = prepared.rules;
  const holds = (status: number): boolean => {
    sheet.service = { status, there };
    return evaluate(goal.test, sheet) === YES;
  };
  const settling = tables.statuses.flatMap(({ name }, status) =>
    !statuses.includes(status) && holds(status) ? [name] : [],
  );
  const byFacts = statuses.flatMap((status): readonly Explanation[] => {
    if (holds(status)) return [];
    const change = changeTo(prepared, sheet, goal);
    const possible = change.最小改变 !== undefined;
    return [
      {
        对象: settlementWhy.otherwiseFacts(tables.statuses[status]?.name ?? ''),
        结论: possible ? settlementWhy.underFacts : settlementWhy.neverUnderFacts,
        依据: [],
        ...(possible ? { 未满足: nearestMiss(prepared, sheet) } : {}),
        ...change,
      },
    ];
  });
  return [{ 对象: settlementWhy.otherwiseStatus, 结论: settlementWhy.underStatus(settling), 依据: [] }, ...byFacts];
}

/** A rule settles the fee and none refuses it. */
function settlingAim(prepared: Prepared): Aim {
  const repertoire = repertoireOf(prepared);
  if (repertoire.settling !== null) return repertoire.settling;
  const { settlements } = prepared.rules.tables;
  const of = (conclusion: 'settle' | 'refuse'): readonly Test[] =>
    prepared.settlements.filter((_, rule) => settlements[rule]?.conclusion === conclusion);
  const tests = [anyOf(of('settle')), ...of('refuse').map(notOf)];
  const guards = settlements.map(({ guard }) => guard);
  return (repertoire.settling = aimAt(prepared, tests, guards));
}

/** What fails of the rule that, with this status, comes nearest to settling it. */
function nearestMiss(prepared: Prepared, sheet: FactSheet): readonly string[] {
  const misses = prepared.rules.tables.settlements
    .filter(({ conclusion, guard }) => conclusion === 'settle' && !asksOtherStatus(prepared, sheet, guard))
    .map(({ guard }) => failing(prepared, sheet, guard));
  return misses.reduce((nearest, miss) => (miss.length < nearest.length ? miss : nearest), misses[0] ?? []);
}

function asksOtherStatus(prepared: Prepared, sheet: FactSheet, guard: Condition): boolean {
  if (guard.kind === 'All') return guard.operands.some((operand) => asksOtherStatus(prepared, sheet, operand));
  return guard.kind === 'StatusIn' && evaluate(written(prepared, guard).test, sheet) !== YES;
}
