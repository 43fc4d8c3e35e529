import { yearOf } from '../calendar.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Condition } from '../tables.ts';
import type { Plan } from './plan.ts';

/** By counting test: does it hold for the finding, if the earlier ones have the bands that `bandOf` says (-1: none)? */
export function countsFor(
  prepared: Prepared,
  plan: Plan,
  finding: number,
  bandOf: (earlier: number) => number,
): readonly boolean[] {
  return prepared.counts.map(({ of, low, high }) => {
    let count = 0;
    for (let earlier = 0; earlier < finding; earlier += 1) {
      if (precedes(plan, earlier, finding) && holds(prepared, plan, of, { earlier, finding, band: bandOf(earlier) }))
        count += 1;
    }
    return count >= (low ?? -Infinity) && count <= (high ?? Infinity);
  });
}

/** What no earlier finding answers. */
export function countsAlone(prepared: Prepared): readonly boolean[] {
  return prepared.counts.map(({ low, high }) => (low ?? 0) <= 0 && (high ?? 0) >= 0);
}

/** Only findings of other conducts, dated strictly before, are counted. */
function precedes({ findings, conducts }: Plan, earlier: number, finding: number): boolean {
  return (findings[earlier]?.date ?? 0) < (findings[finding]?.date ?? 0) && conducts[earlier] !== conducts[finding];
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
      return plan.labels[pair.earlier]?.some((label) => plan.labels[pair.finding]?.includes(label)) ?? false;
    case 'BandIn':
      return condition.bands.includes(pair.band);
    case 'ReadingIs':
      return condition.readings.includes(prepared.readings[condition.interpretation] ?? 0);
    default:
      return false;
  }
}
