import { Tour as Steps } from 'antd';
import type { ReactNode } from 'react';
import { tourTexts } from '../texts/tour.ts';
import { useTexts } from '../texts/texts.ts';

/** What each step points at. */
const places = ['.case-form', '.case-result', '.views'];

/** Three steps for who is here for the first time. */
export function Tour({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }): ReactNode {
  const { steps } = useTexts(tourTexts);
  return (
    <Steps
      open={open}
      onClose={onClose}
      steps={steps.map((step, at) => ({
        ...step,
        target: () => document.querySelector<HTMLElement>(places[at] ?? 'main') ?? document.body,
        placement: at === 0 ? ('right' as const) : at === 1 ? ('left' as const) : ('rightTop' as const),
      }))}
    />
  );
}
