import { inBoth } from './texts.ts';

export const diskTexts = inBoth(
  {
    save: '存到文件夹',
    allSaved: '已存到文件夹',
    title: '把改动写入文件夹（Ctrl+S）',
    cancel: '取消',
    place: (place: string) => `文件夹：${place}`,
    changes: { changed: '改写', added: '新增', removed: '删除' },
    failed: (paths: readonly string[]) =>
      `没能写入：${paths.join('、')}。请看文件夹能否写入、zhunsheng play 是否还在运行；改动仍保存在浏览器里。`,
  },
  {
    save: 'Save to folder',
    allSaved: 'Saved to folder',
    title: 'Write the changes into the folder (Ctrl+S)',
    cancel: 'Cancel',
    place: (place: string) => `Folder: ${place}`,
    changes: { changed: 'changed', added: 'new', removed: 'removed' },
    failed: (paths: readonly string[]) =>
      `Not written: ${paths.join(', ')}. Is the folder writable, is zhunsheng play still running? The changes are kept in the browser.`,
  },
);
