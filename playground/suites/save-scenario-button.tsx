import { SaveOutlined } from '@ant-design/icons';
import { Button, notification } from 'antd';
import { useState, type ReactNode } from 'react';
import { usePage } from '../store/page.tsx';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';
import { SaveScenarioDialog } from './save-scenario-dialog.tsx';
import './suites.css';

/** Opens the dialog in which the tried case is saved as a scenario. */
export function SaveScenarioButton({ size = 'small' }: { readonly size?: 'small' | 'middle' }): ReactNode {
  const { store } = usePage();
  const texts = useTexts(suitesTexts);
  const [open, setOpen] = useState(false);
  const [notices, place] = notification.useNotification({ placement: 'bottomRight' });
  const saved = (name: string): void => {
    const key = crypto.randomUUID();
    const see = (): void => {
      notices.destroy(key);
      store.getState().show('suites');
    };
    notices.success({ key, title: texts.saved(name), actions: <Button onClick={see}>{texts.see}</Button> });
  };
  return (
    <>
      <Button size={size} icon={<SaveOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {texts.save}
      </Button>
      {open && <SaveScenarioDialog saved={saved} close={() => setOpen(false)} />}
      {place}
    </>
  );
}
