import { useEffect, useRef, type ReactNode } from 'react';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';

interface ImportFilesProps {
  /** The browser's dialog opens each time this rises. */
  readonly asked: number;
  readonly take: (files: readonly File[]) => void;
}

/** The browser's dialog for choosing files. */
export function ImportFiles({ asked, take }: ImportFilesProps): ReactNode {
  const texts = useTexts(keepTexts);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked > 0) input.current?.click();
  }, [asked]);
  return (
    <input
      ref={input}
      type="file"
      multiple
      hidden
      aria-label={texts.files}
      accept=".zip,.zs,.txt,.md,.yaml,.yml,.json"
      onChange={({ currentTarget }) => {
        take([...(currentTarget.files ?? [])]);
        currentTarget.value = '';
      }}
    />
  );
}
