import { Button, Checkbox, Input, Select, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { useEditing } from '../form/editing.tsx';
import { matchesTyped } from '../pinyin.ts';
import { isList } from '../record/path.ts';
import { shownTexts } from '../record/shown.ts';
import type { ControlProps } from './control.ts';

/** Clauses of other documents: those that the rules ask for are offered, any other is put together from its document and what is typed. */
export function CitationsControl({ id, field, value, invalid, placeholder, commit }: ControlProps): ReactNode {
  const texts = useTexts(caseTexts);
  const [another, setAnother] = useState(false);
  const recorded = [...shownTexts(value)];
  const none = isList(value) && value.length === 0;
  return (
    <Space orientation="vertical" size={4} className="citations">
      <Select<string[], { value: string; label: string }>
        id={id}
        mode="multiple"
        value={recorded}
        options={field.options.map(({ name }) => ({ value: name, label: name }))}
        showSearch={{ filterOption: (typed, option) => option !== undefined && matchesTyped(option.label, typed) }}
        placeholder={none ? texts.recordedNone : placeholder}
        popupMatchSelectWidth={false}
        onChange={(picked) => commit(picked.length === 0 ? undefined : picked)}
        {...(invalid ? { status: 'error' } : {})}
      />
      {another ? (
        <AnotherCitation add={(citation) => commit([...new Set([...recorded, citation])])} />
      ) : (
        <Button type="link" size="small" onClick={() => setAnother(true)}>
          {texts.otherCitation}
        </Button>
      )}
      {recorded.length === 0 && (
        <Checkbox checked={none} onChange={(e) => commit(e.target.checked ? [] : undefined)}>
          {texts.recordedNone}
        </Checkbox>
      )}
    </Space>
  );
}

function AnotherCitation({ add }: { readonly add: (citation: string) => void }): ReactNode {
  const texts = useTexts(caseTexts);
  const { model } = useEditing();
  const [document, setDocument] = useState<string | null>(null);
  const [clause, setClause] = useState('');
  const ready = document !== null && clause.trim() !== '';
  const finish = (): void => {
    if (!ready) return;
    add(`《${document}》${clause.trim()}`);
    setClause('');
  };
  return (
    <Space.Compact block>
      <Select
        aria-label={texts.citationDocument}
        placeholder={texts.citationDocument}
        value={document}
        options={model.documents.map((name) => ({ value: name, label: `《${name}》` }))}
        showSearch
        popupMatchSelectWidth={false}
        onChange={setDocument}
      />
      <Input
        aria-label={texts.citationClause}
        placeholder={texts.citationClause}
        value={clause}
        onChange={(e) => setClause(e.target.value)}
        onPressEnter={finish}
      />
      <Button onClick={finish} disabled={!ready}>
        {texts.addCitation}
      </Button>
    </Space.Compact>
  );
}
