import type { ReactNode } from 'react';
import type { NoticeView } from '../engine/answers/suites/suite-files.ts';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';

interface NoticeListProps {
  readonly notices: readonly NoticeView[];
  /** Leads to a line, if given. */
  readonly goTo?: (line: number) => void;
}

/** What is wrong, each with its line, in both languages. */
export function NoticeList({ notices, goTo }: NoticeListProps): ReactNode {
  const texts = useTexts(suitesTexts);
  return (
    <ul className="notices">
      {notices.map(({ line, zh, en }) => (
        <li key={`${line ?? ''} ${zh}`}>
          {line !== null &&
            (goTo === undefined ? (
              <span>{texts.line(line)} </span>
            ) : (
              <button type="button" className="line" onClick={() => goTo(line)}>
                {texts.line(line)}
              </button>
            ))}
          {zh}
          <div className="english" lang="en">
            {en}
          </div>
        </li>
      ))}
    </ul>
  );
}
