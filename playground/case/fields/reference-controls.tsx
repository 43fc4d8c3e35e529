import { AutoComplete, Select } from 'antd';
import type { ReactNode } from 'react';
import { useEditing } from '../form/editing.tsx';
import { matchesTyped } from '../pinyin.ts';
import { entryLines } from '../record/entries.ts';
import { isList, valueAt } from '../record/path.ts';
import { shownText } from '../record/shown.ts';
import type { ControlProps } from './control.ts';
import { useDraft } from './use-draft.ts';

/** Another entry of the record, by its number. */
export function TargetControl({ id, field, value, invalid, placeholder, commit }: ControlProps): ReactNode {
  const { record, model } = useEditing();
  const text = shownText(value);
  const options = entryLines(record, model).map((line) => ({
    value: line.id,
    label: `${line.id} ${line.kind} ${line.date} ${line.summary}`,
  }));
  return (
    <Select<string, { value: string; label: string }>
      id={id}
      value={text === '' ? null : text}
      options={options}
      showSearch={{ filterOption: (typed, option) => option !== undefined && matchesTyped(option.label, typed) }}
      labelRender={({ value: chosen }) => String(chosen)}
      allowClear={field.absence.kind !== 'required'}
      placeholder={placeholder}
      popupMatchSelectWidth={false}
      onChange={(picked: string | undefined) => commit(picked)}
      {...(invalid ? { status: 'error' } : {})}
    />
  );
}

/** The code of an institution; those of the person's places are offered. */
export function InstitutionControl({ id, value, invalid, placeholder, commit }: ControlProps): ReactNode {
  const { record } = useEditing();
  const places = valueAt(record, ['人员', '执业点']);
  const codes = isList(places) ? places.map((place) => shownText(valueAt(place, ['机构']))) : [];
  const finish = (text: string): void => commit(text.trim() === '' ? undefined : text.trim());
  const draft = useDraft(shownText(value), finish);
  return (
    <AutoComplete
      id={id}
      value={draft.text}
      options={[...new Set(codes)].filter((code) => code !== '').map((code) => ({ value: code }))}
      placeholder={placeholder}
      onChange={draft.type}
      onSelect={finish}
      onBlur={draft.finish}
      {...(invalid ? { status: 'error' } : {})}
    />
  );
}
