import type { Problem, ProblemCode } from '../decision.ts';
import { answeredDecisions } from '../ledger/judge.ts';
import { reachingCascades } from '../ledger/linkage.ts';
import { everything } from '../match/inquiry.ts';
import { monthsText, problemPhrases } from '../phrases/decision.ts';
import { standingPhrases } from '../phrases/standing.ts';
import type { Entry, StatusDecision } from '../record/record.ts';
import type { MonthsRow, ThresholdRow } from '../tables.ts';
import { unique, type Judged } from './judged.ts';
import type { Found } from './problems.ts';

/** What is wrong with status decisions. */
export function decisionProblems(judged: Judged): readonly Found[] {
  const { decisions } = judged.record;
  if (decisions.length === 0) return [];
  const about = new DecisionProblems(judged);
  return decisions.map((entry, position) => ({ entry, problems: about.of(entry, position) }));
}

class DecisionProblems {
  private readonly judged: Judged;
  private readonly answered: ReadonlyMap<number, readonly number[]>;
  /** Decisions that find no event in some combination. */
  private readonly alone: ReadonlySet<number>;
  /** Decisions that stand: no later one is on the same event. */
  private readonly standing: ReadonlySet<number>;

  constructor(judged: Judged) {
    this.judged = judged;
    this.answered = answeredDecisions(judged.ledger);
    const { observations } = judged.ledger;
    this.alone = new Set(observations.flatMap((one) => (one.kind === 'Alone' ? [one.decision] : [])));
    const { onDay, onMeasure, unnamed } = judged.plan.rulings;
    const rulings = [...[...onDay.values()].flat(), ...[...onMeasure.values()].flat(), ...unnamed];
    this.standing = new Set(rulings.map(({ position }) => position));
  }

  of(decision: StatusDecision, position: number): readonly Problem[] {
    if (this.judged.lapsed.has(position)) return [];
    const { id, date, target } = decision;
    const named = this.named(target);
    const problems: Problem[] = [];
    const add = (code: ProblemCode, text: string, citations: readonly string[]): void =>
      void problems.push({ 代码: code, 说明: text, 编号: id, 依据: unique(citations) });
    const stands = this.standing.has(position);
    if (stands && target !== null && named === null) add('针对不明', problemPhrases.unknownTarget(target), []);
    if (stands && named !== null && date < named.date) add('日期倒置', problemPhrases.reversedDates(target ?? ''), []);
    const { months } = decision;
    const answering = this.answering(decision, position);
    const bringing = this.bringing(decision, answering);
    const lawful = this.lawfulLengths(decision, answering, bringing);
    if (months !== null && lawful.length > 0 && lawful.every(({ low, high }) => months < low || months > high)) {
      const text = standingPhrases.outOfRange(months, unique(lawful.map(rangeText)).join('、'));
      add(
        '期限越界',
        text,
        bringing.flatMap(({ citations }) => citations),
      );
    }
    if (stands && !this.answered.has(position))
      add(
        '缺少阈值',
        standingPhrases.noThreshold,
        bringing.flatMap(({ citations }) => citations),
      );
    return problems;
  }

  private named(target: string | null): Entry | null {
    const { plan, record } = this.judged;
    return [...plan.findings, ...record.measures].find(({ id }) => id === target) ?? null;
  }

  /** The decision that stands for its event: itself, or the later one that replaces it. */
  private answering({ status, target }: StatusDecision, position: number): number {
    if (this.standing.has(position)) return position;
    const { findings, rulings } = this.judged.plan;
    const day = findings.find(({ id }) => id === target)?.date;
    const measure = this.judged.record.measures.findIndex(({ id }) => id === target);
    const onEvent = day === undefined ? rulings.onMeasure.get(measure) : rulings.onDay.get(day);
    return onEvent?.find(({ entry }) => entry.status === status)?.position ?? position;
  }

  /** The thresholds that bring its event; where some combination has none, all that bring its status. */
  private bringing({ status }: StatusDecision, position: number): readonly ThresholdRow[] {
    const { thresholds } = this.judged.prepared.rules.tables;
    const found = (this.answered.get(position) ?? []).flatMap((threshold) => thresholds[threshold] ?? []);
    const bringing = thresholds.filter((threshold) => threshold.status?.status === status);
    return found.length > 0 && !this.alone.has(position) ? found : bringing;
  }

  /** Whether a later decision on the same measure has replaced it, which might have brought the status. */
  private replacedOnCascade(status: number, target: string | null, position: number): boolean {
    const { prepared, record } = this.judged;
    const measure = record.measures.find(({ id }) => id === target);
    if (this.standing.has(position) || measure === undefined) return false;
    const { cascades } = prepared.rules.tables;
    return reachingCascades(prepared, measure.sheet, everything).some(({ value }) =>
      value.some((cascade) => cascades[cascade]?.status === status),
    );
  }

  /** The lengths that are lawful in some combination; none where any length is: the bar that a cascade brings. */
  private lawfulLengths(
    { status, target }: StatusDecision,
    position: number,
    bringing: readonly ThresholdRow[],
  ): readonly MonthsRow[] {
    const { statuses, thresholds } = this.judged.prepared.rules.tables;
    if (statuses[status]?.nature !== 'barred-stop')
      return bringing.flatMap((threshold) => threshold.status?.months ?? []);
    const found = this.answered.get(position) ?? [];
    if (found.includes(-1) || this.replacedOnCascade(status, target, position)) return [];
    const bars = bringing.flatMap(({ barMonths }) => barMonths ?? []);
    const answered = found.flatMap((threshold) => thresholds[threshold]?.barMonths ?? []);
    // Where it answers nothing the shortest bar is the lawful one.
    const unanswered = found.length === 0 || this.alone.has(position);
    const lawful = unanswered && bars.length > 0 ? [...answered, Math.min(...bars)] : answered;
    return lawful.map((months) => ({ low: months, high: months }));
  }
}

function rangeText({ low, high }: MonthsRow): string {
  return low === high ? monthsText(low) : `${monthsText(low)}至${monthsText(high)}`;
}
