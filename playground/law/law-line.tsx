import { memo, type ReactNode } from 'react';
import { FateMark } from './fate-mark.tsx';
import { LawAnswers } from './law-answers.tsx';
import type { LawRow } from './law-rows.ts';
import { Marked } from './marked.tsx';

interface LawLineProps {
  readonly row: LawRow;
  readonly sought: string;
  /** Rows around it are left out: it tells where it stands. */
  readonly alone: boolean;
  /** Cited by the rule at the cursor. */
  readonly cited: boolean;
  /** Asked for by its citation. */
  readonly sighted: boolean;
}

/** One row of the law. */
export const LawLine = memo(function LawLine({ row, sought, alone, cited, sighted }: LawLineProps): ReactNode {
  const { depth, mark, heading, sentence, label, start } = row;
  const place = {
    ...{ 'data-start': start, 'data-end': sentence?.end ?? start },
    style: { paddingInlineStart: 12 + depth * 18 },
  };
  if (sentence === null)
    return (
      <li className="law-line heading" {...place}>
        {heading === '' ? (
          <span className="mark">{mark}</span>
        ) : (
          <h3>
            {mark} <Marked text={heading} sought={sought} />
          </h3>
        )}
      </li>
    );
  const state = `${cited ? ' cited' : ''}${sighted ? ' sighted' : ''}`;
  return (
    <li
      className={`law-line ${sentence.fate ?? 'other'}${state}`}
      tabIndex={-1}
      aria-current={sighted ? 'true' : cited ? 'location' : undefined}
      {...place}
    >
      <div className="words">
        <span className="mark" title={label}>
          {alone ? label : mark}
        </span>
        <span className="text">
          <Marked text={sentence.text} sought={sought} />
        </span>
        {sentence.fate !== null && <FateMark fate={sentence.fate} />}
      </div>
      {sentence.answers.length > 0 && <LawAnswers answers={sentence.answers} />}
    </li>
  );
});
