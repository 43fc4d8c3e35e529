import { Form, Input, Modal } from 'antd';
import type { ReactNode } from 'react';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';

interface NameDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly name: string;
  readonly take: (name: string) => void;
  readonly close: () => void;
}

/** Asks for a name. */
export function NameDialog({ open, title, name, take, close }: NameDialogProps): ReactNode {
  const texts = useTexts(keepTexts);
  const [form] = Form.useForm<{ name: string }>();
  return (
    <Modal
      open={open}
      title={title}
      okText={texts.ok}
      cancelText={texts.cancel}
      onOk={() => form.submit()}
      onCancel={close}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{ name }}
        preserve={false}
        onFinish={(values) => {
          take(values.name.trim());
          close();
        }}
      >
        <Form.Item
          name="name"
          label={texts.nameLabel}
          rules={[{ required: true, whitespace: true, message: texts.needed }]}
        >
          <Input maxLength={100} autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
