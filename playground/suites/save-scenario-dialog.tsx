import { Alert, Form, Modal, Spin } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Expectable } from '#suite';
import type { NoticeView } from '../engine/answers/suites/suite-files.ts';
import { fileName } from '../keep/download.ts';
import { usePage, usePart } from '../store/page.tsx';
import { useAnswer } from '../store/use-answer.ts';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';
import { NoticeList } from './notice-list.tsx';
import { SaveScenarioForm, type ScenarioValues } from './save-scenario-form.tsx';

interface SaveScenarioDialogProps {
  readonly saved: (name: string) => void;
  readonly close: () => void;
}

/** Saves the tried case as a scenario: where, under which name, how derived, and what of the decision it expects. */
export function SaveScenarioDialog({ saved, close }: SaveScenarioDialogProps): ReactNode {
  const { store, engine } = usePage();
  const texts = useTexts(suitesTexts);
  const [form] = Form.useForm<ScenarioValues>();
  const trial = usePart((state) => state.trial);
  const { value: all, stale } = useAnswer('expectables', trial);
  const [notices, setNotices] = useState<readonly NoticeView[]>([]);
  const save = async (values: ScenarioValues, holding: readonly Expectable[]): Promise<void> => {
    const suite = values.suite?.trim() ?? '';
    const path = values.path === '' ? `suites/${fileName(suite)}.yaml` : values.path;
    const name = values.name.trim();
    const expected = values.chosen.flatMap((at) => holding[at] ?? []);
    const toSave = { path, suite, name, derivation: values.derivation.trim(), input: trial, expected };
    const answer = await engine.ask('saved', toSave);
    if (answer.kind === 'refused') {
      setNotices(answer.notices);
      return;
    }
    store.getState().writeFile(path, answer.text);
    saved(name);
    close();
  };
  return (
    <Modal
      open
      width={720}
      title={texts.saveTitle}
      okText={texts.saveOk}
      cancelText={texts.cancel}
      okButtonProps={{ disabled: all === null }}
      onOk={() => form.submit()}
      onCancel={close}
    >
      {all === null && (stale ? <Spin /> : <Alert type="warning" showIcon title={texts.cannotSave} />)}
      {all !== null && <SaveScenarioForm form={form} all={all} finish={(values) => void save(values, all)} />}
      {notices.length > 0 && (
        <Alert type="error" title={texts.refused} description={<NoticeList notices={notices} />} />
      )}
    </Modal>
  );
}
