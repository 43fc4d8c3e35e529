import { Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { emptyTrial, trialOf } from '../../samples/first-desk.ts';
import { usePage, usePart } from '../../store/page.tsx';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { matchesTyped } from '../pinyin.ts';

interface RecordChoice {
  readonly value: string;
  readonly label: string;
  /** What its first comment says of it. */
  readonly remark: string;
  /** Of a group. */
  readonly options?: RecordChoice[];
}

/** Not a path. */
const fresh = '';

/** Opens a record of the rule set, or a new one. */
export function RecordPicker(): ReactNode {
  const texts = useTexts(caseTexts);
  const { store } = usePage();
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const files = usePart(({ workspace }) => workspace.files);
  const origin = usePart(({ trial }) => trial.origin);
  const records = files.filter(({ path }) => path.startsWith('records/'));
  const choices = records.map(({ path, text }) => ({ value: path, label: nameOf(path), remark: remarkOf(text) }));
  const open = (path: string): void => {
    const { trial, changeTrial } = store.getState();
    const { asOf, knownAt, readings } = trial;
    const file = records.find((one) => one.path === path);
    const opened = file === undefined ? emptyTrial(asOf) : trialOf(path, file.text, asOf);
    const failed = file !== undefined && opened.origin === null;
    setUnreadable(failed ? path : null);
    if (!failed) changeTrial({ ...opened, asOf, knownAt, readings });
  };
  return (
    <>
      <Select<string, RecordChoice>
        aria-label={texts.record}
        value={origin ?? fresh}
        showSearch={{
          filterOption: (typed, option) =>
            option !== undefined && (matchesTyped(option.label, typed) || option.remark.includes(typed)),
        }}
        options={[
          { value: fresh, label: texts.newRecord, remark: '' },
          { label: texts.fromRecords, options: choices, value: '*', remark: '' },
        ]}
        optionRender={({ data }) => (
          <span className="option-line">
            <span>{data.label}</span>
            {data.remark !== '' && <small>{data.remark}</small>}
          </span>
        )}
        popupMatchSelectWidth={520}
        listHeight={400}
        onChange={open}
      />
      {unreadable !== null && (
        <p className="fault" role="alert">
          {texts.unreadable(unreadable)}
        </p>
      )}
    </>
  );
}

function nameOf(path: string): string {
  return path.replace(/^records\//, '').replace(/\.(ya?ml|json)$/, '');
}

function remarkOf(text: string): string {
  return /^#\s*(.*)/.exec(text)?.[1] ?? '';
}
