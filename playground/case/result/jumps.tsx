import { Button } from 'antd';
import type { ReactNode } from 'react';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';

export type SectionName = keyof (typeof caseResultTexts)['zh']['sections'];

/** The parts of the result, one click away. */
export function Jumps({ names }: { readonly names: readonly SectionName[] }): ReactNode {
  const texts = useTexts(caseResultTexts);
  const jump = (name: SectionName): void => {
    const section = document.getElementById(`result-${name}`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  return (
    <nav className="jumps" aria-label={texts.jump}>
      {names.map((name) => (
        <Button key={name} type="text" size="small" onClick={() => jump(name)}>
          {texts.sections[name]}
        </Button>
      ))}
    </nav>
  );
}
