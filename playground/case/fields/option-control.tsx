import { Checkbox, Select } from 'antd';
import type { ReactNode } from 'react';
import type { OptionModel } from '../../engine/answers/form.ts';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { matchesTyped } from '../pinyin.ts';
import { isList } from '../record/path.ts';
import { shownText, shownTexts } from '../record/shown.ts';
import type { ControlProps } from './control.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  /** The clauses that name it. */
  readonly clauses: string;
}

function choicesOf(options: readonly OptionModel[]): Choice[] {
  return options.map(({ name, citations }) => ({ value: name, label: name, clauses: citations.join('、') }));
}

/** Found by Chinese, pinyin initials or clause. */
const search = {
  filterOption: (typed: string, option?: Choice): boolean =>
    option !== undefined && (matchesTyped(option.label, typed) || option.clauses.includes(typed.trim())),
};

function OptionLine({ label, clauses }: Choice): ReactNode {
  return (
    <span className="option-line">
      <span>{label}</span>
      {clauses !== '' && <small>{clauses}</small>}
    </span>
  );
}

export function OptionControl({ id, field, value, invalid, placeholder, commit }: ControlProps): ReactNode {
  const text = shownText(value);
  return (
    <Select<string, Choice>
      id={id}
      value={text === '' ? null : text}
      options={choicesOf(field.options)}
      optionRender={({ data }) => <OptionLine {...data} />}
      showSearch={search}
      allowClear={field.absence.kind !== 'required'}
      placeholder={placeholder}
      popupMatchSelectWidth={false}
      onChange={(picked: string | undefined) => commit(picked)}
      {...(invalid ? { status: 'error' } : {})}
    />
  );
}

/** Several options; that there are none is something else than that nothing is recorded. */
export function OptionsControl({ id, field, value, invalid, placeholder, commit }: ControlProps): ReactNode {
  const { recordedNone } = useTexts(caseTexts);
  const none = isList(value) && value.length === 0;
  return (
    <span className="with-none">
      <Select<string[], Choice>
        id={id}
        mode="multiple"
        value={[...shownTexts(value)]}
        options={choicesOf(field.options)}
        optionRender={({ data }) => <OptionLine {...data} />}
        showSearch={search}
        placeholder={none ? recordedNone : placeholder}
        popupMatchSelectWidth={false}
        onChange={(picked) => commit(picked.length === 0 ? undefined : picked)}
        {...(invalid ? { status: 'error' } : {})}
      />
      {shownTexts(value).length === 0 && (
        <Checkbox checked={none} onChange={(e) => commit(e.target.checked ? [] : undefined)}>
          {recordedNone}
        </Checkbox>
      )}
    </span>
  );
}
