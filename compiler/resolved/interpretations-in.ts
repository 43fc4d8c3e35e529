import type { Expression } from '#grammar';

/** The names of the interpretations that a guard asks for. */
export function interpretationsIn(guard: Expression): readonly string[] {
  switch (guard.kind) {
    case 'And':
    case 'Or':
      return guard.operands.flatMap(interpretationsIn);
    case 'Not':
      return interpretationsIn(guard.operand);
    case 'Reading':
      return [guard.interpretation.text];
    default:
      return [];
  }
}
