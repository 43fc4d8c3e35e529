import { DownloadOutlined, EllipsisOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Dropdown, message, Space, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { usePage } from '../store/page.tsx';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';
import { download, fileName } from './download.ts';

/** Prints the case being tried with its reasons and clauses, or hands over the print version as a file. */
export function PrintButton(): ReactNode {
  const { store, engine } = usePage();
  const texts = useTexts(keepTexts);
  const [messages, place] = message.useMessage();
  const make = async (): Promise<string | null> => {
    const answer = await engine.ask('printable', store.getState().trial);
    if (answer.kind === 'page') return answer.html;
    messages.error(texts.printRefused);
    return null;
  };
  const print = async (): Promise<void> => {
    const html = await make();
    if (html !== null && !showForPrint(html)) messages.error(texts.printBlocked);
  };
  const save = async (): Promise<void> => {
    const html = await make();
    const { workspace, trial } = store.getState();
    if (html !== null) download(`${fileName(`${workspace.name} ${trial.asOf}`)}.html`, html, 'text/html;charset=utf-8');
  };
  return (
    <Space.Compact>
      {place}
      <Tooltip title={texts.printHint}>
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => void print()}>
          {texts.print}
        </Button>
      </Tooltip>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [{ key: 'file', label: texts.printFile, icon: <DownloadOutlined aria-hidden /> }],
          onClick: () => void save(),
        }}
      >
        <Button aria-label={texts.printMore} icon={<EllipsisOutlined aria-hidden />} />
      </Dropdown>
    </Space.Compact>
  );
}

/** A page of its own for the print version; false if the browser lets none be opened. */
function showForPrint(html: string): boolean {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }));
  const opened = window.open(address, '_blank');
  if (opened === null) return false;
  opened.addEventListener('load', () => opened.print());
  return true;
}
