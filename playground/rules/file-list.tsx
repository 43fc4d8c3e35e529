import { BookOutlined, FileTextOutlined, LockOutlined } from '@ant-design/icons';
import { Badge, ConfigProvider, Menu, type MenuProps, type ThemeConfig } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import type { FileData } from '../engine/folder-data.ts';
import { usePage, usePart } from '../store/page.tsx';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';
import { inReadingOrder, isRuleFile, isSourceText } from './rule-files.ts';
import { usePathsOf } from './use-paths-of.ts';
import type { OpenFile } from './use-shown-file.ts';

type Items = NonNullable<MenuProps['items']>;

const dense: ThemeConfig = { components: { Menu: { itemHeight: 28, itemMarginBlock: 0, iconMarginInlineEnd: 6 } } };

interface FileListProps {
  readonly shown: OpenFile | null;
  /** How many errors each file of the folder has. */
  readonly errors: Readonly<Record<string, number>>;
}

/** The files of the folder, and those of its parents. */
export function FileList({ shown, errors }: FileListProps): ReactNode {
  const texts = useTexts(rulesTexts);
  const { store } = usePage();
  const folder = usePart(({ workspace }) => workspace.folder);
  const beside = usePart(({ workspace }) => workspace.beside);
  const ruleFiles = usePathsOf(null, isRuleFile);
  const sourceTexts = usePathsOf(null, isSourceText);
  const [open, setOpen] = useState<string[]>([]);
  const items = useMemo((): Items => {
    const own = (those: readonly string[], icon: ReactNode): Items =>
      those.map((file) => ({ key: keyOf({ folder, file }), icon, label: <OwnFile file={file} errors={errors[file] ?? 0} /> }));
    const group = (key: string, label: string, children: Items): Items =>
      children.length === 0 ? [] : [{ type: 'group', key, label, children }];
    return [
      ...group('rules', texts.ruleFiles, own(ruleFiles, <FileTextOutlined aria-hidden />)),
      ...group('texts', texts.sourceTexts, own(sourceTexts, <BookOutlined aria-hidden />)),
      ...beside.map(({ name, files: others }) => ({
        key: name,
        icon: <LockOutlined aria-hidden />,
        label: texts.parentFiles(name),
        children: [...pathsOf(others, isRuleFile), ...pathsOf(others, isSourceText)].map((file) => ({
          key: keyOf({ folder: name, file }),
          label: <span title={file}>{file}</span>,
        })),
      })),
    ];
  }, [ruleFiles, sourceTexts, beside, folder, errors, texts]);
  return (
    <nav aria-label={texts.files} className="file-list">
      <ConfigProvider theme={dense}>
        <Menu
          mode="inline"
          inlineIndent={8}
          items={items}
          openKeys={shown === null ? open : [...open, shown.folder]}
          onOpenChange={setOpen}
          selectedKeys={shown === null ? [] : [keyOf(shown)]}
          onClick={({ key }) => store.getState().showFile(fileOf(key))}
        />
      </ConfigProvider>
    </nav>
  );
}

function OwnFile({ file, errors }: { readonly file: string; readonly errors: number }): ReactNode {
  return (
    <span className="own-file" title={file}>
      <span className="file-name">{file}</span>
      <Badge count={errors} size="small" />
    </span>
  );
}

function pathsOf(files: readonly FileData[], kind: (path: string) => boolean): readonly string[] {
  return inReadingOrder(files.map(({ path }) => path).filter(kind));
}

function keyOf({ folder, file }: OpenFile): string {
  return `${folder}/${file}`;
}

function fileOf(key: string): OpenFile {
  const slash = key.lastIndexOf('/');
  return { folder: key.slice(0, slash), file: key.slice(slash + 1) };
}
