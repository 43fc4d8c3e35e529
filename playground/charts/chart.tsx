import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { init } from './echarts.ts';

/** A drawing of what a table beside it says; `label` is its name, `waiting` what stands there until it is drawn. */
export function Chart({
  option,
  height,
  label,
  waiting,
}: {
  readonly option: EChartsCoreOption;
  readonly height: number;
  readonly label: string;
  readonly waiting: ReactNode;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [begin, setBegin] = useState<typeof init | null>(null);
  useEffect(() => {
    let current = true;
    void import('./echarts.ts').then((loaded) => {
      if (current) setBegin(() => loaded.init);
    });
    return () => {
      current = false;
    };
  }, []);
  useEffect(() => {
    if (begin === null || place.current === null) return;
    const chart = begin(place.current, null, { renderer: 'svg' });
    chart.setOption(option);
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [begin, option]);
  return (
    <div className="chart" role="img" aria-label={label}>
      {begin === null ? waiting : <div ref={place} style={{ height }} />}
    </div>
  );
}
