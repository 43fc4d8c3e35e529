import type { Citation, Clause, Declaration, Expression, Value } from '#grammar';

/** Every citation a declaration writes, in source order: in 依据 and the like, behind items, and as values in conditions. */
export function citationsIn(declaration: Declaration): readonly Citation[] {
  return [...inValue(declaration.value), ...declaration.clauses.flatMap(inClause)];
}

function inClause(clause: Clause): readonly Citation[] {
  return clause.guard === null ? inValue(clause.value) : [...inValue(clause.value), ...inExpression(clause.guard)];
}

function inValue(value: Value): readonly Citation[] {
  switch (value.shape) {
    case 'citations':
    case 'item':
    case 'accounted':
      return value.citations;
    case 'explained-citation':
      return [value.citation];
    case 'condition':
      return inExpression(value.condition);
    default:
      return [];
  }
}

function inExpression(expression: Expression): readonly Citation[] {
  switch (expression.kind) {
    case 'And':
    case 'Or':
      return expression.operands.flatMap(inExpression);
    case 'Not':
      return inExpression(expression.operand);
    case 'Count':
      return inExpression(expression.of);
    case 'Is':
    case 'Contains':
      return expression.values.filter((value) => value.kind === 'Citation');
    default:
      return [];
  }
}
