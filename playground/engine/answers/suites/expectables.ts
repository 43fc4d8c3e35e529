import { expectationsFrom, type Expectable } from '#suite';
import type { Opened } from '../../opened.ts';
import { judge, type CaseInput } from '../judge.ts';

/** What a scenario saved of this case could expect; null if the case cannot be judged. */
export function expectables(opened: Opened, input: CaseInput): readonly Expectable[] | null {
  const judged = judge(opened, input);
  const { rules } = opened;
  return judged.kind === 'judged' && rules !== null ? expectationsFrom(judged.decision, rules.tables.statuses) : null;
}
