import { useMemo, type ReactNode } from 'react';
import type { YearView } from '#report';
import { caseResultTexts } from '../texts/case-result.ts';
import { useTexts } from '../texts/texts.ts';
import { Chart } from './chart.tsx';
import { yearsOption } from './years-option.ts';

export function YearsChart({ years }: { readonly years: readonly YearView[] }): ReactNode {
  const { chart: texts } = useTexts(caseResultTexts);
  const option = useMemo(() => yearsOption(years), [years]);
  const open = years.some(({ lowest, highest }) => lowest !== highest);
  const advised = years.some(({ recommended }) => recommended !== null);
  return (
    <figure className="years-chart">
      <Chart
        option={option}
        height={56 + 34 * years.length}
        label={texts.years}
        waiting={<p className="nothing">{texts.loading}</p>}
      />
      <figcaption className="chart-legend">
        <span>
          <i className="swatch certain" aria-hidden="true" />
          {texts.certain}
        </span>
        {open && (
          <span>
            <i className="swatch possible" aria-hidden="true" />
            {texts.possible}
          </span>
        )}
        {advised && (
          <span>
            <i className="swatch advised" aria-hidden="true" />
            {texts.recommended}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
