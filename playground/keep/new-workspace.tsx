import { ruleSetName } from '#grammar';
import { Form, Input, Modal, Radio } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { usePage } from '../store/page.tsx';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';
import { newDesk, shipped } from './new-desk.ts';

interface Values {
  /** A shipped folder; empty: the template. */
  readonly base: string;
  readonly name: string;
}

/** Makes a workspace from a shipped rule set or from the template of a province. */
export function NewWorkspace({ open, close }: { readonly open: boolean; readonly close: () => void }): ReactNode {
  const { keeper } = usePage();
  const texts = useTexts(keepTexts);
  const [form] = Form.useForm<Values>();
  const [folders, setFolders] = useState<readonly string[]>([]);
  const base = Form.useWatch('base', form);
  useEffect(() => {
    if (open) void shipped().then((all) => setFolders(all.map(({ name }) => name)));
  }, [open]);
  const create = async (values: Values): Promise<void> => {
    const from =
      values.base === ''
        ? ({ kind: 'Template', ruleSet: values.name } as const)
        : ({ kind: 'Shipped', folder: values.base } as const);
    close();
    await keeper.add(await newDesk(from, values.name.trim()));
  };
  return (
    <Modal
      open={open}
      title={texts.createTitle}
      okText={texts.createOk}
      cancelText={texts.cancel}
      onOk={() => form.submit()}
      onCancel={close}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ base: '', name: '' }}
        preserve={false}
        onFinish={(values) => void create(values)}
      >
        <Form.Item name="base" label={texts.from}>
          <Radio.Group
            vertical
            options={[
              { value: '', label: texts.fromTemplate },
              ...folders.map((name) => ({ value: name, label: texts.fromShipped(name) })),
            ]}
          />
        </Form.Item>
        <Form.Item
          name="name"
          label={base === '' ? texts.ruleSet : texts.nameLabel}
          rules={[
            base === ''
              ? { required: true, pattern: ruleSetName, message: texts.ruleSetWrong }
              : { required: true, whitespace: true, message: texts.needed },
          ]}
        >
          <Input maxLength={base === '' ? 40 : 100} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
