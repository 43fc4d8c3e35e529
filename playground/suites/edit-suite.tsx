import { Alert, Drawer, Input, type GetRef } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { usePage, usePart } from '../store/page.tsx';
import { useAnswer } from '../store/use-answer.ts';
import { textAt } from '../store/workspace.ts';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';
import { NoticeList } from './notice-list.tsx';

interface EditSuiteProps {
  readonly path: string;
  /** Where to begin. */
  readonly line: number | null;
  readonly close: () => void;
}

/** A suite's YAML as text, with what is wrong with it. */
export function EditSuite({ path, line, close }: EditSuiteProps): ReactNode {
  const { store } = usePage();
  const texts = useTexts(suitesTexts);
  const text = usePart(({ workspace }) => textAt(workspace, path)) ?? '';
  const { value: notices } = useAnswer('suiteNotices', path);
  const area = useRef<GetRef<typeof Input.TextArea>>(null);
  const goTo = (to: number): void => {
    const element = area.current?.resizableTextArea?.textArea;
    if (element !== undefined) showLine(element, to);
  };
  useEffect(() => {
    const element = area.current?.resizableTextArea?.textArea;
    if (line !== null && element !== undefined) showLine(element, line);
  }, [line]);
  return (
    <Drawer open size={880} title={texts.fileTitle(path)} onClose={close} className="edit-suite">
      {notices !== null && notices.length === 0 && <Alert type="success" showIcon title={texts.fileFine} />}
      {notices !== null && notices.length > 0 && (
        <Alert
          type={notices.some(({ severity }) => severity === 'error') ? 'error' : 'warning'}
          title={<NoticeList notices={notices} goTo={goTo} />}
        />
      )}
      <Input.TextArea
        ref={area}
        aria-label={texts.fileText}
        className="suite-text"
        spellCheck={false}
        value={text}
        onChange={({ target }) => store.getState().writeFile(path, target.value)}
      />
    </Drawer>
  );
}

/** Puts the cursor at the beginning of a line, from 1, and the line in sight. */
function showLine(element: HTMLTextAreaElement, line: number): void {
  const lines = element.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  element.focus();
  element.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  element.scrollTop = (element.scrollHeight * (line - 3)) / lines.length;
}
