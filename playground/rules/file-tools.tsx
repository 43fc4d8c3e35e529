import { DeleteOutlined, EditOutlined, FileAddOutlined } from '@ant-design/icons';
import { Button, Popconfirm, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';
import { FileNameForm } from './file-name-form.tsx';
import type { FileActions } from './use-file-actions.tsx';

interface FileToolsProps {
  /** The file of the folder in the editor; null where it is a parent's, or none. */
  readonly file: string | null;
  readonly actions: FileActions;
}

/** Adding a file, calling it something else, taking it away. */
export function FileTools({ file, actions }: FileToolsProps): ReactNode {
  const texts = useTexts(rulesTexts);
  const [asking, ask] = useState<'create' | 'rename' | null>(null);
  return (
    <Space.Compact>
      <Button
        icon={<FileAddOutlined />}
        aria-label={texts.create}
        title={texts.create}
        onClick={() => ask('create')}
      />
      <Button
        icon={<EditOutlined />}
        aria-label={texts.renameFile}
        title={texts.renameFile}
        disabled={file === null}
        onClick={() => ask('rename')}
      />
      <Popconfirm
        title={texts.deleteSure(file ?? '')}
        description={texts.deleteHint}
        okText={texts.ok}
        cancelText={texts.cancel}
        disabled={file === null}
        onConfirm={() => file !== null && actions.remove(file)}
      >
        <Button
          icon={<DeleteOutlined />}
          aria-label={texts.deleteFile}
          title={texts.deleteFile}
          disabled={file === null}
        />
      </Popconfirm>
      {asking === 'create' && (
        <FileNameForm title={texts.create} name={texts.newName} onName={actions.create} onClose={() => ask(null)} />
      )}
      {asking === 'rename' && file !== null && (
        <FileNameForm
          title={texts.renameFile}
          name={file}
          onName={(name) => actions.rename(file, name)}
          onClose={() => ask(null)}
        />
      )}
    </Space.Compact>
  );
}
