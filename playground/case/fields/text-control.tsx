import { Input } from 'antd';
import type { ReactNode } from 'react';
import type { Json } from '../../store/workspace.ts';
import { shownText } from '../record/shown.ts';
import type { ControlProps } from './control.ts';
import { useDraft } from './use-draft.ts';

/** Text, amounts and whole numbers: kept as typed where they are no plain number, so that the judgement says what is wrong. */
export function TextControl({ id, field, value, invalid, placeholder, commit }: ControlProps): ReactNode {
  const { kind } = field;
  const draft = useDraft(shownText(value), (text) => commit(valueOf(text.trim(), kind)));
  const shared = {
    id,
    value: draft.text,
    placeholder,
    onBlur: draft.finish,
    ...(invalid ? { status: 'error' as const } : {}),
  };
  if (kind === 'words')
    return (
      <Input.TextArea {...shared} autoSize={{ minRows: 1, maxRows: 6 }} onChange={(e) => draft.type(e.target.value)} />
    );
  return (
    <Input
      {...shared}
      inputMode={kind === 'amount' ? 'decimal' : kind === 'points' || kind === 'integer' ? 'numeric' : 'text'}
      onPressEnter={draft.finish}
      onChange={(e) => draft.type(e.target.value)}
      {...(kind === 'amount' ? { suffix: '元' } : kind === 'points' ? { suffix: '分' } : {})}
    />
  );
}

function valueOf(text: string, kind: ControlProps['field']['kind']): Json | undefined {
  if (text === '') return undefined;
  const counted = kind === 'points' || kind === 'integer';
  return counted && /^\d{1,9}$/.test(text) ? Number(text) : text;
}
