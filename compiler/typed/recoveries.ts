import { diagnose } from '#diagnostics';
import { clauseOf, clausesOf, type ClauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import type { Recovery, Status } from './ir-status.ts';
import { declarationsOf, type Typing } from './scope.ts';
import { statusCalled, stopCalled } from './statuses.ts';
import { switchOf, type Guards } from './switches.ts';

/** 恢复: how a stop ends after its term. */
export function typeRecoveries(typing: Typing, guardsOf: (declared: Declared) => Guards): readonly Recovery[] {
  return declarationsOf(typing.resolved, '恢复').flatMap((declared): readonly Recovery[] => {
    const { value } = declared.node;
    const status = value.shape === 'name' ? stopCalled(typing, value.name, '恢复') : null;
    const passed = switchOf(declared, guardsOf(declared), '通过', (clause) => typePassed(typing, clause, status));
    for (const clause of clausesOf(declared.node, '不通过')) statusCalled(typing, clause.value.name);
    if (status === null) return [];
    checkAnew(typing, declared, status);
    const names = (keyword: '申请' | '同意' | '评估'): readonly string[] =>
      clauseOf(declared.node, keyword)?.value.names.map(({ text }) => text) ?? [];
    const applicant = names('申请');
    return [{ status, applicant, consent: names('同意'), assessor: names('评估'), passed, declared }];
  });
}

/** Registration anew is possible where the status says when. */
function checkAnew(typing: Typing, { node }: Declared, status: Status): void {
  const anew = clausesOf(node, '通过').find(({ value }) => value.name.text === '重新登记');
  if (anew === undefined || status.nature !== 'barred-stop') return;
  if (clauseOf(status.declared.node, '重新登记') === null)
    typing.report(diagnose('anew-without-rules', anew.value.span, { name: status.name }));
}

/** A timed stop passes into a status that is no stop, a barred one into registration anew. */
function typePassed(
  typing: Typing,
  { value: { name } }: ClauseOf<'通过'>,
  from: Status | null,
): Status | 'reregistration' | null {
  if (name.text === '重新登记') {
    if (from?.nature !== 'timed-stop') return 'reregistration';
    typing.report(diagnose('anew-after-timed-stop', name.span, { name: from.name }));
    return null;
  }
  const status = statusCalled(typing, name);
  if (status === null || status.nature === 'settled') return status;
  typing.report(diagnose('recovered-into-other', name.span, { name: status.name }));
  return null;
}
