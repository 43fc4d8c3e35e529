import type { Fix, Source } from '#diagnostics';
import type { Expression } from '../ast.ts';

/** Reads `甲 且 乙 或 丙` as `(甲 且 乙) 或 丙`, with the edits that write the brackets. */
export function mixed(
  operands: readonly Expression[],
  ands: readonly boolean[],
  source: Source,
): { readonly expression: Expression; readonly fix: Fix } {
  const groups: (readonly Expression[])[] = [];
  let group: Expression[] = [];
  operands.forEach((operand, at) => {
    group.push(operand);
    if (ands[at] === true) return;
    groups.push(group);
    group = [];
  });
  const spanOf = (members: readonly Expression[]): Expression['span'] => {
    const start = members[0]?.span.start ?? 0;
    return { source, start, end: members.at(-1)?.span.end ?? start };
  };
  const joined = groups.map((members) => bracketed(members, spanOf(members)));
  const several = groups.filter((members) => members.length > 1).map(spanOf);
  const edits = several.flatMap(({ start, end }) => [
    { span: { source, start, end: start }, replacement: '(' },
    { span: { source, start: end, end }, replacement: ')' },
  ]);
  return { expression: { kind: 'Or', operands: joined, span: spanOf(operands) }, fix: { kind: 'Fix', edits } };
}

function bracketed(members: readonly Expression[], span: Expression['span']): Expression {
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : { kind: 'And', operands: members, span };
}
