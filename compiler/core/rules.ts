import type { RuleSet as Resolved } from '../resolved/ir.ts';
import type * as typed from '../typed/ir.ts';
import { originOf } from './citations.ts';
import type { PointRange, Points, Rule, Situation, Threshold } from './ir.ts';
import type { Numbering } from './numbering.ts';
import { conjunction, lowerCondition, lowerSwitch } from './predicates.ts';

export function lowerTrigger(resolved: Resolved, numbering: Numbering, { guard, declared }: typed.Trigger): Rule {
  return {
    kind: 'Rule',
    name: declared.keyword,
    guard: lowerCondition(numbering, guard),
    origin: originOf(resolved, declared),
  };
}

/** A situation whose points depend on readings becomes one rule for each of them; under any choice of readings one of these can match. */
export function lowerSituation(
  resolved: Resolved,
  numbering: Numbering,
  situation: typed.Situation,
): readonly Situation[] {
  const { name, title, guard, points, requires, declared } = situation;
  return lowerSwitch(numbering, points).map(({ when, value }) => ({
    kind: 'Rule',
    name,
    title,
    guard: conjunction([lowerCondition(numbering, guard), when]),
    points: lowerPoints(numbering, value),
    requires,
    origin: originOf(resolved, declared),
  }));
}

function lowerPoints(numbering: Numbering, points: typed.Points): Points {
  if (points.kind === 'Given') return { kind: 'Given', range: lowerRange(numbering, points.range) };
  const rows = points.rows.map(({ interval, range }) => ({ ...interval, range: lowerRange(numbering, range) }));
  return { kind: 'ByMoney', fact: numbering.fact(points.fact), rows };
}

function lowerRange(numbering: Numbering, { low, high, band }: typed.PointRange): PointRange {
  return { low, high, band: band === null ? null : numbering.band(band) };
}

/** The positions that a threshold of this name has in core. */
export function positionsOf(thresholds: readonly Threshold[], name: string): readonly number[] {
  return thresholds.flatMap((threshold, at) => (threshold.name === name ? [at] : []));
}

/** Thresholds in their order; one whose status or bar depends on readings becomes one rule for each combination of them. */
export function lowerThresholds(
  resolved: Resolved,
  numbering: Numbering,
  thresholds: readonly typed.Threshold[],
): readonly Threshold[] {
  const variants = thresholds.flatMap((threshold) =>
    threshold.status.flatMap((status) => threshold.barMonths.map((bar) => ({ threshold, status, bar }))),
  );
  const positions = (name: string): readonly number[] =>
    variants.flatMap(({ threshold }, at) => (threshold.name === name ? [at] : []));
  return variants.map(({ threshold, status, bar }) => ({
    kind: 'Rule',
    name: threshold.name,
    guard: conjunction(
      [threshold.guard, status.when, bar.when].map((condition) => lowerCondition(numbering, condition)),
    ),
    firing: lowerSwitch(numbering, threshold.firing),
    duties: threshold.duties,
    status:
      status.value === null ? null : { status: numbering.status(status.value.status), months: status.value.months },
    barMonths: bar.value,
    supersedes: threshold.supersedes.flatMap(positions),
    decidedBy: threshold.decidedBy,
    origin: originOf(resolved, threshold.declared),
  }));
}
