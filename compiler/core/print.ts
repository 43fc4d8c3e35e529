import type { Points, Predicate, RuleSet, Switch } from './ir.ts';
import { furtherLines } from './print-further.ts';
import { bounds, factName, printPredicate, statusName } from './print-predicate.ts';

/** Core as text, one rule a line, for people who work on the compiler; the format promises nothing. */
export function printCore(ruleSet: RuleSet): string {
  const guard = (predicate: Predicate): string => printPredicate(ruleSet, predicate);
  const arms = (lines: Switch<unknown>): string =>
    lines.map(({ when, value }) => `${String(value)} if ${guard(when)}`).join('; ');
  const { identity, bands, responsibility, choices, trigger, situations, thresholds, accumulation } = ruleSet;
  return [
    `rule set ${identity.name} (${identity.force})`,
    ...ruleSet.facts.map(
      ({ entity, name, type, path, absent }) =>
        `fact ${entity}.${name}: ${type.kind} at ${path.join('.')}, absent ${absent.kind}`,
    ),
    ...ruleSet.interpretations.map(
      ({ name, readings }) => `interpretation ${name}: ${readings.map((reading) => reading.name).join(' / ')}`,
    ),
    ...bands.map(({ name, low, high }) => `band ${name}: ${low}..${high}`),
    ...(responsibility === null
      ? []
      : [`responsibility ${factName(ruleSet, responsibility.fact)}: ${arms(responsibility.taking)}`]),
    ...choices.map(
      (one) =>
        `choice ${one.name}: ${one.direction}, within ${one.within}, neighbour ${one.neighbour}, at end ${arms(one.atEnd)}`,
    ),
    ...(trigger === null ? [] : [`trigger: ${guard(trigger.guard)}`]),
    ...situations.map(
      ({ name, points, guard: when }) => `situation ${name}: ${printPoints(ruleSet, points)} if ${guard(when)}`,
    ),
    ...thresholds.map(({ name, status, barMonths, firing, guard: when }) => {
      const length = status?.months == null ? '' : ` ${status.months.low}..${status.months.high} months`;
      return `threshold ${name}: status ${status === null ? 'none' : statusName(ruleSet, status.status)}${length}, bar ${barMonths ?? 'none'}, ${arms(firing)} if ${guard(when)}`;
    }),
    `accumulation by ${factName(ruleSet, accumulation.labels)}: one-off ${arms(accumulation.oneOff)}; identity ${arms(accumulation.identity)}; cap ${accumulation.cap ?? 'none'}`,
    ...furtherLines(ruleSet),
  ].join('\n');
}

function printPoints(ruleSet: RuleSet, points: Points): string {
  if (points.kind === 'Given') return `${points.range.low}..${points.range.high}`;
  const rows = points.rows.map(({ low, high, range }) => `${bounds(low, high)} → ${range.low}..${range.high}`);
  return `by ${factName(ruleSet, points.fact)} (${rows.join(', ')})`;
}
