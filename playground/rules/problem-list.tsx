import { BulbOutlined, CloseCircleFilled, InfoCircleFilled, WarningFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { memo, useMemo, type ReactNode } from 'react';
import type { ProblemView, TextEdit } from '#editor';
import { LineIndex } from '../monaco/line-index.ts';
import { usePage, usePart } from '../store/page.tsx';
import type { State } from '../store/store.ts';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';
import { countOf } from './use-problems.ts';

const icons: Readonly<Record<ProblemView['severity'], ReactNode>> = {
  error: <CloseCircleFilled />,
  warning: <WarningFilled />,
  note: <InfoCircleFilled />,
};

interface ProblemListProps {
  readonly problems: readonly ProblemView[];
  readonly onFix: (edits: readonly TextEdit[]) => void;
  readonly onFixAll: () => void;
}

/** What is wrong, where, and what can be written instead. */
export const ProblemList = memo(function ProblemList({ problems, onFix, onFixAll }: ProblemListProps): ReactNode {
  const texts = useTexts(rulesTexts);
  const count = countOf(problems);
  const fixable = problems.filter(({ fixes }) => fixes.length > 0).length;
  return (
    <section className="problems" aria-label={texts.problems}>
      <div className="problems-head">
        <h2>{texts.problems}</h2>
        <span className="counts" role="status">
          {problems.length === 0 ? texts.noProblems : texts.counts(count.error, count.warning, count.note)}
        </span>
        {fixable > 0 && (
          <Button size="small" icon={<BulbOutlined />} onClick={onFixAll}>
            {texts.fixAll(fixable)}
          </Button>
        )}
      </div>
      <ul className="problem-rows">
        {problems.map((problem, at) => (
          <Problem key={at} problem={problem} onFix={onFix} />
        ))}
      </ul>
    </section>
  );
});

function Problem({
  problem,
  onFix,
}: {
  readonly problem: ProblemView;
  readonly onFix: (edits: readonly TextEdit[]) => void;
}): ReactNode {
  const texts = useTexts(rulesTexts);
  const { store } = usePage();
  const language = usePart((state) => state.language);
  const { severity, place, advice, fixes, code } = problem;
  const line = useMemo(() => lineOf(store.getState(), place), [store, place]);
  return (
    <li className={`problem ${severity}`}>
      <span className="severity">
        <span aria-hidden>{icons[severity]}</span> {texts.severities[severity]}
      </span>
      <div className="said">
        <button type="button" className="sentence" onClick={() => store.getState().reveal(place)}>
          {problem[language]}
        </button>
        {advice !== null && <div className="advice">{advice[language]}</div>}
        <div className="where">
          {texts.line(place.file, line)} · {code}
        </div>
      </div>
      <span className="fixes">
        {fixes.map(({ title, edits }, at) => (
          <Button key={at} size="small" title={texts.fixAs(title[language])} onClick={() => onFix(edits)}>
            {fixes.length === 1 ? texts.fix : title[language]}
          </Button>
        ))}
      </span>
    </li>
  );
}

/** The line of a place, counted from 1. */
function lineOf({ workspace }: State, { folder, file, start }: ProblemView['place']): number {
  const { files } = workspace.beside.find(({ name }) => name === folder && name !== workspace.folder) ?? workspace;
  return new LineIndex(files.find(({ path }) => path === file)?.text ?? '').positionAt(start).lineNumber;
}
