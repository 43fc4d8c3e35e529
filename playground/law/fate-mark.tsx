import {
  CheckCircleFilled,
  ExclamationCircleFilled,
  MinusCircleOutlined,
  SolutionOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { lawTexts } from '../texts/law.ts';
import { useTexts } from '../texts/texts.ts';
import type { Fate } from './law-rows.ts';

const icons: Readonly<Record<Fate, ReactNode>> = {
  encoded: <CheckCircleFilled />,
  obligation: <SolutionOutlined />,
  judgement: <UserOutlined />,
  nothing: <MinusCircleOutlined />,
  unaccounted: <ExclamationCircleFilled />,
};

/** What became of a sentence, in a word with its sign. */
export function FateMark({ fate }: { readonly fate: Fate }): ReactNode {
  const texts = useTexts(lawTexts);
  return (
    <span className={`fate ${fate}`} title={texts.fateHints[fate]}>
      <span aria-hidden>{icons[fate]}</span> {texts.fates[fate]}
    </span>
  );
}
