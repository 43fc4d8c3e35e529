import { SaveOutlined } from '@ant-design/icons';
import { Alert, Badge, Button, List, Modal, Tag, Tooltip } from 'antd';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { usePart } from '../store/page.tsx';
import { diskTexts } from '../texts/disk.ts';
import { useTexts } from '../texts/texts.ts';
import type { DiskFolder } from './disk-folder.ts';
import { unsaved } from './unsaved.ts';

/** How many files the folder has not got yet, and the way to save them to it (Ctrl+S). */
export function SaveToFolder({ disk }: { readonly disk: DiskFolder }): ReactNode {
  const texts = useTexts(diskTexts);
  const files = usePart(({ workspace }) => (workspace.id === disk.id ? workspace.files : null));
  const { onDisk, saving, failed } = useStore(disk.state);
  const [asking, ask] = useState(false);
  const left = useMemo(() => (files === null ? [] : unsaved(files, onDisk)), [files, onDisk]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (left.length > 0) ask(true);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [left]);
  if (files === null) return null;
  return (
    <>
      <Tooltip title={texts.place(disk.place)}>
        <Badge count={left.length} size="small">
          <Button icon={<SaveOutlined />} disabled={left.length === 0} loading={saving} onClick={() => ask(true)}>
            {left.length === 0 ? texts.allSaved : texts.save}
          </Button>
        </Badge>
      </Tooltip>
      <Modal
        open={asking}
        title={texts.title}
        okText={texts.save}
        cancelText={texts.cancel}
        confirmLoading={saving}
        okButtonProps={{ disabled: left.length === 0 }}
        onCancel={() => ask(false)}
        onOk={() => {
          void disk.save(left).then(() => {
            if (disk.state.getState().failed.length === 0) ask(false);
          });
        }}
      >
        <p>{texts.place(disk.place)}</p>
        {failed.length > 0 && <Alert type="error" showIcon title={texts.failed(failed)} />}
        <List
          size="small"
          dataSource={[...left]}
          rowKey="path"
          renderItem={({ path, change }) => (
            <List.Item>
              <span>{path}</span>
              <Tag>{texts.changes[change]}</Tag>
            </List.Item>
          )}
        />
      </Modal>
    </>
  );
}
