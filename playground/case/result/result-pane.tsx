import { Alert, Spin } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import type { CaseInput, FaultView, Judged } from '../../engine/answers/judge.ts';
import type { Answered } from '../../store/use-answer.ts';
import { caseResultTexts } from '../../texts/case-result.ts';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { DecisionView } from './decision-view.tsx';
import { AskingProvider } from './asking.ts';
import { ReasonsDrawer } from './reasons-drawer.tsx';
import { Refused } from './refused.tsx';

/** What follows from the record: at once, and the last decision in the meantime. */
export function ResultPane({
  input,
  answer: { value, stale, failure },
  goTo,
}: {
  readonly input: CaseInput;
  readonly answer: Answered<Judged>;
  readonly goTo: (fault: FaultView) => void;
}): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { rulesBroken, result: title } = useTexts(caseTexts);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const failed = failure !== null && !stale;
  const reasons = useMemo(
    () => (value?.kind === 'judged' && '说明' in value.decision ? (value.decision.说明 ?? []) : []),
    [value],
  );
  const asking = useMemo(
    () => ({
      subjects: new Set(reasons.map(({ 对象: subject }) => subject)),
      ask: (subject: string) => setAsked((before) => [...before.filter((one) => one !== subject), subject]),
    }),
    [reasons],
  );
  return (
    <AskingProvider value={asking}>
      <h2>{title}</h2>
      {failed && (
        <Alert
          type="error"
          showIcon
          title={failure.reason === 'too-long' ? texts.tooLong : `${texts.failed}${failure.message}`}
        />
      )}
      {value === null && !failed && <Spin description={texts.judging}>{<div className="waiting" />}</Spin>}
      {value?.kind === 'no-rules' && <Alert type="warning" showIcon title={rulesBroken} />}
      {value?.kind === 'refused' && <Refused faults={value.faults} goTo={goTo} />}
      {value?.kind === 'judged' && (
        <div className={stale || failed ? 'stale' : ''} aria-busy={stale}>
          <DecisionView input={input} decision={value.decision} report={value.report} />
        </div>
      )}
      <ReasonsDrawer
        reasons={reasons}
        subject={asked.at(-1) ?? null}
        close={() => setAsked([])}
        back={asked.length > 1 ? () => setAsked(asked.slice(0, -1)) : null}
      />
    </AskingProvider>
  );
}
