import { diagnose } from '#diagnostics';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import { placeFor } from './entities.ts';
import { typeText } from './facts.ts';
import { intervalIn } from './intervals.ts';
import type { Accumulation, Fact } from './ir.ts';
import { declarationsOf, type Typing } from './scope.ts';
import { factOf } from './subjects.ts';
import { switchOf, type Guards } from './switches.ts';

/** 累计: how points add up within the calendar year. */
export function typeAccumulation(typing: Typing, guardsOf: (declared: Declared) => Guards): Accumulation | null {
  const [declared] = declarationsOf(typing.resolved, '累计');
  if (declared === undefined) return null;
  const guards = guardsOf(declared);
  checkPeriod(typing, declared);
  const cap = typeCap(typing, declared);
  const labels = typeLabels(typing, declared);
  if (labels === null) return null;
  return {
    oneOff: switchOf(declared, guards, '单次口径', ({ value }) =>
      value.name.text === '单一行为' ? 'conduct' : 'decision',
    ),
    identity: switchOf(declared, guards, '行为口径', ({ value }) =>
      value.name.text === '逐项' ? 'each' : 'same-inspection',
    ),
    labels,
    cap,
    declared,
  };
}

/** Points accumulate within the calendar year; the other periods are those of duties. */
export function checkPeriod(typing: Typing, { node }: Declared): void {
  const period = clauseOf(node, '周期')?.value.name;
  if (period === undefined || period.text === '自然年度') return;
  typing.report(
    diagnose('unknown-word', period.span, { word: period.text, line: '周期', known: ['自然年度'], suggestion: null }),
  );
}

function typeCap(typing: Typing, { node }: Declared): number | null {
  const clause = clauseOf(node, '年度上限');
  if (clause === null) return null;
  if (clause.guard !== null) typing.report(diagnose('not-by-reading', clause.guard.span, { clause: '年度上限' }));
  const interval = intervalIn(typing, clause.value.range, 'points', '年度上限');
  if (interval === null) return null;
  if (interval.high === null) typing.report(diagnose('open-cap', clause.value.span, {}));
  return interval.high;
}

function typeLabels(typing: Typing, { node }: Declared): Fact | null {
  const clause = clauseOf(node, '同类依据');
  if (clause === null) return null;
  const fact = factOf(typing, { ...placeFor('情形'), entities: ['违规'] }, clause.value.name);
  if (fact === null || fact.type.kind === 'OptionSet') return fact;
  typing.report(diagnose('labels-not-a-set', clause.value.span, { fact: fact.name, type: typeText(fact.type) }));
  return null;
}
