import './case.css';
import { Alert, Button, Spin } from 'antd';
import { useMemo, type ReactNode } from 'react';
import type { FaultView } from '../engine/answers/judge.ts';
import { usePage, usePart } from '../store/page.tsx';
import { useAnswer } from '../store/use-answer.ts';
import type { Json } from '../store/workspace.ts';
import { ExpectedBanner } from '../suites/expected-banner.tsx';
import { caseTexts } from '../texts/case.ts';
import { useTexts } from '../texts/texts.ts';
import { CaseForm } from './form/case-form.tsx';
import { EditingProvider, type Editing } from './form/editing.tsx';
import { leadingTo, useLooking } from './form/looking.ts';
import { valueAt, withField, withValue, type RecordPath } from './record/path.ts';
import { ResultPane } from './result/result-pane.tsx';

/** Trying a case: the record as a form, and at once what follows from it. */
export function CaseView(): ReactNode {
  const texts = useTexts(caseTexts);
  const { store } = usePage();
  const trial = usePart((state) => state.trial);
  const { record: whole, asOf, knownAt, readings } = trial;
  const [looking, look] = useLooking(trial.origin);
  // One person of an institution is judged, and filled in, like a record of its own.
  const root = useMemo(() => rootOf(whole, looking.person), [whole, looking.person]);
  const record = valueAt(whole, root);
  const input = useMemo(
    () => ({ record: root.length === 0 ? record : withValue(record, ['格式'], 1), asOf, knownAt, readings }),
    [root, record, asOf, knownAt, readings],
  );
  const answer = useAnswer('judge', input);
  const { value: model, stale, failure } = useAnswer('form', 'all');
  if (model === null)
    return stale ? (
      <Spin className="opening" description={texts.opening}>
        {<div className="waiting" />}
      </Spin>
    ) : (
      <Alert
        type="warning"
        showIcon
        title={failure?.reason === 'too-long' ? texts.formTooLong : texts.rulesBroken}
        action={<Button onClick={() => store.getState().show('rules')}>{texts.toRules}</Button>}
      />
    );
  const replace = (next: Json): void =>
    store.getState().changeTrial({ record: withValue(store.getState().trial.record, root, next) });
  const current = (): Json | undefined => valueAt(store.getState().trial.record, root);
  const editing: Editing = {
    record,
    model,
    faults: answer.value?.kind === 'refused' ? answer.value.faults : [],
    today: asOf,
    replace,
    replaceAt: (path, value) => replace(withValue(current(), path, value)),
    setField: (base, path, value) =>
      replace(withValue(current(), base, withField(valueAt(current(), base), path, value))),
  };
  const goTo = ({ path }: FaultView): void => look(leadingTo(looking, path));
  return (
    <EditingProvider editing={editing}>
      <div className="case">
        <section className="case-form" aria-label={texts.form}>
          <CaseForm inside={root.length > 0} looking={looking} look={look} />
        </section>
        <section className="case-result" aria-label={texts.result}>
          <ExpectedBanner />
          <ResultPane input={input} answer={answer} goTo={goTo} />
        </section>
      </div>
    </EditingProvider>
  );
}

/** Where the record in the form begins: at the root, or at a person of an institution. */
function rootOf(record: Json, person: number | null): RecordPath {
  const path = ['机构', '人员', person ?? -1];
  return person !== null && valueAt(record, path) !== undefined ? path : [];
}
