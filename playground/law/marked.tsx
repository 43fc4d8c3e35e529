import { Fragment, type ReactNode } from 'react';

/** A text with the words sought marked in it. */
export function Marked({ text, sought }: { readonly text: string; readonly sought: string }): ReactNode {
  const words = sought.trim();
  if (words === '') return text;
  const parts: ReactNode[] = [];
  const lower = text.toLowerCase();
  let at = 0;
  for (let found = lower.indexOf(words.toLowerCase()); found >= 0; found = lower.indexOf(words.toLowerCase(), at)) {
    parts.push(
      <Fragment key={found}>
        {text.slice(at, found)}
        <mark>{text.slice(found, found + words.length)}</mark>
      </Fragment>,
    );
    at = found + words.length;
  }
  return [...parts, text.slice(at)];
}
