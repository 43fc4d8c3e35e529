import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { DateControl } from '../fields/date-control.tsx';
import { useDraft } from '../fields/use-draft.ts';
import { matchesTyped } from '../pinyin.ts';
import { valueAt, type RecordPath } from '../record/path.ts';
import { shownText } from '../record/shown.ts';
import { useEditing } from './editing.tsx';
import { faultsAt } from './faults.tsx';

/** A column of a small table of the record. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: 'text' | 'date' | 'number' | 'option';
  readonly options?: readonly string[];
}

export function CellControl({
  path,
  column,
  label,
}: {
  readonly path: RecordPath;
  readonly column: Column;
  readonly label: string;
}): ReactNode {
  const { record, faults, replaceAt } = useEditing();
  const value = valueAt(record, path);
  const text = shownText(value);
  const status = faultsAt(faults, path).length > 0 ? ({ status: 'error' } as const) : {};
  const draft = useDraft(text, (typed) => replaceAt(path, cellValue(typed.trim(), column.kind)));
  switch (column.kind) {
    case 'date':
      return (
        <DateControl
          label={label}
          value={value}
          invalid={'status' in status}
          placeholder=""
          commit={(next) => replaceAt(path, next)}
        />
      );
    case 'option':
      return (
        <Select<string, { value: string; label: string }>
          aria-label={label}
          value={text === '' ? null : text}
          options={(column.options ?? []).map((name) => ({ value: name, label: name }))}
          showSearch={{ filterOption: (typed, option) => option !== undefined && matchesTyped(option.label, typed) }}
          onChange={(picked) => replaceAt(path, picked)}
          {...status}
        />
      );
    default:
      return (
        <Input
          aria-label={label}
          value={draft.text}
          onChange={(e) => draft.type(e.target.value)}
          onBlur={draft.finish}
          onPressEnter={draft.finish}
          {...status}
        />
      );
  }
}

function cellValue(text: string, kind: Column['kind']): string | number | undefined {
  if (text === '') return undefined;
  return kind === 'number' && /^\d{1,9}$/.test(text) ? Number(text) : text;
}
