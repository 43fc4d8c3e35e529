import {
  CheckOutlined,
  CopyOutlined,
  DeleteOutlined,
  DownloadOutlined,
  DownOutlined,
  EditOutlined,
  FolderOutlined,
  ImportOutlined,
  PlusOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Modal, Space, type MenuProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { usePage, usePart } from '../store/page.tsx';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';
import { download, fileName } from './download.ts';
import { zipOf } from './folder/zip.ts';
import { FileDrop } from './file-drop.tsx';
import { ImportFiles } from './import-files.tsx';
import './keep.css';
import { NameDialog } from './name-dialog.tsx';
import { firstDesk } from './new-desk.ts';
import { NewWorkspace } from './new-workspace.tsx';
import { SavedSign } from './saved-sign.tsx';
import { useBringIn } from './use-bring-in.tsx';

/** The open workspace, whether it is kept, and everything one does with workspaces. */
export function WorkspaceMenu(): ReactNode {
  const { store, keeper } = usePage();
  const texts = useTexts(keepTexts);
  const open = usePart(({ workspace }) => workspace);
  const kept = useStore(keeper.state, (state) => state.workspaces);
  // The open one is there from the beginning, so that nothing moves when it has been kept.
  const workspaces = kept.some(({ id }) => id === open.id) ? kept : [open, ...kept];
  const [dialog, setDialog] = useState<'create' | 'rename' | null>(null);
  const [choosing, setChoosing] = useState(0);
  const { take, place: bringing } = useBringIn();
  const [modal, place] = Modal.useModal();
  const close = (): void => setDialog(null);

  const remove = async (): Promise<void> => {
    const sure = await modal.confirm({
      title: texts.removeTitle(open.name),
      content: texts.removeText,
      okText: texts.removeOk,
      cancelText: texts.cancel,
      okButtonProps: { danger: true },
    });
    if (sure) await keeper.removeOpen(firstDesk);
  };
  const actions: Readonly<Record<string, () => unknown>> = {
    create: () => setDialog('create'),
    rename: () => setDialog('rename'),
    copy: () => keeper.keepAs(texts.copyName(open.name)),
    remove,
    bringIn: () => setChoosing((times) => times + 1),
    download: () => download(`${fileName(open.name)}.zip`, zipOf(open.folder, open.files), 'application/zip'),
  };
  const items: MenuProps['items'] = [
    {
      key: 'workspaces',
      type: 'group',
      label: texts.workspaces,
      children: workspaces.map(({ id, name }) => ({
        key: `open ${id}`,
        label: name,
        icon: id === open.id ? <CheckOutlined aria-hidden /> : <FolderOutlined aria-hidden />,
      })),
    },
    { type: 'divider' },
    { key: 'create', label: texts.create, icon: <PlusOutlined aria-hidden /> },
    { key: 'copy', label: texts.copy, icon: <CopyOutlined aria-hidden /> },
    { key: 'rename', label: texts.rename, icon: <EditOutlined aria-hidden /> },
    { key: 'remove', label: texts.remove, icon: <DeleteOutlined aria-hidden /> },
    { type: 'divider' },
    { key: 'bringIn', label: texts.bringIn, icon: <ImportOutlined aria-hidden /> },
    { key: 'download', label: texts.download, icon: <DownloadOutlined aria-hidden /> },
  ];
  const choose: MenuProps['onClick'] = ({ key }) => {
    if (key.startsWith('open ')) void keeper.open(key.slice('open '.length));
    else actions[key]?.();
  };
  return (
    <Space className="workspace-menu">
      <Dropdown menu={{ items, onClick: choose, className: 'workspaces' }} trigger={['click']}>
        <Button aria-label={`${texts.workspace} ${open.name}`} icon={<FolderOutlined aria-hidden />}>
          <span className="workspace-name">{open.name}</span> <DownOutlined aria-hidden />
        </Button>
      </Dropdown>
      <SavedSign />
      <NewWorkspace open={dialog === 'create'} close={close} />
      <NameDialog
        open={dialog === 'rename'}
        title={texts.renameTitle}
        name={open.name}
        take={(name) => store.getState().rename(name)}
        close={close}
      />
      <ImportFiles asked={choosing} take={take} />
      <FileDrop take={take} />
      {bringing}
      {place}
    </Space>
  );
}
