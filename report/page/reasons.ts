import type { Explanation, FactUse } from '#runtime';
import type { Footnotes } from './clauses.ts';
import { html, type Html } from './html.ts';
import { section } from './table.ts';

export function reasonSection(reasons: readonly Explanation[], notes: Footnotes): Html | null {
  return reasons.length === 0 ? null : section('理由', 'reasons', tree(reasons, notes));
}

/** What follows, from which clauses, from which facts, because of what. */
function tree(reasons: readonly Explanation[], notes: Footnotes): Html {
  return html`<ul class="reasons">
    ${reasons.map((reason) => node(reason, notes))}
  </ul>`;
}

function node(reason: Explanation, notes: Footnotes): Html {
  const { 对象: subject, 结论: conclusion, 依据: clauses, 因为: causes = [] } = reason;
  return html`<li>
    <strong>${subject}</strong>：${conclusion}${notes.cite(clauses)}${[
      detail('事实', reason.事实?.map(factText)),
      detail('未满足', reason.未满足),
      detail('最小改变', reason.最小改变),
    ]}${causes.length === 0 ? null : tree(causes, notes)}
  </li>`;
}

function detail(label: string, parts: readonly string[] | undefined): Html | null {
  return parts === undefined || parts.length === 0 ? null : html`<br /><small>${label}：${parts.join('；')}</small>`;
}

/** `造成基金损失 是（推定）`; what is recorded or unknown needs no remark. */
function factText({ 名称: name, 值: value, 来源: source }: FactUse): string {
  return `${name} ${value}${source === '推定' ? '（推定）' : ''}`;
}
