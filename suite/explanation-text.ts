import { hanging, type Layout } from '#diagnostics';
import type { Explanation, FactUse } from '#runtime';

/** An explanation as indented lines: what follows, from which clauses, from which facts, because of what. */
export function explanationLines(explanation: Explanation, layout: Layout, depth = 0): readonly string[] {
  const { style, width } = layout;
  const indent = '  '.repeat(depth);
  const bullet = depth === 0 ? '' : `${indent}· `;
  const clauses = explanation.依据.length === 0 ? '' : `〔${explanation.依据.join('、')}〕`;
  const detail = (label: string, parts: readonly string[] | undefined): readonly string[] =>
    parts === undefined || parts.length === 0
      ? []
      : hanging(`${indent}    ${label}：`, parts.join('；'), width).map(style.faint);
  const sentence = hanging(bullet, `${explanation.对象}：${explanation.结论}${clauses}`, width);
  return [
    ...(depth === 0 ? sentence.map(style.strong) : sentence),
    ...detail('事实', explanation.事实?.map(factText)),
    ...detail('未满足', explanation.未满足),
    ...detail('最小改变', explanation.最小改变),
    ...(explanation.因为 ?? []).flatMap((cause) => explanationLines(cause, layout, depth + 1)),
  ];
}

/** `造成基金损失 是（推定）`; what is recorded or unknown needs no remark. */
function factText({ 名称: name, 值: value, 来源: source }: FactUse): string {
  return `${name} ${value}${source === '推定' ? '（推定）' : ''}`;
}
