import { Alert, Empty, Grid, Splitter } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import type { Place, ProblemView } from '#editor';
import { LawPane } from '../law/law-pane.tsx';
import { useSight } from '../law/use-sight.ts';
import { usePart } from '../store/page.tsx';
import { useQuietAnswer } from '../store/use-quiet-answer.ts';
import { lawTexts } from '../texts/law.ts';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';
import type { Cursor } from '../engine/answers/law/cited-at.ts';
import { EditorColumn } from './editor-column.tsx';
import { FileColumn } from './file-column.tsx';
import './rules.css';
import { useFileActions } from './use-file-actions.tsx';
import { useErrorsByFile, useProblems } from './use-problems.ts';
import { useShownFile } from './use-shown-file.ts';

const noProblems: readonly ProblemView[] = [];

/** The rules in the editor, what is wrong with them, and the law beside them. */
export function RulesView(): ReactNode {
  const texts = useTexts(rulesTexts);
  const lawWords = useTexts(lawTexts);
  const shown = useShownFile();
  const folder = usePart(({ workspace }) => workspace.folder);
  const { value, failure } = useProblems();
  const problems = value ?? noProblems;
  const errors = useErrorsByFile(problems);
  const [actions, messages] = useFileActions();
  const [cursor, moveTo] = useState<Cursor | null>(null);
  const { value: rule } = useQuietAnswer('citedAt', cursor, { rest: 100 });
  const [sight, look] = useSight();
  const isNarrow = Grid.useBreakpoint().lg === false;
  const ownFile = shown?.folder === folder ? shown.file : null;
  const ruleHere = cursor === null || cursor.file !== ownFile ? null : rule;
  const cited = useMemo(
    () => ruleHere?.clauses.map(({ place }) => place) ?? (cursor === null ? [] : [placeOf(folder, cursor)]),
    [ruleHere, cursor, folder],
  );
  const parts = { shown, ownFile, actions };
  return (
    <section className="rules-view" aria-label={texts.title}>
      {messages}
      {failure?.reason === 'too-long' && <Alert type="error" banner title={texts.tooLong} />}
      {sight.lost !== null && <Alert key={sight.lost} type="info" banner closable title={lawWords.noSuchClause(sight.lost)} />}
      {isNarrow && <FileColumn {...parts} errors={errors} narrow />}
      <Splitter orientation={isNarrow ? 'vertical' : 'horizontal'} key={isNarrow ? 'narrow' : 'wide'}>
        {!isNarrow && (
          <Splitter.Panel defaultSize={196} min={150} collapsible>
            <FileColumn {...parts} errors={errors} narrow={false} />
          </Splitter.Panel>
        )}
        <Splitter.Panel min={200}>
          {shown === null ? (
            <Empty description={texts.empty} />
          ) : (
            <EditorColumn {...parts} problems={problems} shown={shown} rule={ruleHere} onCursor={moveTo} onClause={look} />
          )}
        </Splitter.Panel>
        <Splitter.Panel defaultSize="38%" min={200} collapsible>
          <LawPane cited={cited} sight={sight.clause} />
        </Splitter.Panel>
      </Splitter>
    </section>
  );
}

/** The place in which the cursor stands. */
function placeOf(folder: string, { file, offset }: Cursor): Place {
  return { folder, file, start: offset, end: offset + 1 };
}
