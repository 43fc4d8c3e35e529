import type { Problem, ProblemCode } from '../decision.ts';
import { reachingCascades } from '../ledger/linkage.ts';
import { everything } from '../match/inquiry.ts';
import { monthsText, problemPhrases } from '../phrases/decision.ts';
import { standingPhrases } from '../phrases/standing.ts';
import type { StatusDecision } from '../record/record.ts';
import type { Ruling } from '../standing/decisions.ts';
import type { MonthsRow, ThresholdRow } from '../tables.ts';
import { unique, type Judged } from './judged.ts';

/** What is wrong with a status decision. */
export function decisionProblems(judged: Judged, decision: StatusDecision, position: number): readonly Problem[] {
  const problems: Problem[] = [];
  if (judged.lapsed.has(position)) return problems;
  const { id, date, target, months } = decision;
  const event = eventOf(judged, target);
  const stands = event.rulings.some((ruling) => ruling.position === position);
  const answering = stands ? position : replacing(event, decision, position);
  const answered = answeredBy(judged, answering);
  const add = (code: ProblemCode, text: string, rules: readonly ThresholdRow[]): void =>
    void problems.push({ 代码: code, 说明: text, 编号: id, 依据: unique(rules.flatMap(({ citations }) => citations)) });
  if (stands && target !== null && event.date === null) add('针对不明', problemPhrases.unknownTarget(target), []);
  if (stands && event.date !== null && date < event.date)
    add('日期倒置', problemPhrases.reversedDates(target ?? ''), []);
  if (months !== null) {
    const rules = bringing(judged, decision, answered);
    const lawful = lawfulLengths(judged, decision, answered, rules, stands);
    if (lawful.length > 0 && lawful.every(({ low, high }) => months < low || months > high))
      add('期限越界', standingPhrases.outOfRange(months, unique(lawful.map(rangeText)).join('、')), rules);
  }
  if (stands && answered.thresholds.length === 0)
    add('缺少阈值', standingPhrases.noThreshold, bringing(judged, decision, answered));
  return problems;
}

/** What a decision names, and the decisions that stand for it: no later one is on the same event. */
interface NamedEvent {
  /** Null: it names nothing on record. */
  readonly date: number | null;
  readonly rulings: readonly Ruling[];
}

function eventOf({ plan, record }: Judged, target: string | null): NamedEvent {
  const { onDay, onMeasure, unnamed } = plan.rulings;
  const finding = plan.findings.find(({ id }) => id === target);
  if (finding !== undefined) return { date: finding.date, rulings: onDay.get(finding.date) ?? [] };
  const measure = record.measures.findIndex(({ id }) => id === target);
  const date = record.measures[measure]?.date ?? null;
  return { date, rulings: date === null ? unnamed : (onMeasure.get(measure) ?? []) };
}

/** The later decision that replaces it, if one does. */
function replacing({ date, rulings }: NamedEvent, { status }: StatusDecision, position: number): number {
  const later = date === null ? undefined : rulings.find(({ entry }) => entry.status === status);
  return later?.position ?? position;
}

/** What a decision answers. */
interface Answered {
  /** The thresholds that bring its event; -1: a measure. */
  readonly thresholds: readonly number[];
  /** Whether it finds no event in some combination. */
  readonly alone: boolean;
}

function answeredBy({ ledger }: Judged, decision: number): Answered {
  const thresholds: number[] = [];
  let alone = false;
  for (const one of ledger.observations) {
    if (one.kind === 'Answered' && one.decision === decision) thresholds.push(one.threshold);
    if (one.kind === 'Alone' && one.decision === decision) alone = true;
  }
  return { thresholds, alone };
}

/** The thresholds that bring its event; where some combination has none, all that bring its status. */
function bringing(
  { prepared }: Judged,
  { status }: StatusDecision,
  { thresholds, alone }: Answered,
): readonly ThresholdRow[] {
  const rows = prepared.rules.tables.thresholds;
  const found = thresholds.flatMap((threshold) => rows[threshold] ?? []);
  return found.length > 0 && !alone ? found : rows.filter((threshold) => threshold.status?.status === status);
}

/** The lengths that are lawful in some combination; none where any length is: the bar that a cascade brings. */
function lawfulLengths(
  judged: Judged,
  decision: StatusDecision,
  answered: Answered,
  rules: readonly ThresholdRow[],
  stands: boolean,
): readonly MonthsRow[] {
  const { statuses, thresholds } = judged.prepared.rules.tables;
  if (statuses[decision.status]?.nature !== 'barred-stop')
    return rules.flatMap((threshold) => threshold.status?.months ?? []);
  if (answered.thresholds.includes(-1) || (!stands && replacedOnCascade(judged, decision))) return [];
  const bars = answered.thresholds.flatMap((threshold) => thresholds[threshold]?.barMonths ?? []);
  const bringable = rules.flatMap(({ barMonths }) => barMonths ?? []);
  // Where it answers nothing the shortest bar is the lawful one.
  if ((answered.thresholds.length === 0 || answered.alone) && bringable.length > 0) bars.push(Math.min(...bringable));
  return bars.map((months) => ({ low: months, high: months }));
}

/** Whether the later decision on the same measure that has replaced it might have brought the status. */
function replacedOnCascade({ prepared, record }: Judged, { status, target }: StatusDecision): boolean {
  const measure = record.measures.find(({ id }) => id === target);
  if (measure === undefined) return false;
  const { cascades } = prepared.rules.tables;
  return reachingCascades(prepared, measure.sheet, everything).some(({ value }) =>
    value.some((cascade) => cascades[cascade]?.status === status),
  );
}

function rangeText({ low, high }: MonthsRow): string {
  return low === high ? monthsText(low) : `${monthsText(low)}至${monthsText(high)}`;
}
