import { useState, type ReactNode } from 'react';
import type { LawAnswer } from '../engine/answers/law/law-view.ts';
import { usePage } from '../store/page.tsx';
import { lawTexts } from '../texts/law.ts';
import { useTexts } from '../texts/texts.ts';

/** So many are shown at once. */
const few = 4;

/** The rules that rest on a sentence, or the reason why there are none, each leading to its place in the editor. */
export function LawAnswers({ answers }: { readonly answers: readonly LawAnswer[] }): ReactNode {
  const texts = useTexts(lawTexts);
  const { store } = usePage();
  const [all, showAll] = useState(false);
  const shown = all ? answers : answers.slice(0, few);
  const rest = answers.length - few;
  return (
    <div className="answers">
      {shown.map((answer) => (
        <button
          key={`${answer.place.file} ${answer.place.start}`}
          type="button"
          className={answer.reason === null ? 'answer' : 'answer reason'}
          title={texts.goTo(nameOf(answer, texts.itemOf))}
          onClick={() => store.getState().reveal(answer.place)}
        >
          {answer.reason === null ? nameOf(answer, texts.itemOf) : texts.reason(answer.reason)}
        </button>
      ))}
      {rest > 0 && (
        <button type="button" className="answer more" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? texts.fewer : texts.more(rest)}
        </button>
      )}
    </div>
  );
}

function nameOf(
  { keyword, name, item }: LawAnswer,
  itemOf: (keyword: string, name: string, item: string) => string,
): string {
  if (item !== null) return itemOf(keyword, name, item);
  return name === '' ? keyword : `${keyword} ${name}`;
}
