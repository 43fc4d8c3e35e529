import { Alert, Form, Input, Select, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import type { Expectable, ExpectationKey } from '#suite';
import { fileName } from '../keep/download.ts';
import { usePart } from '../store/page.tsx';
import type { Trial } from '../store/workspace.ts';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';
import { ExpectationChoice } from './expectation-choice.tsx';
import { isSuite } from './run-suite.ts';

export interface ScenarioValues {
  /** The path of a suite; empty: a new one. */
  readonly path: string;
  readonly suite?: string;
  readonly name: string;
  readonly derivation: string;
  /** Positions among the expectations that hold. */
  readonly chosen: readonly number[];
}

interface SaveScenarioFormProps {
  readonly form: FormInstance<ScenarioValues>;
  /** What holds of the decision now. */
  readonly all: readonly Expectable[];
  readonly finish: (values: ScenarioValues) => void;
}

/** What most scenarios are about. */
const usual: ReadonlySet<ExpectationKey> = new Set(['分值', '适用情形', '累计', '措施', '人次', '待定', '问题']);

export function SaveScenarioForm({ form, all, finish }: SaveScenarioFormProps): ReactNode {
  const texts = useTexts(suitesTexts);
  const trial = usePart((state) => state.trial);
  const files = usePart(({ workspace }) => workspace.files);
  const paths = files.map(({ path }) => path).filter(isSuite);
  const path = Form.useWatch('path', form);
  const own = paths.find((one) => one === `suites/${texts.ownSuite}.yaml`);
  const initial: ScenarioValues = {
    path: paths.find((one) => one === trial.expected?.suite) ?? own ?? '',
    suite: texts.ownSuite,
    name: nameOf(trial),
    derivation: '',
    chosen: all.flatMap(({ key }, at) => (usual.has(key) ? [at] : [])),
  };
  const needed = { required: true, whitespace: true, message: texts.needed };
  return (
    <Form form={form} layout="vertical" initialValues={initial} onFinish={finish}>
      <Form.Item name="path" label={texts.into}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: '', label: texts.newSuite },
            ...paths.map((one) => ({ value: one, label: one.replace(/^suites\/|\.ya?ml$/g, '') })),
          ]}
        />
      </Form.Item>
      {path === '' && (
        <Form.Item
          name="suite"
          label={texts.newSuiteName}
          rules={[
            needed,
            {
              validator: (_, name: string) =>
                paths.includes(`suites/${fileName(name.trim())}.yaml`)
                  ? Promise.reject(new Error(texts.suiteTaken))
                  : Promise.resolve(),
            },
          ]}
        >
          <Input maxLength={60} />
        </Form.Item>
      )}
      <Form.Item name="name" label={texts.scenarioName} extra={texts.scenarioNameHint} rules={[needed]}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="derivation" label={texts.derivation} extra={texts.derivationHint} rules={[needed]}>
        <Input.TextArea autoSize={{ minRows: 2 }} autoFocus />
      </Form.Item>
      <Form.Item
        name="chosen"
        label={texts.expectations}
        rules={[{ type: 'array', min: 1, message: texts.expectationsNeeded }]}
      >
        <ExpectationChoice all={all} />
      </Form.Item>
      <Alert type="info" showIcon title={texts.privacy} />
    </Form>
  );
}

/** `13-暂停（截至 2025-12-31）`: what the record is called, and as of when. */
function nameOf({ record, asOf }: Trial): string {
  const name = typeof record === 'object' && record !== null && '案卷' in record ? record['案卷'] : null;
  return `${typeof name === 'string' ? name : ''}（截至 ${asOf}）`;
}
