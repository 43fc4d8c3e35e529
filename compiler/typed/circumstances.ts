import { diagnose } from '#diagnostics';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import type { CircumstanceClass, Item, Switch } from './ir.ts';
import { soleFact } from './responsibility.ts';
import { declarationsOf, type Typing } from './scope.ts';
import { constant, switchOf, type Guards } from './switches.ts';

const directionOf = { 档内从轻: 'lighter', 减轻一档: 'lighter', 档内从重: 'heavier', 加重一档: 'heavier' } as const;

/** 情节: classes of circumstances that permit a lighter or a heavier score. */
export function typeCircumstances(
  typing: Typing,
  guardsOf: (declared: Declared) => Guards,
): readonly CircumstanceClass[] {
  return declarationsOf(typing.resolved, '情节').flatMap(
    (declared) => typeClass(typing, declared, guardsOf(declared)) ?? [],
  );
}

function typeClass(typing: Typing, declared: Declared, guards: Guards): CircumstanceClass | null {
  const vocabulary = typing.vocabularies.get('情节');
  const permitted = clauseOf(declared.node, '可');
  if (vocabulary === undefined || permitted === null) return null;
  if (permitted.guard !== null) typing.report(diagnose('not-by-reading', permitted.guard.span, { clause: '可' }));
  const words = permitted.value.names.filter(({ text }) => Object.hasOwn(directionOf, text));
  const directions = new Set(words.map(({ text }) => directionOf[text as keyof typeof directionOf]));
  const [direction] = directions;
  if (direction === undefined) return null;
  if (directions.size > 1) {
    typing.report(diagnose('mixed-directions', permitted.value.span, { name: declared.name }));
    return null;
  }
  const fact = soleFact(typing, declared, 'OptionSet', vocabulary);
  if (fact === null) return null;
  const says = (word: string): boolean => words.some(({ text }) => text === word);
  return {
    name: declared.name,
    fact,
    items: vocabulary.items.filter((item: Item) => item.declared === declared),
    direction,
    within: says('档内从轻') || says('档内从重'),
    neighbour: says('减轻一档') || says('加重一档'),
    atEnd: endPolicy(typing, declared, guards, direction),
    declared,
  };
}

function endPolicy(
  typing: Typing,
  declared: Declared,
  guards: Guards,
  direction: CircumstanceClass['direction'],
): Switch<'stay' | 'zero' | 'top'> {
  const [own, other] =
    direction === 'lighter' ? (['无更低档', '无更高档'] as const) : (['无更高档', '无更低档'] as const);
  const stray = clauseOf(declared.node, other);
  if (stray !== null)
    typing.report(diagnose('end-of-other-direction', stray.keywordSpan, { clause: other, meant: own }));
  const policy = switchOf(declared, guards, own, ({ value }) => endOf(value.name.text));
  return policy.length === 0 ? constant('stay') : policy;
}

function endOf(word: string): 'stay' | 'zero' | 'top' {
  if (word === '不记分') return 'zero';
  return word === '记最高分' ? 'top' : 'stay';
}
