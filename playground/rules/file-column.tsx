import { Select } from 'antd';
import { memo, type ReactNode } from 'react';
import { usePage } from '../store/page.tsx';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';
import { FileList } from './file-list.tsx';
import { FileTools } from './file-tools.tsx';
import { OutlineTree } from './outline-tree.tsx';
import { isMember } from './rule-files.ts';
import type { FileActions } from './use-file-actions.tsx';
import { usePathsOf } from './use-paths-of.ts';
import type { OpenFile } from './use-shown-file.ts';

interface FileColumnProps {
  readonly shown: OpenFile | null;
  /** The file in the editor, where it is the folder's own. */
  readonly ownFile: string | null;
  /** How many errors each file of the folder has. */
  readonly errors: Readonly<Record<string, number>>;
  readonly actions: FileActions;
  /** A row on top instead of a column at the side. */
  readonly narrow: boolean;
}

/** Choosing a file, and a rule in it. */
export const FileColumn = memo(function FileColumn({ shown, ownFile, errors, actions, narrow }: FileColumnProps): ReactNode {
  const texts = useTexts(rulesTexts);
  if (narrow)
    return (
      <div className="file-row">
        <FileChoice ownFile={ownFile} />
        <FileTools file={ownFile} actions={actions} />
      </div>
    );
  return (
    <div className="file-column">
      <div className="column-head">
        <h2>{texts.files}</h2>
        <FileTools file={ownFile} actions={actions} />
      </div>
      <FileList shown={shown} errors={errors} />
      <h2 className="outline-head">{texts.outline}</h2>
      <div className="outline">{ownFile !== null && <OutlineTree file={ownFile} />}</div>
    </div>
  );
});

function FileChoice({ ownFile }: { readonly ownFile: string | null }): ReactNode {
  const texts = useTexts(rulesTexts);
  const { store } = usePage();
  const paths = usePathsOf(null, isMember);
  return (
    <Select
      aria-label={texts.files}
      className="file-choice"
      value={ownFile}
      options={paths.map((path) => ({ value: path, label: path }))}
      onChange={(file) => store.getState().showFile({ folder: null, file })}
    />
  );
}
