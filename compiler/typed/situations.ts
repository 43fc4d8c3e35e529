import { diagnose } from '#diagnostics';
import { clauseOf, clausesOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import { typeCondition } from './conditions.ts';
import { placeFor } from './entities.ts';
import type { Condition, Situation } from './ir.ts';
import { typePoints } from './points.ts';
import { declarationsOf, suggested, type Typing } from './scope.ts';
import type { Guards } from './switches.ts';

/** Fields of a finding that a situation may ask an official to fill in. */
const fillable = ['理由'];

/** 情形: what scores, and how much. */
export function typeSituations(typing: Typing, guardsOf: (declared: Declared) => Guards): readonly Situation[] {
  return declarationsOf(typing.resolved, '情形').flatMap((declared) => {
    const points = typePoints(typing, declared, guardsOf(declared));
    const requires = typeRequired(typing, declared);
    const guard = typeGuarded(typing, declared);
    if (guard === null) return [];
    return [{ name: declared.name, title: titleOf(declared), guard, points, requires, declared }];
  });
}

/** 当 and 除非 together: the condition holds and no exception does; null if one of them is not sound. */
export function typeGuarded(typing: Typing, declared: Declared): Condition | null {
  const place = placeFor(declared.keyword);
  const conditions = clausesOf(declared.node, '当').map(({ value }) => typeCondition(typing, place, value.condition));
  const exceptions = clausesOf(declared.node, '除非').map(({ value }): Condition | null => {
    const operand = typeCondition(typing, place, value.condition);
    return operand === null ? null : { kind: 'Not', operand };
  });
  const operands = [...conditions, ...exceptions];
  if (!operands.every((operand) => operand !== null)) return null;
  const [only, ...others] = operands;
  return only !== undefined && others.length === 0 ? only : { kind: 'All', operands };
}

function titleOf({ node: { value } }: Declared): string | null {
  return value.shape === 'titled' ? (value.title?.text ?? null) : null;
}

function typeRequired(typing: Typing, declared: Declared): readonly string[] {
  const required = clauseOf(declared.node, '须附');
  if (required === null) return [];
  const { name } = required.value;
  if (fillable.includes(name.text)) return [name.text];
  const { suggestion, fixes } = suggested(name, fillable);
  typing.report(
    diagnose('unknown-word', name.span, { word: name.text, line: '须附', known: fillable, suggestion }, { fixes }),
  );
  return [];
}
