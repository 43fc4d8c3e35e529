import { Spin } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { ProblemView } from '#editor';
import type { Cursor } from '../engine/answers/law/cited-at.ts';
import { loadEditor } from '../monaco/load-editor.ts';
import type { Typist } from '../monaco/typist.ts';
import { usePart } from '../store/page.tsx';
import type { Language } from '../store/store.ts';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';
import type { OpenFile } from './use-shown-file.ts';

const editors: Readonly<Record<Language, ReturnType<typeof lazyEditor>>> = { zh: lazyEditor('zh'), en: lazyEditor('en') };

function lazyEditor(language: Language) {
  return lazy(() => loadEditor(language));
}

interface EditorPaneProps {
  readonly shown: OpenFile;
  readonly problems: readonly ProblemView[];
  readonly onCursor: (cursor: Cursor | null) => void;
  readonly onTypist: (typist: Typist | null) => void;
}

/** The editor, once it is loaded. */
export function EditorPane({ shown, ...others }: EditorPaneProps): ReactNode {
  const texts = useTexts(rulesTexts);
  const language = usePart((state) => state.language);
  const [CodeEditor] = useState(() => editors[language]);
  return (
    <Suspense fallback={<Spin description={texts.loadingEditor} className="loading" />}>
      <CodeEditor {...others} shown={shown} label={texts.editorOf(shown.file)} readOnlyMessage={texts.readOnly} />
    </Suspense>
  );
}
