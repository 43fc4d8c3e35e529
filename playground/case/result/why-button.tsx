import { Button } from 'antd';
import type { ReactNode } from 'react';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAsking } from './asking.ts';

/** Opens the reasons of one subject; nothing where there are none. */
export function WhyButton({
  subject,
  whole = false,
}: {
  readonly subject: string;
  readonly whole?: boolean;
}): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { subjects, ask } = useAsking();
  if (!subjects.has(subject)) return null;
  return (
    <Button
      size="small"
      type={whole ? 'link' : 'default'}
      aria-label={texts.whyOf(subject)}
      onClick={() => ask(subject)}
    >
      {whole ? texts.whyOf(subject) : texts.why}
    </Button>
  );
}
