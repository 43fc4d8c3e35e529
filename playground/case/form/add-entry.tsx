import { DownOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { withNewEntry } from '../record/entries.ts';
import { isList, valueAt } from '../record/path.ts';
import { useEditing } from './editing.tsx';

/** Adds an entry of a kind that the rule set has rules for; `added` is told its position. */
export function AddEntry({ added }: { readonly added: (index: number) => void }): ReactNode {
  const texts = useTexts(caseTexts);
  const { record, model, today, replace } = useEditing();
  const add = (kind: string): void => {
    const form = model.kinds.find((one) => one.kind === kind);
    if (form === undefined) return;
    const entries = valueAt(record, ['记录']);
    replace(withNewEntry(record, form, today, model));
    added(isList(entries) ? entries.length : 0);
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: model.kinds.map(({ kind }) => ({ key: kind, label: texts.addKind(kind) })),
        onClick: ({ key }) => add(key),
      }}
    >
      <Button type="primary" size="small" icon={<PlusOutlined />}>
        {texts.add} <DownOutlined />
      </Button>
    </Dropdown>
  );
}
