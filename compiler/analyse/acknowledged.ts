import type { DeclarationKeyword } from '#grammar';
import type { Declared } from '../resolved/ir.ts';

/** The pairs that 知悉 lines of one kind name: `知悉 重复 情形 1、2 "…"`. */
export function acknowledgedPairs(
  declarations: readonly Declared[],
  what: '重复' | '重叠',
  keyword: DeclarationKeyword,
): ReadonlySet<string> {
  return new Set(
    declarations.flatMap(({ node: { value } }) => {
      if (value.shape !== 'acknowledged' || value.name.text !== what || value.of.text !== keyword) return [];
      return value.names.flatMap((one) => value.names.map((other) => pairOf(one.text, other.text)));
    }),
  );
}

/** Two names in either order. */
export function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
