import { dutiesOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import type { Duty } from './ir.ts';

/** The lines `甲 应当 乙` of a declaration. */
export function typeDuties({ node }: Declared): readonly Duty[] {
  return dutiesOf(node).map(({ value }) => ({
    actor: value.actor.text,
    mode: value.mode,
    acts: value.acts.map(({ text }) => text),
  }));
}
