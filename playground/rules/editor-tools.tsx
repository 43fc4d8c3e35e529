import { AlignLeftOutlined, SwapOutlined } from '@ant-design/icons';
import { Button, Popconfirm, Space } from 'antd';
import type { ReactNode } from 'react';
import type { Typist } from '../monaco/typist.ts';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';
import type { FileActions } from './use-file-actions.tsx';

interface EditorToolsProps {
  /** A rule file of the folder. */
  readonly file: string;
  readonly typist: Typist | null;
  readonly actions: FileActions;
}

/** Laying a rule file out, and writing it in the other form. */
export function EditorTools({ file, typist, actions }: EditorToolsProps): ReactNode {
  const texts = useTexts(rulesTexts);
  const isYaml = file.endsWith('.yaml');
  const other = isYaml ? file.replace(/\.yaml$/, '') : `${file}.yaml`;
  return (
    <Space>
      <Button
        size="small"
        icon={<AlignLeftOutlined />}
        disabled={typist === null}
        onClick={() => typist !== null && void actions.format(file, typist)}
      >
        {texts.format}
      </Button>
      <Popconfirm
        title={texts.convertSure(file, other)}
        description={texts.convertHint}
        okText={texts.ok}
        cancelText={texts.cancel}
        onConfirm={() => void actions.convert(file, typist)}
      >
        <Button size="small" icon={<SwapOutlined />}>
          {isYaml ? texts.toText : texts.toYaml}
        </Button>
      </Popconfirm>
    </Space>
  );
}
