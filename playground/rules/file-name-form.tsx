import { Form, Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import { usePart } from '../store/page.tsx';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';
import { nameFault } from './rule-files.ts';

interface FileNameFormProps {
  readonly title: string;
  /** What is offered at first. */
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a file of the folder. */
export function FileNameForm({ title, name, onName, onClose }: FileNameFormProps): ReactNode {
  const texts = useTexts(rulesTexts);
  const files = usePart(({ workspace }) => workspace.files);
  const [typed, type] = useState(name);
  const wanted = typed.trim();
  const fault = wanted === name && files.some(({ path }) => path === name) ? null : nameFault(wanted, files);
  const finish = (): void => {
    if (fault !== null) return;
    onName(wanted);
    onClose();
  };
  return (
    <Modal
      open
      title={title}
      okText={texts.ok}
      cancelText={texts.cancel}
      okButtonProps={{ disabled: fault !== null }}
      onOk={finish}
      onCancel={onClose}
    >
      <Form layout="vertical" onFinish={finish}>
        <Form.Item
          label={texts.fileName}
          htmlFor="file-name"
          help={fault === null ? texts.fileNameHint : texts[fault]}
          validateStatus={fault === null ? '' : 'error'}
        >
          <Input id="file-name" autoFocus value={typed} onChange={({ target }) => type(target.value)} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
