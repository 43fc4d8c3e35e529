import { diagnose } from '#diagnostics';
import type { Expression } from '#grammar';
import type { Place } from './entities.ts';
import { intervalIn } from './intervals.ts';
import type { Condition } from './ir.ts';
import { declaredNames } from './membership.ts';
import { typeOperands, typeReading } from './readings.ts';
import type { Typing } from './scope.ts';

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

/** `计数（…）1次以上`: how many earlier findings satisfy what stands between the brackets. */
export function typeCount(typing: Typing, place: Place, expression: Of<'Count'>): Condition | null {
  if (!place.counts) {
    typing.report(diagnose('count-out-of-place', expression.span, { declaration: place.keyword }));
    return null;
  }
  const of = typeHistory(typing, expression.of);
  const interval = intervalIn(typing, expression.range, 'times', '计数');
  return of === null || interval === null ? null : { kind: 'CountIn', of, interval };
}

/** What 计数 may ask of an earlier finding: its year, its type of conduct, its band; and readings. */
function typeHistory(typing: Typing, expression: Expression): Condition | null {
  switch (expression.kind) {
    case 'And':
    case 'Or':
      return typeOperands(expression, (operand) => typeHistory(typing, operand));
    case 'Not': {
      const operand = typeHistory(typing, expression.operand);
      return operand === null ? null : { kind: 'Not', operand };
    }
    case 'Reading':
      return typeReading(typing, expression);
    case 'Truth':
      if (expression.name.text === '本年度') return { kind: 'SameYear' };
      if (expression.name.text === '同类行为') return { kind: 'SameConductType' };
      break;
    case 'Is':
      if (expression.subject.text === '档次') return typeBands(typing, expression);
      break;
    case 'Contains':
    case 'Known':
    case 'Within':
    case 'Share':
    case 'Count':
      break;
  }
  typing.report(diagnose('not-in-count', expression.span, {}));
  return null;
}

function typeBands(typing: Typing, expression: Of<'Is'>): Condition | null {
  const known = new Map(typing.bands.map((band) => [band.name, band]));
  const bands = declaredNames(typing, expression.values, '档次', known);
  if (bands === null) return null;
  const condition: Condition = { kind: 'BandIn', bands };
  return expression.negated ? { kind: 'Not', operand: condition } : condition;
}
