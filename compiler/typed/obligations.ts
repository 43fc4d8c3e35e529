import { diagnose } from '#diagnostics';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import { lengthAfter } from './clock-lengths.ts';
import { typeDuties } from './duties.ts';
import { intervalIn } from './intervals.ts';
import type { Interval } from './ir.ts';
import type { Obligation } from './ir-duties.ts';
import { declarationsOf, type Typing } from './scope.ts';

/** 义务: who shall, may or may not do what. */
export function typeObligations(typing: Typing): readonly Obligation[] {
  return declarationsOf(typing.resolved, '义务').map((declared) => {
    const { node, name } = declared;
    const duties = typeDuties(declared);
    if (duties.length === 0 && !node.damaged) typing.report(diagnose('duty-without-act', declared.nameSpan, { name }));
    const from = clauseOf(node, '自');
    if (from !== null) lengthAfter(typing, from);
    const degree = clauseOf(node, '程度')?.value.name.text ?? null;
    return { name, duties, timesAYear: typeTimes(typing, declared), degree, declared };
  });
}

/** 每年 2次以上. */
function typeTimes(typing: Typing, { node }: Declared): Interval | null {
  const clause = clauseOf(node, '每年');
  if (clause === null) return null;
  const interval = intervalIn(typing, clause.value.range, 'times', '每年');
  if (interval === null || ((interval.low ?? 1) > 0 && (interval.high ?? 1) > 0)) return interval;
  typing.report(diagnose('times-a-year', clause.value.span, {}));
  return null;
}
