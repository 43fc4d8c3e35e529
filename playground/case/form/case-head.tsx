import { Input } from 'antd';
import type { ReactNode } from 'react';
import { usePage, usePart } from '../../store/page.tsx';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { DateControl } from '../fields/date-control.tsx';
import { useDraft } from '../fields/use-draft.ts';
import { valueAt } from '../record/path.ts';
import { shownText } from '../record/shown.ts';
import { useEditing } from './editing.tsx';
import { FaultLines, faultsAt } from './faults.tsx';
import { RecordPicker } from './record-picker.tsx';

/** Which record, and as of when it is judged. */
export function CaseHead(): ReactNode {
  const texts = useTexts(caseTexts);
  const { store } = usePage();
  const { record, faults, replaceAt } = useEditing();
  const asOf = usePart(({ trial }) => trial.asOf);
  const knownAt = usePart(({ trial }) => trial.knownAt);
  const change = store.getState().changeTrial;
  const name = useDraft(shownText(valueAt(record, ['案卷'])), (text) => replaceAt(['案卷'], text.trim()));
  return (
    <div className="case-head">
      <label>
        <span>{texts.record}</span>
        <RecordPicker />
      </label>
      <label data-place="案卷">
        <span>{texts.name}</span>
        <Input
          value={name.text}
          onChange={(e) => name.type(e.target.value)}
          onBlur={name.finish}
          onPressEnter={name.finish}
        />
        <FaultLines faults={faultsAt(faults, ['案卷'])} />
      </label>
      <label title={texts.asOfHint}>
        <span>{texts.asOf}</span>
        <DateControl
          required
          value={asOf}
          invalid={false}
          placeholder=""
          commit={(day) => typeof day === 'string' && change({ asOf: day })}
        />
      </label>
      <label title={texts.knownAtHint}>
        <span>{texts.knownAt}</span>
        <DateControl
          value={knownAt ?? undefined}
          invalid={false}
          placeholder={texts.placeholders.same(texts.asOf)}
          commit={(day) => change({ knownAt: typeof day === 'string' ? day : null })}
        />
      </label>
    </div>
  );
}
