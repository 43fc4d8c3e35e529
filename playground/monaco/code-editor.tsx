import { editor } from 'monaco-editor/editor/editor.api.js';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ProblemView } from '#editor';
import type { Cursor } from '../engine/answers/law/cited-at.ts';
import { usePage, usePart } from '../store/page.tsx';
import type { FileName } from './file-address.ts';
import { mark } from './markers.ts';
import { sessionOf } from './session-of.ts';
import { themeName } from './theme.ts';
import { Typist } from './typist.ts';

interface CodeEditorProps {
  readonly shown: FileName;
  readonly problems: readonly ProblemView[];
  readonly label: string;
  readonly readOnlyMessage: string;
  /** Where the cursor stands; null in a file that is not the open folder's own. */
  readonly onCursor: (cursor: Cursor | null) => void;
  /** What else may be done in the editor; null when it is taken away. */
  readonly onTypist: (typist: Typist | null) => void;
}

/** The text of one file, to be read and written. */
export function CodeEditor({
  shown,
  problems,
  label,
  readOnlyMessage,
  onCursor,
  onTypist,
}: CodeEditorProps): ReactNode {
  const page = usePage();
  const target = usePart((state) => state.target);
  const workspaceId = usePart(({ workspace }) => workspace.id);
  const place = useRef<HTMLDivElement>(null);
  const [typist, setTypist] = useState<Typist | null>(null);
  const { folder, file } = shown;

  useEffect(() => {
    if (place.current === null) return;
    const made = new Typist(sessionOf(page), editor.create(place.current, options), onCursor);
    setTypist(made);
    onTypist(made);
    return () => {
      onTypist(null);
      setTypist(null);
      made.dispose();
    };
  }, [page, onCursor, onTypist]);
  useEffect(
    () => typist?.configure({ ariaLabel: label, readOnlyMessage: { value: readOnlyMessage } }),
    [typist, label, readOnlyMessage],
  );
  useEffect(() => typist?.show({ folder, file }), [typist, folder, file, workspaceId]);
  useEffect(() => {
    if (target !== null) typist?.lead(target);
  }, [typist, target]);
  useEffect(() => mark(sessionOf(page), problems), [page, problems, workspaceId]);
  return <div ref={place} className="code-editor" />;
}

const options: editor.IStandaloneEditorConstructionOptions = {
  model: null,
  theme: themeName,
  automaticLayout: true,
  fixedOverflowWidgets: true,
  fontSize: 14,
  lineHeight: 22,
  fontFamily: "'Noto Sans Mono CJK SC', 'Sarasa Mono SC', Consolas, 'Microsoft YaHei', monospace",
  fullwidthCharacterWidth: 'twoCells',
  minimap: { enabled: false },
  scrollBeyondLastLine: false,
  wordWrap: 'on',
  tabSize: 2,
  insertSpaces: true,
  detectIndentation: false,
  links: false,
  useShadowDOM: false,
  bracketPairColorization: { enabled: false },
  quickSuggestions: { other: true, comments: false, strings: true },
  wordBasedSuggestions: 'off',
  'semanticHighlighting.enabled': true,
  unusualLineTerminators: 'off',
  unicodeHighlight: {
    ambiguousCharacters: true,
    invisibleCharacters: true,
    nonBasicASCII: false,
    allowedLocales: { 'zh-hans': true },
    // Years of documents stand in these.
    allowedCharacters: { '〔': true, '〕': true },
  },
};
