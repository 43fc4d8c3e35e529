import { diagnose } from '#diagnostics';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import type { Cascade, Linkage } from './ir-status.ts';
import { declarationsOf, replacing, type Typing } from './scope.ts';
import { typeGuarded } from './situations.ts';
import { stopCalled } from './statuses.ts';

/** 联动: whose stops hold at all of their places. */
export function typeLinkages(typing: Typing): readonly Linkage[] {
  return declarationsOf(typing.resolved, '联动').flatMap((declared) => {
    const clause = clauseOf(declared.node, '状态');
    const statuses = (clause?.value.names ?? []).flatMap((word) => stopCalled(typing, word, '联动') ?? []);
    checkNoLength(typing, declared);
    const guard = typeGuarded(typing, declared);
    return guard === null ? [] : [{ name: declared.name, guard, statuses: [...new Set(statuses)], declared }];
  });
}

/** 级联: measures against an institution that stop the persons responsible. */
export function typeCascades(typing: Typing): readonly Cascade[] {
  return declarationsOf(typing.resolved, '级联').flatMap((declared): readonly Cascade[] => {
    const [word, second] = clauseOf(declared.node, '状态')?.value.names ?? [];
    if (second !== undefined) typing.report(diagnose('one-status-only', second.span, { declaration: '级联' }));
    const status = word === undefined ? null : stopCalled(typing, word, '级联');
    checkNoLength(typing, declared);
    const guard = typeGuarded(typing, declared);
    if (guard === null || status === null) return [];
    const open = clauseOf(declared.node, '待定');
    return [
      {
        name: declared.name,
        guard,
        status,
        open: open === null ? null : { name: open.value.name.text, text: open.value.text?.text ?? null },
        decidedBy: clauseOf(declared.node, '应由')?.value.names.map(({ text }) => text) ?? [],
        declared,
      },
    ];
  });
}

/** How long is said where the status arises: by thresholds, and by the decision that answers a cascade. */
function checkNoLength(typing: Typing, { node, keyword }: Declared): void {
  const { names = [], range = null } = clauseOf(node, '状态')?.value ?? {};
  if (range === null) return;
  const { source, start, end } = range.span;
  const fixes = [replacing({ source, start: names.at(-1)?.span.end ?? start, end }, '')];
  typing.report(diagnose('length-not-here', range.span, { declaration: keyword }, { fixes }));
}
