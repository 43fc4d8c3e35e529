import { ShareAltOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { NamedFolder } from '../engine/folder-data.ts';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';
import './keep.css';
import { shipped } from './new-desk.ts';
import { ShareDialog } from './share-dialog.tsx';

/** Opens the dialog in which a link is made. */
export function ShareButton(): ReactNode {
  const texts = useTexts(keepTexts);
  const [folders, setFolders] = useState<readonly NamedFolder[] | null>(null);
  return (
    <>
      <Button icon={<ShareAltOutlined aria-hidden />} onClick={() => void shipped().then(setFolders)}>
        {texts.share}
      </Button>
      {folders !== null && <ShareDialog shipped={folders} close={() => setFolders(null)} />}
    </>
  );
}
