import type {
  AccumulationRow,
  ChoiceRow,
  DutyRow,
  PointsRow,
  RangeRow,
  ResponsibilityRow,
  RuleRow,
  SituationRow,
  ThresholdRow,
} from '#runtime/tables';
import type * as core from '../core/ir.ts';
import { conditionOf, switchOf } from './condition.ts';

export function ruleRow(rule: core.Rule): RuleRow {
  return { name: rule.name, guard: conditionOf(rule.guard), citations: [...rule.origin.citations] };
}

export function dutyRow({ actor, mode, acts }: core.Duty): DutyRow {
  return { actor, mode, acts: [...acts] };
}

export function situationRow(situation: core.Situation): SituationRow {
  return {
    ...ruleRow(situation),
    title: situation.title,
    points: pointsRow(situation.points),
    requires: [...situation.requires],
  };
}

export function thresholdRow(threshold: core.Threshold): ThresholdRow {
  const { status } = threshold;
  return {
    ...ruleRow(threshold),
    firing: switchOf(threshold.firing),
    duties: threshold.duties.map(dutyRow),
    status:
      status === null
        ? null
        : {
            status: status.status,
            months: status.months === null ? null : { low: status.months.low, high: status.months.high },
          },
    barMonths: threshold.barMonths,
    supersedes: [...threshold.supersedes],
    decidedBy: [...threshold.decidedBy],
  };
}

export function responsibilityRow(responsibility: core.Responsibility): ResponsibilityRow {
  return {
    fact: responsibility.fact,
    taking: switchOf(responsibility.taking),
    citations: [...responsibility.origin.citations],
  };
}

export function choiceRow(choice: core.Choice): ChoiceRow {
  return {
    name: choice.name,
    fact: choice.fact,
    items: [...choice.items],
    direction: choice.direction,
    within: choice.within,
    neighbour: choice.neighbour,
    atEnd: switchOf(choice.atEnd),
    citations: [...choice.origin.citations],
  };
}

export function accumulationRow(accumulation: core.Accumulation): AccumulationRow {
  return {
    oneOff: switchOf(accumulation.oneOff),
    identity: switchOf(accumulation.identity),
    labels: accumulation.labels,
    cap: accumulation.cap,
    citations: [...accumulation.origin.citations],
  };
}

function pointsRow(points: core.Points): PointsRow {
  if (points.kind === 'Given') return { kind: 'Given', range: rangeRow(points.range) };
  return {
    kind: 'ByMoney',
    fact: points.fact,
    rows: points.rows.map(({ low, high, range }) => ({ low, high, range: rangeRow(range) })),
  };
}

function rangeRow({ low, high, band }: core.PointRange): RangeRow {
  return { low, high, band };
}
