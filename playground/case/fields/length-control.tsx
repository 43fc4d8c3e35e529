import { Input, Select, Space } from 'antd';
import type { ReactNode } from 'react';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { shownText } from '../record/shown.ts';
import type { ControlProps } from './control.ts';
import { useDraft } from './use-draft.ts';

/** The units of a length as records write them. */
const units = ['个月', '年'] as const;

/** A number of months or years; what is neither is shown as it is, to be written anew. */
export function LengthControl({ id, value, invalid, placeholder, commit }: ControlProps): ReactNode {
  const texts = useTexts(caseTexts);
  const text = shownText(value);
  const unit = units.find((one) => text.endsWith(one)) ?? '个月';
  const number = text.endsWith(unit) ? text.slice(0, -unit.length) : text;
  const write = (count: string, measured: string): void =>
    commit(count.trim() === '' ? undefined : `${count.trim()}${measured}`);
  const draft = useDraft(number, (typed) => write(typed, unit));
  return (
    <Space.Compact>
      <Input
        id={id}
        inputMode="numeric"
        value={draft.text}
        placeholder={placeholder}
        onChange={(e) => draft.type(e.target.value)}
        onBlur={draft.finish}
        onPressEnter={draft.finish}
        {...(invalid ? { status: 'error' } : {})}
      />
      <Select
        aria-label={texts.lengthUnit}
        value={unit}
        options={[
          { value: '个月', label: texts.months },
          { value: '年', label: texts.years },
        ]}
        onChange={(picked) => write(draft.text, picked)}
      />
    </Space.Compact>
  );
}
