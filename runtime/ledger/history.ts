import { yearOf } from '../calendar.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Finding } from '../record/record.ts';
import { membersOf } from '../sheet.ts';
import type { Condition, Tables } from '../tables.ts';
import type { Plan } from './plan.ts';

/** By counting test: does it hold for the finding, if the earlier ones have the bands that `bandOf` says (-1: none)? */
export function countsFor(
  prepared: Prepared,
  plan: Plan,
  finding: number,
  bandOf: (earlier: number) => number,
): readonly boolean[] {
  return prepared.counts.map(({ of, low, high }) => {
    const counted = new Set<number | undefined>();
    for (let earlier = 0; earlier < finding; earlier += 1) {
      if (precedes(plan, earlier, finding) && holds(prepared, plan, of, { earlier, finding, band: bandOf(earlier) }))
        counted.add(plan.conducts[earlier]);
    }
    return counted.size >= (low ?? -Infinity) && counted.size <= (high ?? Infinity);
  });
}

/** What no earlier finding answers. */
export function countsAlone(prepared: Prepared): readonly boolean[] {
  return prepared.counts.map(({ low, high }) => (low ?? 0) <= 0 && (high ?? 0) >= 0);
}

/** Only other conducts count, each once, by findings dated strictly before whose points no objection result took away. */
function precedes({ findings, conducts, replacements }: Plan, earlier: number, finding: number): boolean {
  const before = (findings[earlier]?.date ?? 0) < (findings[finding]?.date ?? 0);
  return before && conducts[earlier] !== conducts[finding] && replacements[earlier] !== 0;
}

interface Pair {
  readonly earlier: number;
  readonly finding: number;
  readonly band: number;
}

function holds(prepared: Prepared, plan: Plan, condition: Condition, pair: Pair): boolean {
  switch (condition.kind) {
    case 'All':
      return condition.operands.every((operand) => holds(prepared, plan, operand, pair));
    case 'Any':
      return condition.operands.some((operand) => holds(prepared, plan, operand, pair));
    case 'Not':
      return !holds(prepared, plan, condition.operand, pair);
    case 'SameYear':
      return yearOf(plan.findings[pair.earlier]?.date ?? 0) === yearOf(plan.findings[pair.finding]?.date ?? 0);
    case 'SameConductType':
      return sharesLabel(plan.findings[pair.earlier], plan.findings[pair.finding], prepared.rules.tables.accumulation);
    case 'BandIn':
      return condition.bands.includes(pair.band);
    case 'ReadingIs':
      return condition.readings.includes(prepared.readings[condition.interpretation] ?? 0);
    default:
      return false;
  }
}

function sharesLabel(
  one: Finding | undefined,
  other: Finding | undefined,
  { labels }: Tables['accumulation'],
): boolean {
  if (one === undefined || other === undefined) return false;
  const others = membersOf(other.sheet, labels);
  return membersOf(one.sheet, labels).some((label) => others.includes(label));
}
