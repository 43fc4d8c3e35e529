import { CopyOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Collapse, Empty, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Json } from '../../store/workspace.ts';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { entryLines, withCopy, type EntryLine } from '../record/entries.ts';
import { valueAt, withValue } from '../record/path.ts';
import { AddEntry } from './add-entry.tsx';
import { useEditing } from './editing.tsx';
import { EntityFields } from './entity-fields.tsx';
import { FaultLines, faultsAt, WrongSign } from './faults.tsx';

/** How many entries are shown before more are asked for. */
const atOnce = 100;

/** Everything recorded, by date: one line each, opened to be filled in. */
export function Entries({
  open,
  setOpen,
}: {
  /** The positions of those that are opened. */
  readonly open: readonly number[];
  readonly setOpen: (open: readonly number[]) => void;
}): ReactNode {
  const texts = useTexts(caseTexts);
  const { record, model, faults } = useEditing();
  const lines = entryLines(record, model);
  const [count, setCount] = useState(atOnce);
  const shown = lines.filter(({ index }, at) => at < count || open.includes(index));
  const all = shown.map(({ index }) => index);
  return (
    <section aria-labelledby="entries-heading">
      <div className="heading">
        <h3 id="entries-heading">{texts.entries}</h3>
        <span className="count">{lines.length === 0 ? '' : texts.entryCount(lines.length)}</span>
        <Space>
          {lines.length > 1 && (
            <Button size="small" type="text" onClick={() => setOpen(open.length === 0 ? all : [])}>
              {open.length === 0 ? texts.expandAll : texts.collapseAll}
            </Button>
          )}
          <AddEntry added={(index) => setOpen([...open, index])} />
        </Space>
      </div>
      <FaultLines faults={faults.filter(({ path }) => path.length === 1 && path[0] === '记录')} />
      {lines.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={texts.noEntries} />
      ) : (
        <Collapse
          size="small"
          className="entries"
          collapsible="header"
          destroyOnHidden
          activeKey={open.map(String)}
          onChange={(keys) => setOpen(keys.map(Number))}
          items={shown.map((line) => ({
            key: String(line.index),
            label: <EntryHead line={line} />,
            extra: <EntryActions line={line} open={open} setOpen={setOpen} />,
            children: <EntryForm line={line} />,
          }))}
        />
      )}
      {lines.length > count && (
        <Button type="link" onClick={() => setCount(count + atOnce)}>
          {texts.more(lines.length - count)}
        </Button>
      )}
    </section>
  );
}

function EntryHead({ line: { index, id, kind, date, summary } }: { readonly line: EntryLine }): ReactNode {
  const { faults } = useEditing();
  const wrong = faultsAt(faults, ['记录', index]).length;
  return (
    <span className="entry-head">
      <time>{date}</time> <strong>{kind}</strong> <span className="id">{id}</span> <WrongSign count={wrong} />{' '}
      <span className="summary">{summary}</span>
    </span>
  );
}

function EntryForm({ line: { index, id, kind } }: { readonly line: EntryLine }): ReactNode {
  const { model, faults } = useEditing();
  const form = model.kinds.find((one) => one.kind === kind);
  return (
    <div role="group" aria-label={`${id} ${kind}`}>
      <FaultLines
        faults={faults.filter(({ path }) => path[1] === index && (path.length === 2 || path[2] === '类型'))}
      />
      {form !== undefined && <EntityFields base={['记录', index]} fields={form.fields} />}
    </div>
  );
}

function EntryActions({
  line: { index, id },
  open,
  setOpen,
}: {
  readonly line: EntryLine;
  readonly open: readonly number[];
  readonly setOpen: (open: readonly number[]) => void;
}): ReactNode {
  const texts = useTexts(caseTexts);
  const { record, replace } = useEditing();
  const remove = (): void => {
    replace(withValue(record, ['记录', index], undefined));
    setOpen(open.filter((one) => one !== index).map((one) => (one > index ? one - 1 : one)));
  };
  const duplicate = (): void => {
    replace(withCopy(record, index));
    setOpen([...open, countOf(valueAt(record, ['记录']))]);
  };
  return (
    <span
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
      role="presentation"
    >
      <Button type="text" size="small" aria-label={texts.duplicate(id)} icon={<CopyOutlined />} onClick={duplicate} />
      <Button type="text" size="small" aria-label={texts.remove(id)} icon={<DeleteOutlined />} onClick={remove} />
    </span>
  );
}

function countOf(list: Json | undefined): number {
  return Array.isArray(list) ? list.length : 0;
}
