import { diagnose } from '#diagnostics';
import type { DeclarationKeyword } from '#grammar';
import { declarationsOf, type Typing } from './scope.ts';

/** Situations need a way to add up; a rule set without situations is a vocabulary that others use. */
export function checkCompleteness(typing: Typing): void {
  const [situation] = declarationsOf(typing.resolved, '情形');
  const [threshold] = declarationsOf(typing.resolved, '阈值');
  const first = situation ?? threshold;
  if (first === undefined) return;
  const needed: readonly DeclarationKeyword[] = ['累计'];
  for (const keyword of needed) {
    if (declarationsOf(typing.resolved, keyword).length > 0) continue;
    typing.report(diagnose('declaration-missing', typing.resolved.identity.span, { keyword, because: first.keyword }));
  }
}
