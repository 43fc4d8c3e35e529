import { EditOutlined, FormOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Space, Spin } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { yamlEntries, type WritableTable } from '#reading';
import type { ScenarioDetail, ScenarioName } from '../engine/answers/suites/scenario.ts';
import { ReasonTree } from '../case/result/reason-tree.tsx';
import { usePage } from '../store/page.tsx';
import { useAnswer } from '../store/use-answer.ts';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { NoticeList } from './notice-list.tsx';
import { ResultTag } from './result-tag.tsx';

interface ScenarioDrawerProps {
  readonly name: ScenarioName;
  readonly close: () => void;
  readonly edit: (line: number | null) => void;
}

/** Everything about one scenario: derivation, what is expected and decided, why it differs, the record. */
export function ScenarioDrawer({ name, close, edit }: ScenarioDrawerProps): ReactNode {
  const { store } = usePage();
  const texts = useTexts(suitesTexts);
  const asked = useMemo(() => ({ suite: name.suite, scenario: name.scenario }), [name.suite, name.scenario]);
  const { value: detail, stale } = useAnswer('scenario', asked);
  const openInForm = ({ record, asOf, knownAt, readings }: ScenarioDetail): void => {
    const { changeTrial, show } = store.getState();
    changeTrial({ origin: null, record, asOf, knownAt, readings, expected: asked });
    show('case');
  };
  return (
    <Drawer
      open
      size={720}
      title={texts.detail(name.scenario)}
      onClose={close}
      extra={
        <Space>
          <Button icon={<EditOutlined aria-hidden />} onClick={() => edit(detail?.line ?? null)}>
            {texts.editYaml}
          </Button>
          {detail !== null && detail.record !== null && (
            <Button type="primary" icon={<FormOutlined aria-hidden />} onClick={() => openInForm(detail)}>
              {texts.openInForm}
            </Button>
          )}
        </Space>
      }
    >
      {detail === null ? stale ? <Spin /> : <Alert type="warning" title={texts.gone} /> : <Detail detail={detail} />}
    </Drawer>
  );
}

function Detail({ detail }: { readonly detail: ScenarioDetail }): ReactNode {
  const texts = useTexts(suitesTexts);
  const { suite, derivation, asOf, knownAt, readings, record, comparisons, notices } = detail;
  const differing = comparisons.filter(({ holds }) => !holds);
  const reasons = [...new Map(differing.flatMap(({ because }) => because).map((one) => [one.对象, one])).values()];
  return (
    <div className="scenario-detail">
      <p>
        <ResultTag passed={differing.length === 0} judged={notices.length === 0} /> {suite} · {texts.asOf} {asOf}
        {knownAt !== null && ` · ${texts.knownAt} ${knownAt}`}
        {readings.map(({ interpretation, reading }) => ` · ${texts.readings} ${interpretation}：${reading}`)}
      </p>
      {notices.length > 0 && (
        <Alert type="error" title={texts.notJudged} description={<NoticeList notices={notices} />} />
      )}
      <h3>{texts.derivation}</h3>
      <p>{derivation ?? texts.noDerivation}</p>
      <h3>{texts.comparisons}</h3>
      <ComparisonTable comparisons={comparisons} />
      {reasons.length > 0 && (
        <>
          <h3>{texts.because}</h3>
          {reasons.map((reason) => (
            <ReasonTree key={reason.对象} reason={reason} />
          ))}
        </>
      )}
      <h3>{texts.record}</h3>
      <pre tabIndex={0}>{record === null ? texts.nothing : yamlEntries(record as WritableTable).join('\n')}</pre>
    </div>
  );
}
