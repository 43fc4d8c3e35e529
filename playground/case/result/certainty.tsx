import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Certainty } from '#runtime';

/** Certain, possible, impossible: by word, border and colour. */
export function CertaintyTag({
  certainty,
  text = certainty,
}: {
  readonly certainty: Certainty;
  readonly text?: string;
}): ReactNode {
  return <Tag className={`certainty ${looks[certainty]}`}>{text}</Tag>;
}

const looks: Readonly<Record<Certainty, string>> = { 确定: 'certain', 可能: 'possible', 不可能: 'impossible' };
