import type { ReactNode } from 'react';
import type { YearView } from '#report';
import { YearsChart } from '../../charts/years-chart.tsx';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { subjects } from '../reasons.ts';
import { CertaintyTag } from './certainty.tsx';
import { Clauses } from './clauses.tsx';
import { Section } from './section.tsx';
import { WhyButton } from './why-button.tsx';

/** The years' points against the thresholds: drawn, and the same as a table. */
export function Years({ years }: { readonly years: readonly YearView[] }): ReactNode {
  const texts = useTexts(caseResultTexts);
  return (
    <Section name="years" title={texts.sections.years}>
      {years.length === 0 ? <p className="nothing">{texts.none.years}</p> : <YearsChart years={years} />}
      {years.map((year) => (
        <YearTable key={year.year} year={year} />
      ))}
    </Section>
  );
}

function YearTable({ year: view }: { readonly year: YearView }): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { year, points, recommended, repaired, thresholds } = view;
  const remarks = [
    ...(recommended === null ? [] : [texts.recommended(recommended)]),
    ...(repaired === 0 ? [] : [texts.repaired(repaired)]),
  ];
  return (
    <div className="year">
      <p className="total">
        <strong>{year}年</strong> {texts.columns.total} <strong className="points">{points}</strong>
        {remarks.length > 0 && <span className="remark">（{remarks.join('，')}）</span>}{' '}
        <WhyButton subject={subjects.year(year)} />
      </p>
      <table className="plain" aria-label={`${year}年 ${texts.columns.threshold}`}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.threshold}</th>
            <th scope="col">{texts.columns.reached}</th>
            <th scope="col">{texts.columns.clauses}</th>
          </tr>
        </thead>
        <tbody>
          {thresholds.map(({ total, names, certainty, clauses }) => (
            <tr key={total}>
              <th scope="row">
                {total}分 {names.join('、')}
              </th>
              <td>
                <CertaintyTag certainty={certainty} text={texts.reached[certainty]} />
              </td>
              <td>
                <Clauses clauses={clauses} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
