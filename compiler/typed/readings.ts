import { diagnose } from '#diagnostics';
import type { Expression } from '#grammar';
import type { Condition } from './ir.ts';
import { reportUnknownName, suggested, type Typing } from './scope.ts';

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

/** 且 and 或 over operands typed by `type`; every operand is typed, so that each mistake is reported. */
export function typeOperands(
  expression: Of<'And' | 'Or'>,
  type: (operand: Expression) => Condition | null,
): Condition | null {
  const operands = expression.operands.map(type);
  if (!operands.every((operand) => operand !== null)) return null;
  return { kind: expression.kind === 'And' ? 'All' : 'Any', operands };
}

/** `释义 主责限定 为 负有责任`. */
export function typeReading(typing: Typing, expression: Of<'Reading'>): Condition | null {
  const interpretation = typing.interpretations.get(expression.interpretation.text);
  if (interpretation === undefined) {
    reportUnknownName(typing, expression.interpretation, '释义', typing.interpretations.keys());
    return null;
  }
  typing.used.add(interpretation);
  const names = interpretation.readings.map(({ name }) => name);
  const at = names.indexOf(expression.reading.text);
  if (at < 0) {
    const { suggestion, fixes } = suggested(expression.reading, names);
    const parameters = {
      reading: expression.reading.text,
      interpretation: interpretation.name,
      known: names,
      suggestion,
    };
    typing.report(diagnose('unknown-reading', expression.reading.span, parameters, { fixes }));
    return null;
  }
  const reading: Condition = { kind: 'ReadingIs', interpretation, readings: [at] };
  return expression.negated ? { kind: 'Not', operand: reading } : reading;
}

/** What may stand behind 仅当: readings, joined by 且, 或, 非. */
export function typeGuard(typing: Typing, expression: Expression): Condition | null {
  switch (expression.kind) {
    case 'And':
    case 'Or':
      return typeOperands(expression, (operand) => typeGuard(typing, operand));
    case 'Not': {
      const operand = typeGuard(typing, expression.operand);
      return operand === null ? null : { kind: 'Not', operand };
    }
    case 'Reading':
      return typeReading(typing, expression);
    default:
      typing.report(diagnose('guard-not-reading', expression.span, {}));
      return null;
  }
}
