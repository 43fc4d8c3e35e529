import type { Trigger } from './ir.ts';
import { declarationsOf, type Typing } from './scope.ts';
import { typeGuarded } from './situations.ts';

/** 记分: when points may be recorded at all. */
export function typeTrigger(typing: Typing): Trigger | null {
  const [declared] = declarationsOf(typing.resolved, '记分');
  if (declared === undefined) return null;
  const guard = typeGuarded(typing, declared);
  return guard === null ? null : { guard, declared };
}
