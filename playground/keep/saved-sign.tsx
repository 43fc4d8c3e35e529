import { CheckCircleOutlined, ExclamationCircleOutlined, SyncOutlined } from '@ant-design/icons';
import { Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { usePage } from '../store/page.tsx';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';
import type { Saved } from './keeper.ts';

/** Whether the open workspace is kept. */
export function SavedSign(): ReactNode {
  const { keeper } = usePage();
  const texts = useTexts(keepTexts);
  const saved = useStore(keeper.state, (state) => state.saved);
  return (
    <Tooltip title={saved === 'failed' ? texts.failedHint : texts.savedHint}>
      <span className={`saved-sign ${saved}`} role="status">
        {iconOf(saved)} {texts.saved[saved]}
      </span>
    </Tooltip>
  );
}

function iconOf(saved: Saved): ReactNode {
  switch (saved) {
    case 'saved':
      return <CheckCircleOutlined aria-hidden />;
    case 'saving':
      return <SyncOutlined aria-hidden />;
    default:
      return <ExclamationCircleOutlined aria-hidden />;
  }
}
