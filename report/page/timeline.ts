import type { StatusView } from '../data/report.ts';
import { html, type Html } from './html.ts';
import { timeScale, type TimeScale } from './time-scale.ts';

const width = 600;
const laneHeight = 30;
const top = 16;
/** A character of a label, in the drawing's units. */
const characterWidth = 12;

/** The timeline drawn: a lane for each place where places differ, what is possible besides as stripes. The table below says the same. */
export function timeline(statuses: readonly StatusView[], asOf: string): Html {
  const scale = timeScale(changesOf(statuses), asOf, width);
  const places = [...new Set(statuses.flatMap(({ place }) => place ?? []))];
  const lanes = places.length === 0 ? [null] : places;
  const labelWidth = places.length === 0 ? 0 : Math.min(140, Math.max(...places.map((place) => place.length)) * 8 + 8);
  const bottom = top + lanes.length * laneHeight;
  const drawn = lanes.map((place, index) => lane(statuses, place, scale, top + index * laneHeight, labelWidth));
  const now = scale.at(asOf, 'end').toFixed(1);
  const ticks = scale.ticks.map(
    ({ label, x }) =>
      html`<line class="tick" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${bottom}" y2="${bottom + 4}" /><text
          class="tick"
          x="${x.toFixed(1)}"
          y="${bottom + 15}"
          text-anchor="middle"
          >${label}</text
        >`,
  );
  const side = Number(now) > width - 60 ? 'end' : 'middle';
  return html`<svg
    class="timeline"
    viewBox="${-labelWidth - 24} 0 ${width + labelWidth + 48} ${bottom + 22}"
    role="img"
    aria-label="登记状态时间线，与下表相同"
  >
    ${drawn}${ticks}
    <line class="now" x1="${now}" x2="${now}" y1="${top - 2}" y2="${bottom + 2}" />
    <text x="${now}" y="${top - 5}" text-anchor="${side}">截至 ${asOf}</text>
  </svg>`;
}

/** What the colours mean. */
export function legend(statuses: readonly StatusView[]): Html {
  const natures = new Map(statuses.flatMap((status) => status.names.map((name, at) => [name, status.natures[at]])));
  const items = [...natures].map(
    ([name, nature]) =>
      html`<li>
        <svg class="timeline swatch" viewBox="0 0 14 14" aria-hidden="true">
          <rect class="${nature ?? 'unknown'}" width="14" height="14" />
          <rect class="edge" width="14" height="14" /></svg
        >${name}
      </li>`,
  );
  return html`<ul class="legend">
    ${items}
    <li>虚线框内几色并列：几种都可能</li>
  </ul>`;
}

/** The days that the drawing must show: all but the beginning of a long calm before the first change. */
function changesOf(statuses: readonly StatusView[]): readonly string[] {
  const days = statuses.flatMap(({ from, bar }) => [...(from === null ? [] : [from]), ...daysIn(bar)]);
  const ordered = [...new Set(days)].sort();
  return ordered.length > 1 && isCalm(statuses[0]) ? ordered.slice(1) : ordered;
}

function isCalm(status: StatusView | undefined): boolean {
  return status?.natures.every((nature) => nature === 'settled') === true;
}

function daysIn(bar: string | null): readonly string[] {
  return bar?.match(/\d{4,}-\d{2}-\d{2}/g) ?? [];
}

function lane(
  statuses: readonly StatusView[],
  place: string | null,
  scale: TimeScale,
  y: number,
  labelWidth: number,
): readonly (Html | null)[] {
  const own = statuses.filter((status) => status.place === null || status.place === place);
  const label =
    place === null ? null : html`<text x="${-labelWidth - 16}" y="${y + 19}" class="place">${shortened(place)}</text>`;
  return [label, ...own.map((status) => segment(status, scale, y))];
}

function shortened(place: string): string {
  return place.length > 16 ? `${place.slice(0, 15)}…` : place;
}

/** A box with one stripe for each possible status, its names inside where there is room. */
function segment(status: StatusView, scale: TimeScale, y: number): Html | null {
  const from = scale.at(status.from, 'start');
  const to = scale.at(status.through, 'end') + (status.through === null ? 0 : scale.oneDay);
  if (to - from < 0.5) return null;
  const height = (laneHeight - 6) / status.natures.length;
  const stripes = status.natures.map(
    (nature, index) =>
      html`<rect
        class="${nature ?? 'unknown'}"
        x="${from.toFixed(1)}"
        y="${(y + 3 + index * height).toFixed(1)}"
        width="${(to - from).toFixed(1)}"
        height="${height.toFixed(1)}"
      />`,
  );
  const several = status.names.length > 1;
  const edge = html`<rect
    class="edge${several ? ' several' : ''}"
    x="${from.toFixed(1)}"
    y="${y + 3}"
    width="${(to - from).toFixed(1)}"
    height="${laneHeight - 6}"
  />`;
  const text = [status.text, several ? '可能' : status.text].find(
    (one) => one.length * characterWidth + 4 <= to - from,
  );
  const words =
    text === undefined
      ? null
      : html`<text x="${((from + to) / 2).toFixed(1)}" y="${y + 19}" text-anchor="middle">${text}</text>`;
  return html`<g><title>${status.period} ${status.text}</title>${stripes}${edge}${words}</g>`;
}
