import type { BarSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { YearView } from '#report';
import { colours } from './colours.ts';

export type YearsOption = ComposeOption<BarSeriesOption | ScatterSeriesOption | GridComponentOption>;

/** The years' points as bars, certain ones solid and possible ones hatched, with the thresholds as lines across. */
export function yearsOption(years: readonly YearView[]): YearsOption {
  const thresholds = [...new Set(years.flatMap(({ thresholds: rows }) => rows.map(({ total }) => total)))];
  const names = years.map(({ year }) => String(year));
  const end = Math.max(...years.map(({ highest }) => highest), ...thresholds, 1) + 1;
  return {
    animation: false,
    grid: { left: 48, right: 16, top: 26, bottom: 24 },
    xAxis: {
      type: 'value',
      min: 0,
      max: end,
      minInterval: 1,
      splitLine: { show: false },
      axisLabel: { color: colours.text, showMaxLabel: false },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: names,
      axisTick: { show: false },
      axisLabel: { color: colours.text },
    },
    series: [
      {
        type: 'bar',
        stack: 'points',
        barWidth: 20,
        silent: true,
        data: years.map(({ lowest }) => lowest),
        itemStyle: { color: colours.certain },
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: colours.threshold, type: 'dashed', width: 1.5 },
          label: { position: 'start', formatter: '{c}分', color: colours.threshold, distance: 4 },
          data: thresholds.map((total) => ({ xAxis: total })),
        },
      },
      {
        type: 'bar',
        stack: 'points',
        silent: true,
        data: years.map(({ lowest, highest }) => (highest === lowest ? '-' : highest - lowest)),
        itemStyle: {
          color: colours.possible,
          borderColor: colours.certain,
          borderType: 'dashed',
          borderWidth: 1,
          decal: { color: colours.certain, rotation: -Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [2, 5] },
        },
      },
      {
        type: 'scatter',
        silent: true,
        symbol: 'diamond',
        symbolSize: 13,
        itemStyle: { color: colours.recommended, borderColor: '#fff', borderWidth: 1 },
        data: years.flatMap(({ year, recommended }) => (recommended === null ? [] : [[recommended, String(year)]])),
      },
    ],
  };
}
