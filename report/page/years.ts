import type { YearView } from '../data/report.ts';
import { thresholdText, yearRemarks } from '../data/years.ts';
import type { Footnotes } from './clauses.ts';
import { html, type Html } from './html.ts';
import { section } from './table.ts';

export function yearSection(years: readonly YearView[], notes: Footnotes): Html | null {
  if (years.length === 0) return null;
  return section(
    '年度累计',
    'totals of the year',
    years.map((year) => yearBlock(year, notes)),
  );
}

function yearBlock(year: YearView, notes: Footnotes): Html {
  const thresholds = year.thresholds.map(
    (threshold) =>
      html`<li>
        <strong class="${certaintyLook(threshold.certainty)}">${threshold.certainty}达到</strong>
        ${thresholdText(threshold)}${notes.cite(threshold.clauses)}
      </li>`,
  );
  const points = [year.points, ...yearRemarks(year)].join('，');
  return html`<div class="year">
    <p class="total"><strong>${year.year}年</strong> ${points}</p>
    ${yearBar(year)}
    <p class="legend">实心为确定的分值，斜线为可能的分值${year.recommended === null ? '' : '，圆点为按建议分值'}</p>
    <ul class="plain">
      ${thresholds}
    </ul>
  </div>`;
}

export function certaintyLook(certainty: string): string {
  return certainty === '确定' ? 'certain' : certainty === '可能' ? 'possible' : 'impossible';
}

const width = 680;
const barTop = 18;
const barHeight = 20;

/** The year’s points on a line: certain ones solid, possible ones hatched, the thresholds as marks. */
function yearBar({ year, points, lowest, highest, recommended, thresholds }: YearView): Html {
  const end = Math.max(highest, ...thresholds.map(({ total }) => total), 1) + 1;
  const at = (value: number): string => ((value / end) * width).toFixed(1);
  const marks = thresholds.map(
    ({ total, certainty }) =>
      html`<line
          class="mark ${certaintyLook(certainty)}"
          x1="${at(total)}"
          x2="${at(total)}"
          y1="${barTop - 4}"
          y2="${barTop + barHeight + 4}"
        /><text x="${at(total)}" y="${barTop - 7}" text-anchor="middle">${total}分</text>`,
  );
  const zero = html`<text x="0" y="${barTop + barHeight + 16}">0</text>`;
  const ends = html`<text x="${at(highest)}" y="${barTop + barHeight + 16}" text-anchor="middle"
    >${lowest === highest ? highest : `${lowest}至${highest}`}</text
  >`;
  const advised =
    recommended === null
      ? null
      : html`<circle class="advised" cx="${at(recommended)}" cy="${barTop + barHeight / 2}" r="4" />`;
  return html`<svg
    class="bar"
    viewBox="-8 0 ${width + 16} ${barTop + barHeight + 22}"
    role="img"
    aria-label="${year}年累计 ${points}"
  >
    <rect class="track" x="0" y="${barTop}" width="${width}" height="${barHeight}" />
    <rect class="fill" x="0" y="${barTop}" width="${at(lowest)}" height="${barHeight}" />
    <rect fill="url(#hatch)" x="${at(lowest)}" y="${barTop}" width="${at(highest - lowest)}" height="${barHeight}" />
    ${marks}${advised}${zero}${highest === 0 ? null : ends}
  </svg>`;
}
