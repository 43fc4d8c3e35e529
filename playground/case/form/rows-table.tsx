import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Json } from '../../store/workspace.ts';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { isList, valueAt, type RecordPath } from '../record/path.ts';
import { CellControl, type Column } from './cell-control.tsx';
import { useEditing } from './editing.tsx';
import { FaultLines, faultsAt } from './faults.tsx';
import { placeName } from './looking.ts';

/** A small table of the record: the list at `path`, a row for each member. */
export function RowsTable({
  title,
  path,
  columns,
  addText,
}: {
  readonly title: string;
  readonly path: RecordPath;
  readonly columns: readonly Column[];
  readonly addText: string;
}): ReactNode {
  const { record, faults, replaceAt } = useEditing();
  const texts = useTexts(caseTexts);
  const recorded = valueAt(record, path);
  const rows: readonly Json[] = isList(recorded) ? recorded : [];
  return (
    <div className="rows-table" data-place={placeName(path)}>
      <table aria-label={title}>
        <caption>{title}</caption>
        {rows.length > 0 && (
          <thead>
            <tr>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col">
                  {label}
                </th>
              ))}
              <td />
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((_, row) => (
            <tr key={row}>
              {columns.map((column) => (
                <td key={column.key}>
                  <CellControl
                    path={[...path, row, column.key]}
                    column={column}
                    label={texts.row(column.label, row + 1)}
                  />
                </td>
              ))}
              <td>
                <Button
                  type="text"
                  size="small"
                  aria-label={texts.removeRow(row + 1)}
                  icon={<DeleteOutlined />}
                  onClick={() => replaceAt(path, rows.length === 1 ? undefined : rows.toSpliced(row, 1))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FaultLines faults={faultsAt(faults, path)} />
      <Button size="small" type="dashed" icon={<PlusOutlined />} onClick={() => replaceAt(path, [...rows, {}])}>
        {addText}
      </Button>
    </div>
  );
}
