import { useMemo, type ReactNode } from 'react';
import type { StatusView } from '#report';
import { caseResultTexts } from '../texts/case-result.ts';
import { useTexts } from '../texts/texts.ts';
import { Chart } from './chart.tsx';
import { natureColour } from './colours.ts';
import { statusOption } from './status-option.ts';

export function StatusChart({
  statuses,
  asOf,
}: {
  readonly statuses: readonly StatusView[];
  readonly asOf: string;
}): ReactNode {
  const { chart: texts } = useTexts(caseResultTexts);
  const option = useMemo(() => statusOption(statuses, asOf), [statuses, asOf]);
  const lanes = Math.max(1, new Set(statuses.flatMap(({ place }) => place ?? [])).size);
  const natures = new Map(
    statuses.flatMap(({ names, natures: own }) => names.map((name, at) => [name, own[at] ?? null])),
  );
  return (
    <figure className="status-chart">
      <Chart
        option={option}
        height={50 + 36 * lanes}
        label={texts.statuses}
        waiting={<p className="nothing">{texts.loading}</p>}
      />
      <figcaption className="chart-legend">
        {[...natures].map(([name, nature]) => (
          <span key={name}>
            <i className="swatch" style={{ background: natureColour(nature) }} aria-hidden="true" />
            {name}
          </span>
        ))}
        {statuses.some(({ names }) => names.length > 1) && <span>{texts.possibleStatus}</span>}
      </figcaption>
    </figure>
  );
}
