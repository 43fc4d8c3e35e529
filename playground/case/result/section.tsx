import type { ReactNode } from 'react';

/** One part of the result under its heading; `name` is where the jumps lead. */
export function Section({
  name,
  title,
  children,
}: {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  const id = `result-${name}`;
  return (
    <section id={id} aria-labelledby={`${id}-heading`} tabIndex={-1} className="result-section">
      <h3 id={`${id}-heading`}>{title}</h3>
      {children}
    </section>
  );
}
