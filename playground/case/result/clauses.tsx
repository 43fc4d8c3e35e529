import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { usePage } from '../../store/page.tsx';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';

/** Clauses, each leading to its text; beyond `most` they are shown when asked for. */
export function Clauses({
  clauses,
  most = 4,
}: {
  readonly clauses: readonly string[];
  readonly most?: number;
}): ReactNode {
  const { store } = usePage();
  const texts = useTexts(caseResultTexts);
  const [whole, setWhole] = useState(false);
  // One more is as short as the words that there is one more.
  const shown = whole || clauses.length <= most + 1 ? clauses : clauses.slice(0, most);
  if (clauses.length === 0) return null;
  return (
    <span className="clauses">
      {shown.map((clause) => (
        <Button
          key={clause}
          type="link"
          size="small"
          title={texts.showClause(clause)}
          onClick={() => store.getState().revealCitation(clause)}
        >
          {clause}
        </Button>
      ))}
      {shown.length < clauses.length && (
        <Button type="link" size="small" aria-label={texts.allClauses(clauses.length)} onClick={() => setWhole(true)}>
          {texts.allClauses(clauses.length)}
        </Button>
      )}
    </span>
  );
}
