import type { InterpretationsView, SensitiveView } from '../data/report.ts';
import type { Footnotes } from './clauses.ts';
import { html, type Html } from './html.ts';
import { section } from './table.ts';

/** The readings on which something here depends, with what the others would give. */
export function interpretationSection({ sensitive, rest }: InterpretationsView, notes: Footnotes): Html | null {
  if (sensitive.length === 0 && rest === null) return null;
  const list =
    sensitive.length === 0 ? null : html`<dl class="readings">${sensitive.map((one) => entry(one, notes))}</dl>`;
  return section('释义', 'readings', [list, rest === null ? null : html`<p>${rest}。</p>`]);
}

function entry({ name, used, because, clauses, others }: SensitiveView, notes: Footnotes): Html {
  const results = others.map(
    ({ reading, changes }) =>
      html`<dd class="other">
        若采 ${reading}：
        <ul>
          ${changes.map((change) => html`<li>${change}</li>`)}
        </ul>
      </dd>`,
  );
  return html`<dt>${name}</dt>
    <dd>采用 ${used}${because === null ? null : `：${because}`}${notes.cite(clauses)}</dd>
    ${results}`;
}
