import type { ReactNode } from 'react';
import type { Explanation } from '#runtime';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { isWhyNot, referredSubject } from '../reasons.ts';
import { Clauses } from './clauses.tsx';
import { WhyButton } from './why-button.tsx';

/** What follows from what, down to clauses and facts; what did not follow stands apart, behind. */
export function ReasonTree({ reason }: { readonly reason: Explanation }): ReactNode {
  const texts = useTexts(caseResultTexts);
  const causes = reason.因为 ?? [];
  const [positive, negative] = [causes.filter((one) => !isWhyNot(one)), causes.filter(isWhyNot)];
  return (
    <article className="reason">
      <h3>{reason.对象}</h3>
      <Statement reason={reason} />
      {positive.length > 0 && (
        <>
          <h4>{texts.because}</h4>
          <Branches reasons={positive} />
        </>
      )}
      {negative.length > 0 && (
        <>
          <h4>{texts.whyNot}</h4>
          <p className="hint">{texts.whyNotHint}</p>
          <Branches reasons={negative} />
        </>
      )}
    </article>
  );
}

function Branches({ reasons }: { readonly reasons: readonly Explanation[] }): ReactNode {
  return (
    <ul className="reasons">
      {reasons.map((reason, index) => (
        <li key={index} className={isWhyNot(reason) ? 'not' : ''}>
          <strong>{reason.对象}</strong> <WhyButton whole subject={reason.对象} />
          <Statement reason={reason} />
          {reason.因为 !== undefined && reason.因为.length > 0 && <Branches reasons={reason.因为} />}
        </li>
      ))}
    </ul>
  );
}

/** The conclusion with its clauses and facts, or with what fails. */
function Statement({ reason }: { readonly reason: Explanation }): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { 结论: conclusion, 依据: clauses, 事实: facts = [], 未满足: failing = [], 最小改变: change = [] } = reason;
  const elsewhere = referredSubject(conclusion);
  return (
    <div className="statement">
      <p>
        {conclusion} {elsewhere !== null && <WhyButton whole subject={elsewhere} />}
      </p>
      <Clauses clauses={clauses} />
      {facts.length > 0 && (
        <p className="detail">
          <span className="of">{texts.facts}</span>
          {facts.map(({ 名称: name, 值: value, 来源: source }) => (
            <span key={name} className="fact">
              {name} <strong>{value}</strong> {source !== '未知' && <small>{texts.sources[source]}</small>}
            </span>
          ))}
        </p>
      )}
      <Detail label={texts.failing} parts={failing} />
      <Detail label={texts.change} parts={change} />
    </div>
  );
}

function Detail({ label, parts }: { readonly label: string; readonly parts: readonly string[] }): ReactNode {
  if (parts.length === 0) return null;
  return (
    <div className="detail">
      <span className="of">{label}</span>
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
    </div>
  );
}
