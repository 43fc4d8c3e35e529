import { CheckOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { ComparisonView } from '../engine/answers/suites/slice.ts';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';

/** Expected beside actual, what differs first. */
export function ComparisonTable({ comparisons }: { readonly comparisons: readonly ComparisonView[] }): ReactNode {
  const texts = useTexts(suitesTexts);
  const ordered = [...comparisons.filter(({ holds }) => !holds), ...comparisons.filter(({ holds }) => holds)];
  return (
    <table className="comparisons" aria-label={texts.comparisons}>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.expected}</th>
          <th scope="col">{texts.actual}</th>
          <th scope="col">{texts.result}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ about, expected, actual, holds }) => (
          <tr key={about} className={holds ? undefined : 'differs'}>
            <th scope="row">{about}</th>
            <td>{expected}</td>
            <td>{actual}</td>
            <td>{holds ? <CheckOutlined aria-label={texts.asExpected} /> : `≠ ${texts.differs}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
