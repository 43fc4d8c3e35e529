import type { CustomSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { StatusView } from '#report';
import { colours, natureColour } from './colours.ts';
import { instantOf, later } from './days.ts';

export type StatusOption = ComposeOption<CustomSeriesOption | GridComponentOption>;

/** Days shown before the first change and behind the last. */
const margin = 45;
const laneHeight = 26;
/** A character of a label. */
const characterWidth = 13;

/** The statuses as boxes on a line of time, a lane for each place where places differ; several possible ones as stripes in a dashed box. */
export function statusOption(statuses: readonly StatusView[], asOf: string): StatusOption {
  const lanes = lanesOf(statuses);
  const [start, end] = spanOf(statuses, asOf);
  const boxes = statuses.flatMap((status) =>
    lanes.flatMap((place, lane) => (status.place === null || status.place === place ? [{ status, lane }] : [])),
  );
  const now = later(instantOf(asOf), 1);
  return {
    animation: false,
    useUTC: true,
    grid: { left: lanes.length > 1 ? 150 : 12, right: 24, top: 22, bottom: 24 },
    xAxis: {
      type: 'time',
      min: start,
      max: end,
      axisLabel: {
        color: colours.text,
        hideOverlap: true,
        formatter: { year: '{yyyy}', month: '{yyyy}-{MM}', day: '{MM}-{dd}' },
      },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: lanes.map((place) => place ?? ''),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: colours.text, width: 140, overflow: 'truncate' },
    },
    series: [
      {
        type: 'custom',
        silent: true,
        data: boxes.map(({ status, lane }) => [
          status.from === null ? start : Math.max(instantOf(status.from), start),
          status.through === null ? end : Math.min(later(instantOf(status.through), 1), end),
          lane,
        ]),
        encode: { x: [0, 1], y: 2 },
        renderItem: ({ dataIndex }, api) => {
          const status = boxes[dataIndex]?.status;
          const [left = 0, middle = 0] = api.coord([api.value(0), api.value(2)]);
          const [right = 0] = api.coord([api.value(1), api.value(2)]);
          return status === undefined || right - left < 0.5 ? null : boxOf(status, left, right - left, middle);
        },
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: colours.now, type: 'solid', width: 1.5 },
          label: { position: 'start', formatter: asOf, color: colours.now },
          data: [{ xAxis: now }],
        },
      },
    ],
  };
}

/** Null: all places alike. */
function lanesOf(statuses: readonly StatusView[]): readonly (string | null)[] {
  const places = [...new Set(statuses.flatMap(({ place }) => place ?? []))];
  return places.length === 0 ? [null] : places;
}

/** Everything that changes and the as-of date; a long calm before the first change is cut off. */
function spanOf(statuses: readonly StatusView[], asOf: string): readonly [number, number] {
  const starts = [...new Set(statuses.flatMap(({ from }) => from ?? []))].sort();
  const bars = statuses.flatMap(({ bar }) => bar?.match(/\d{4,}-\d{2}-\d{2}/g) ?? []);
  const calm = starts.length > 1 && statuses[0]?.natures.every((nature) => nature === 'settled') === true;
  const days = [...(calm ? starts.slice(1) : starts), ...bars, asOf].map(instantOf);
  return [later(Math.min(...days), -margin), later(Math.max(...days), margin)];
}

/** A stripe for each possible status, its names inside where there is room. */
function boxOf(status: StatusView, x: number, width: number, middle: number): ReturnType<Drawing> {
  const { natures, names, text } = status;
  const top = middle - laneHeight / 2;
  const stripe = laneHeight / natures.length;
  const fitting = [text, names.length > 1 ? '可能' : text].find((one) => one.length * characterWidth + 6 <= width);
  return {
    type: 'group',
    children: [
      ...natures.map((nature, index) => ({
        type: 'rect' as const,
        shape: { x, y: top + index * stripe, width, height: stripe },
        style: { fill: natureColour(nature) },
      })),
      {
        type: 'rect' as const,
        shape: { x, y: top, width, height: laneHeight },
        style: {
          fill: 'none',
          stroke: '#4a4f57',
          lineWidth: 1,
          lineDash: names.length > 1 ? ('dashed' as const) : ('solid' as const),
        },
      },
      {
        type: 'text' as const,
        style: {
          text: fitting ?? '',
          x: x + width / 2,
          y: middle,
          align: 'center',
          verticalAlign: 'middle',
          fill: colours.text,
          fontSize: 12,
        },
      },
    ],
  };
}

type Drawing = NonNullable<CustomSeriesOption['renderItem']>;
