import type { StatusView } from '../data/report.ts';
import type { Footnotes } from './clauses.ts';
import { html, type Html } from './html.ts';
import { section, table, type Row } from './table.ts';
import { legend, timeline } from './timeline.ts';

export function statusSection(statuses: readonly StatusView[], asOf: string, notes: Footnotes): Html | null {
  if (statuses.length === 0) return null;
  const placed = statuses.some(({ place }) => place !== null);
  const rows = statuses.map((status): Row => {
    const cells = [
      html`<strong>${status.text}</strong
        >${status.current ? '（截至日）' : null}${status.bar === null ? null : html`<br />${status.bar}`}`,
      status.causes.length === 0 ? '' : status.causes.join('、'),
      html`${notes.cite(status.clauses)}`,
    ];
    return {
      head: html`<span class="whole">${status.period}</span>`,
      cells: placed ? [status.place ?? '全部', ...cells] : cells,
      look: status.current ? 'current' : '',
    };
  });
  const columns = ['期间（首尾两日都在内）', ...(placed ? ['机构'] : []), '登记状态', '因', '依据'];
  return section('登记状态', 'registration status', [
    timeline(statuses, asOf),
    legend(statuses),
    table('登记状态', columns, rows),
  ]);
}
