import { Button, message } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { NoAnswer } from '../engine/client.ts';
import type { Typist } from '../monaco/typist.ts';
import { usePage, type Page } from '../store/page.tsx';
import { textAt } from '../store/workspace.ts';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';

/** What may be done to the files of the folder. What takes a file away offers to put it back. */
export interface FileActions {
  readonly create: (name: string) => void;
  readonly rename: (file: string, name: string) => void;
  readonly remove: (file: string) => void;
  readonly format: (file: string, typist: Typist) => Promise<void>;
  readonly convert: (file: string, typist: Typist | null) => Promise<void>;
  readonly fixAll: (typist: Typist) => Promise<void>;
}

/** The actions, and where what they say is shown. */
export function useFileActions(): readonly [FileActions, ReactNode] {
  const page = usePage();
  const texts = useTexts(rulesTexts);
  const [said, holder] = message.useMessage();
  const actions = useMemo((): FileActions => {
    const state = page.store.getState;
    const show = (file: string): void => state().showFile({ folder: null, file });
    const offerUndo = (words: string, undo: () => void): void => {
      const key = words;
      const back = (): void => {
        said.destroy(key);
        undo();
      };
      const content = (
        <>
          {words}{' '}
          <Button size="small" onClick={back}>
            {texts.undo}
          </Button>
        </>
      );
      void said.open({ key, type: 'success', content, duration: 10 });
    };
    const exchange = (from: string, to: string, text: string, words: string | null): void => {
      const before = textAt(state().workspace, from) ?? '';
      state().writeFile(to, text);
      show(to);
      state().writeFile(from, null);
      if (words === null) return;
      offerUndo(words, () => {
        state().writeFile(from, before);
        show(from);
        state().writeFile(to, null);
      });
    };
    return {
      create: (name) => {
        state().writeFile(name, '');
        show(name);
      },
      rename: (file, name) => {
        if (name !== file) exchange(file, name, textAt(state().workspace, file) ?? '', null);
      },
      remove: (file) => {
        const before = textAt(state().workspace, file) ?? '';
        state().writeFile(file, null);
        offerUndo(texts.deleted(file), () => {
          state().writeFile(file, before);
          show(file);
        });
      },
      format: async (file, typist) => {
        typist.flush();
        const answer = await asked(page, 'formatted', file);
        if (answer?.kind === 'Refusal') void said.error(answer.reason[state().language]);
        if (answer?.kind !== 'FileText') return;
        const changed = answer.text !== textAt(state().workspace, file);
        typist.rewrite([{ file, text: answer.text }]);
        void said.success(changed ? texts.formatted : texts.formattedAlready);
      },
      convert: async (file, typist) => {
        typist?.flush();
        const answer = await asked(page, 'converted', file);
        if (answer?.kind === 'Refusal') void said.error(answer.reason[state().language]);
        if (answer?.kind === 'FileText') exchange(file, answer.name, answer.text, texts.converted(answer.name));
      },
      fixAll: async (typist) => {
        typist.flush();
        const answer = await page.engine.ask('fixAll', 'all').catch(() => null);
        if (answer === null) return;
        typist.rewrite(answer.mended);
        void said.success(texts.fixed(answer.count));
      },
    };
  }, [page, said, texts]);
  return [actions, holder];
}

/** Null where the worker gave no answer, which is said elsewhere. */
async function asked(page: Page, name: 'formatted' | 'converted', file: string) {
  try {
    return await page.engine.ask(name, file);
  } catch (why) {
    if (why instanceof NoAnswer) return null;
    throw why;
  }
}
