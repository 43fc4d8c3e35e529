import { CompassOutlined, RedoOutlined, TranslationOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Layout, Space, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { SaveToFolder } from '../disk/save-to-folder.tsx';
import { PrintButton } from '../keep/print-button.tsx';
import { ShareButton } from '../keep/share-button.tsx';
import { WorkspaceMenu } from '../keep/workspace-menu.tsx';
import { usePage, usePart } from '../store/page.tsx';
import { applicationTexts } from '../texts/application.ts';
import { useTexts } from '../texts/texts.ts';
import { rememberLanguage } from './language.ts';
import { RulesState } from './rules-state.tsx';

/** What concerns every view: the workspace, undoing, sharing and printing, the language, the tour. */
export function Header({ onTour }: { readonly onTour: () => void }): ReactNode {
  const { store, disk } = usePage();
  const texts = useTexts(applicationTexts);
  const language = usePart((state) => state.language);
  const { undo, redo, pastStates, futureStates } = useStore(store.temporal);
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Layout.Header className="header">
      <h1>{texts.title}</h1>
      <div className="of-workspace">
        <WorkspaceMenu />
        <RulesState />
      </div>
      <Space wrap>
        {disk !== null && <SaveToFolder disk={disk} />}
        <Tooltip title={texts.undo}>
          <Button
            aria-label={texts.undo}
            icon={<UndoOutlined aria-hidden />}
            disabled={pastStates.length === 0}
            onClick={() => undo()}
          />
        </Tooltip>
        <Tooltip title={texts.redo}>
          <Button
            aria-label={texts.redo}
            icon={<RedoOutlined aria-hidden />}
            disabled={futureStates.length === 0}
            onClick={() => redo()}
          />
        </Tooltip>
        <PrintButton />
        <ShareButton />
        <Button icon={<CompassOutlined aria-hidden />} onClick={onTour}>
          {texts.tour}
        </Button>
        <Button
          icon={<TranslationOutlined aria-hidden />}
          onClick={() => {
            store.getState().speak(other);
            rememberLanguage(other);
          }}
        >
          {texts.language}
        </Button>
      </Space>
    </Layout.Header>
  );
}
