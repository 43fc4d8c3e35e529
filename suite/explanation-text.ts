import { hanging, type Layout } from '#diagnostics';
import type { Explanation } from '#runtime';

/** An explanation as indented lines: what follows, from which clauses, from which facts, because of what. */
export function explanationLines(explanation: Explanation, layout: Layout, depth = 0): readonly string[] {
  const { style } = layout;
  const indent = '  '.repeat(depth);
  const clauses = explanation.依据.length === 0 ? '' : `〔${explanation.依据.join('、')}〕`;
  const detail = (label: string, parts: readonly string[]): readonly string[] =>
    parts.length === 0 ? [] : hanging(`${indent}  ${label}：`, parts.join('；'), layout.width).map(style.faint);
  return [
    ...hanging(
      indent + (depth === 0 ? `${explanation.对象}：` : '· '),
      `${sentence(explanation, depth)}${clauses}`,
      layout.width,
    ),
    ...detail(
      '事实',
      (explanation.事实 ?? []).map(({ 名称, 值, 来源 }) => `${名称} ${值}${来源 === '记载' ? '' : `（${来源}）`}`),
    ),
    ...detail('未满足', explanation.未满足 ?? []),
    ...detail('改变', explanation.最小改变 ?? []),
    ...(explanation.因为 ?? []).flatMap((cause) => explanationLines(cause, layout, depth + 1)),
  ];
}

function sentence(explanation: Explanation, depth: number): string {
  return depth === 0 ? explanation.结论 : `${explanation.对象}：${explanation.结论}`;
}
