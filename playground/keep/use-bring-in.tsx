import { Button, notification } from 'antd';
import type { ReactNode } from 'react';
import { usePage } from '../store/page.tsx';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';
import { bringIn, type BroughtIn } from './bring-in.ts';

/** Takes files in and says what became of them; `place` is where it says so. */
export function useBringIn(): { readonly take: (files: readonly File[]) => void; readonly place: ReactNode } {
  const page = usePage();
  const texts = useTexts(keepTexts);
  const [notices, place] = notification.useNotification({ placement: 'bottomRight' });

  const undo = (key: string, { files }: BroughtIn): void => {
    for (const { path, before } of files) page.store.getState().writeFile(path, before);
    notices.destroy(key);
    notices.info({ title: texts.undone });
  };
  const report = (brought: BroughtIn): void => {
    const { files, folders, refused } = brought;
    for (const { name, files: count, ignored } of folders)
      notices.success({
        title: texts.importedFolder(name, count),
        description: ignored > 0 ? texts.ignored(ignored) : undefined,
      });
    if (files.length > 0) {
      const key = crypto.randomUUID();
      notices.success({
        key,
        title: texts.imported(files.length),
        description: files.map(({ path, before }) => (
          <div key={path}>
            {path}（{before === null ? texts.added : texts.replaced}）
          </div>
        )),
        actions: <Button onClick={() => undo(key, brought)}>{texts.undoImport}</Button>,
        duration: 10,
      });
    }
    if (refused.length > 0)
      notices.error({
        title: texts.notImported,
        description: refused.map(({ why, detail }) => <div key={detail}>{texts.trouble[why](detail)}</div>),
        duration: 0,
      });
  };
  return { take: (files) => void bringIn(page, files).then(report), place };
}
