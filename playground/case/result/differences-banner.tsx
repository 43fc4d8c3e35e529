import { Alert, Button } from 'antd';
import { useMemo, type ReactNode } from 'react';
import type { Report } from '#report';
import type { CaseInput } from '../../engine/answers/judge.ts';
import { usePage } from '../../store/page.tsx';
import { useAnswer } from '../../store/use-answer.ts';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { differencesBetween, type Difference } from '../differences.ts';

/** While readings other than the defaults are chosen: which, and what they change. */
export function DifferencesBanner({
  input,
  report,
}: {
  readonly input: CaseInput;
  readonly report: Report;
}): ReactNode {
  const { interpretations: texts } = useTexts(caseResultTexts);
  const { store } = usePage();
  const { readings } = input;
  const standard = useMemo(() => (readings.length === 0 ? null : { ...input, readings: [] }), [input, readings]);
  const { value, stale } = useAnswer('judge', standard);
  if (standard === null) return null;
  const ready = value?.kind === 'judged' && !stale;
  const differences = ready ? differencesBetween(value.report, report) : [];
  const chosen = readings.map(({ interpretation, reading }) => `${interpretation}：${reading}`).join('；');
  const found = differences.length === 0 ? texts.noDifferences : texts.differences(differences.length);
  return (
    <Alert
      type="info"
      className="differences"
      title={
        <>
          {texts.changed(readings.length)}（{chosen}）。<strong>{ready ? found : texts.compare}</strong>
        </>
      }
      description={differences.length === 0 ? undefined : <DifferencesTable differences={differences} />}
      action={
        <Button size="small" onClick={() => store.getState().changeTrial({ readings: [] })}>
          {texts.restore}
        </Button>
      }
    />
  );
}

function DifferencesTable({ differences }: { readonly differences: readonly Difference[] }): ReactNode {
  const { interpretations: texts, matters, columns } = useTexts(caseResultTexts);
  return (
    <table className="plain" aria-label={texts.difference}>
      <thead>
        <tr>
          <th scope="col">{texts.difference}</th>
          <th scope="col">{columns.before}</th>
          <th scope="col">{columns.after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ matter, about, before, after }) => (
          <tr key={`${matter} ${about} ${before ?? ''}`}>
            <th scope="row">
              {matters[matter]} <span className="about">{about}</span>
            </th>
            <td>{before ?? texts.absent}</td>
            <td>
              <strong>{after ?? texts.absent}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
