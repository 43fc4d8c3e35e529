import { Alert, Button, Input, Radio } from 'antd';
import { useId, type ReactNode } from 'react';
import type { Explanation, FindingResult } from '#runtime';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDraft } from '../fields/use-draft.ts';
import { useEditing } from '../form/editing.tsx';
import { lawfulValues, reasonsOf, subjects, type LawfulValue } from '../reasons.ts';
import { isList, valueAt } from '../record/path.ts';
import { shownText } from '../record/shown.ts';
import { Clauses } from './clauses.tsx';

/** Where the law leaves room: the officer's choice inside each lawful set, with its reason. */
export function Discretion({
  findings,
  reasons,
}: {
  readonly findings: readonly FindingResult[];
  readonly reasons: readonly Explanation[];
}): ReactNode {
  const open = findings.filter(({ 合法分值: points }) => points.length > 1);
  return open.map((finding) => (
    <ChoiceOf
      key={finding.编号}
      id={finding.编号}
      values={lawfulValues(finding.合法分值, reasonsOf(reasons, subjects.finding(finding.编号))[0])}
    />
  ));
}

function ChoiceOf({ id, values }: { readonly id: string; readonly values: readonly LawfulValue[] }): ReactNode {
  const { choice: texts } = useTexts(caseResultTexts);
  const { record, setField } = useEditing();
  const heading = useId();
  const entries = valueAt(record, ['记录']);
  const index = isList(entries) ? entries.findIndex((entry) => shownText(valueAt(entry, ['编号'])) === id) : -1;
  const base = ['记录', index];
  const chosen = shownText(valueAt(record, [...base, '认定分值']));
  const reason = useDraft(shownText(valueAt(record, [...base, '理由'])), (text) =>
    setField(base, ['理由'], text.trim() === '' ? undefined : text.trim()),
  );
  if (index < 0) return null;
  const value = values.find(({ points }) => String(points) === chosen);
  const missing = value !== undefined && !value.isBase && reason.text.trim() === '';
  return (
    <div className="choice" role="group" aria-labelledby={heading}>
      <h4>
        <span id={heading}>{texts.title(id)}</span>{' '}
        <Clauses clauses={[...new Set(values.flatMap(({ clauses }) => clauses))]} />
      </h4>
      {chosen !== '' && value === undefined && <Alert type="warning" title={texts.outside(chosen)} />}
      <Radio.Group
        aria-label={texts.legend(id)}
        value={chosen}
        onChange={(e) => setField(base, ['认定分值'], Number(e.target.value))}
      >
        {values.map(({ points, grounds, isBase }) => (
          <div className="lawful" key={points}>
            <Radio value={String(points)}>
              <strong>{texts.points(points)}</strong> {grounds.join('；')}
              {!isBase && <small className="wants">（{texts.wantsReason}）</small>}
            </Radio>
          </div>
        ))}
      </Radio.Group>
      <div className="because">
        <Input
          aria-label={texts.reasonOf(id)}
          placeholder={texts.reason}
          value={reason.text}
          onChange={(e) => reason.type(e.target.value)}
          onBlur={reason.finish}
          onPressEnter={reason.finish}
          {...(missing ? { status: 'error' } : {})}
        />
        <Button disabled={chosen === ''} onClick={() => setField(base, ['认定分值'], undefined)}>
          {texts.clear}
        </Button>
      </div>
      {missing && (
        <p className="fault" role="alert">
          {texts.reasonMissing}
        </p>
      )}
    </div>
  );
}
