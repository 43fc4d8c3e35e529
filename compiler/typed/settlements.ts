import { diagnose } from '#diagnostics';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Settlement } from './ir-status.ts';
import { declarationsOf, type Typing } from './scope.ts';
import { typeGuarded } from './situations.ts';

/** 结算: whether a service's fee is settled. */
export function typeSettlements(typing: Typing): readonly Settlement[] {
  return declarationsOf(typing.resolved, '结算').flatMap((declared) => {
    const said = clauseOf(declared.node, '结论')?.value.name.text;
    const conclusion = said === '不予结算' ? 'refuse' : 'settle';
    const paid = clauseOf(declared.node, '已付');
    if (paid !== null && said === '结算')
      typing.report(diagnose('settled-and-recovered', paid.keywordSpan, { name: declared.name }));
    const guard = typeGuarded(typing, declared);
    return guard === null
      ? []
      : [{ name: declared.name, guard, conclusion, recovers: paid !== null, declared } as const];
  });
}
