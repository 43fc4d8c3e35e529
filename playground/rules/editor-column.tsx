import { Splitter } from 'antd';
import { memo, useCallback, useState, type ReactNode } from 'react';
import type { ProblemView, TextEdit } from '#editor';
import type { CitedRule, Cursor } from '../engine/answers/law/cited-at.ts';
import type { ClausePlace } from '../engine/answers/law/clause.ts';
import type { Typist } from '../monaco/typist.ts';
import { EditorPane } from './editor-pane.tsx';
import { EditorTools } from './editor-tools.tsx';
import { ProblemList } from './problem-list.tsx';
import { isRuleFile, isSourceText } from './rule-files.ts';
import { RuleStrip } from './rule-strip.tsx';
import type { FileActions } from './use-file-actions.tsx';
import type { OpenFile } from './use-shown-file.ts';

interface EditorColumnProps {
  readonly shown: OpenFile;
  /** The same file, where it is the folder's own. */
  readonly ownFile: string | null;
  readonly problems: readonly ProblemView[];
  readonly actions: FileActions;
  /** The rule at the cursor. */
  readonly rule: CitedRule | null;
  readonly onCursor: (cursor: Cursor | null) => void;
  readonly onClause: (clause: ClausePlace) => void;
}

/** The editor with its tools, and below it what is wrong. */
export const EditorColumn = memo(function EditorColumn({ shown, ownFile, problems, actions, rule, onCursor, onClause }: EditorColumnProps): ReactNode {
  const [typist, setTypist] = useState<Typist | null>(null);
  const fix = useCallback((edits: readonly TextEdit[]) => typist?.edit(edits), [typist]);
  const fixAll = useCallback(() => typist !== null && void actions.fixAll(typist), [typist, actions]);
  return (
    <div className="editor-column">
      <div className="editor-head">
        <h2 title={shown.file}>{shown.file}</h2>
        {ownFile !== null && isRuleFile(ownFile) && <EditorTools file={ownFile} typist={typist} actions={actions} />}
      </div>
      <RuleStrip rule={rule} inText={isSourceText(shown.file)} onClause={onClause} />
      <Splitter orientation="vertical">
        <Splitter.Panel min={120}>
          <EditorPane shown={shown} problems={problems} onCursor={onCursor} onTypist={setTypist} />
        </Splitter.Panel>
        <Splitter.Panel defaultSize={150} min={64} collapsible>
          <ProblemList problems={problems} onFix={fix} onFixAll={fixAll} />
        </Splitter.Panel>
      </Splitter>
    </div>
  );
});
