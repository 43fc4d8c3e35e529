import type { ReactNode } from 'react';
import type { CitedRule } from '../engine/answers/law/cited-at.ts';
import type { ClausePlace } from '../engine/answers/law/clause.ts';
import { rulesTexts } from '../texts/rules.ts';
import { useTexts } from '../texts/texts.ts';

interface RuleStripProps {
  readonly rule: CitedRule | null;
  /** The file is a regulation's text, which has no rules. */
  readonly inText: boolean;
  readonly onClause: (clause: ClausePlace) => void;
}

/** The rule at the cursor, and the clauses it rests on, each leading into the law. */
export function RuleStrip({ rule, inText, onClause }: RuleStripProps): ReactNode {
  const texts = useTexts(rulesTexts);
  if (rule === null) return <div className="rule-strip">{inText ? texts.inText : texts.noRule}</div>;
  return (
    <div className="rule-strip">
      <span className="rule">
        {rule.keyword} {rule.name}
      </span>
      {rule.clauses.length === 0 ? (
        <span>{texts.noCitation}</span>
      ) : (
        <>
          <span>{texts.cites}</span>
          {rule.clauses.map((clause) => (
            <button
              key={clause.citation}
              type="button"
              className="answer"
              title={texts.goToClause(clause.citation)}
              onClick={() => onClause({ ...clause })}
            >
              {clause.citation}
            </button>
          ))}
        </>
      )}
    </div>
  );
}
