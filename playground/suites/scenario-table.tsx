import { Button, Table, type TableColumnsType } from 'antd';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import type { ExpectationKey } from '#suite';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';
import { ResultTag } from './result-tag.tsx';
import type { ShownRow } from './shown-rows.ts';
import { tableParts } from './table-parts.tsx';
import { useHeight } from './use-height.ts';

interface ScenarioTableProps {
  readonly rows: readonly ShownRow[];
  /** The expectations that have columns, each a pair: expected and actual. */
  readonly keys: readonly ExpectationKey[];
  readonly open: (row: ShownRow) => void;
}

/** One row a scenario; the name stays at the left and the result at the right while the pairs between are scrolled. */
export function ScenarioTable({ rows, keys, open }: ScenarioTableProps): ReactNode {
  const texts = useTexts(suitesTexts);
  const [box, height] = useHeight();
  const columns = useMemo(
    (): TableColumnsType<ShownRow> => [
      {
        title: texts.name,
        key: 'name',
        fixed: 'left',
        width: 300,
        onCell: () => ({ role: 'rowheader' }),
        render: (_, row) => (
          <>
            <Button type="link" className="scenario-name" onClick={() => open(row)}>
              {row.name}
            </Button>
            <div className="of-suite">{row.suite}</div>
          </>
        ),
      },
      { title: texts.facts, key: 'facts', width: 180, render: (_, row) => <span className="facts">{row.facts}</span> },
      { title: texts.asOf, key: 'asOf', width: 108, render: (_, row) => row.asOf },
      ...keys.map((key) => ({
        title: key,
        key,
        children: [
          {
            title: texts.expected,
            key: `${key} expected`,
            width: widthOf(key),
            render: (_: unknown, row: ShownRow) => <Side row={row} of={key} side="expected" />,
          },
          {
            title: texts.actual,
            key: `${key} actual`,
            width: widthOf(key),
            render: (_: unknown, row: ShownRow) => <Side row={row} of={key} side="actual" />,
          },
        ],
      })),
      {
        title: texts.result,
        key: 'result',
        fixed: 'right',
        width: 150,
        render: (_, row) => (
          <>
            <ResultTag passed={row.passed} judged={row.notices.length === 0} />
            <Elsewhere row={row} keys={keys} />
            {row.stale && <div className="of-suite">{texts.stale}</div>}
          </>
        ),
      },
    ],
    [texts, keys, open],
  );
  // The component gives no way to say on its own element that it is a table.
  useLayoutEffect(() => {
    const table = box.current?.querySelector('.ant-table');
    table?.setAttribute('role', 'table');
    table?.setAttribute('aria-label', texts.title);
    table?.setAttribute('aria-rowcount', String(rows.length + 2));
  }, [box, texts, rows.length]);
  return (
    <div ref={box} className="scenario-table">
      <Table<ShownRow>
        virtual
        components={tableParts}
        size="small"
        bordered
        columns={columns}
        dataSource={rows}
        rowKey="key"
        rowClassName={({ stale, passed }) => `${stale ? 'stale' : ''} ${passed ? '' : 'failed'}`}
        pagination={false}
        locale={{ emptyText: texts.noMatch }}
        scroll={{
          x: 300 + 180 + 108 + 150 + keys.reduce((sum, key) => sum + 2 * widthOf(key), 0),
          y: Math.max(200, height - 80),
        }}
      />
    </div>
  );
}

/** What differs, or why nothing can be said, where no column shows it. */
function Elsewhere({ row, keys }: Pick<ScenarioTableProps, 'keys'> & { readonly row: ShownRow }): ReactNode {
  const hidden = row.comparisons.filter(({ key, holds }) => !holds && !keys.includes(key)).map(({ key }) => key);
  const [notice] = row.notices;
  if (notice !== undefined) return <div className="differs">{notice.zh}</div>;
  return hidden.length === 0 ? null : <div className="differs">{`≠ ${[...new Set(hidden)].join('、')}`}</div>;
}

interface SideProps {
  readonly row: ShownRow;
  readonly of: ExpectationKey;
  readonly side: 'expected' | 'actual';
}

/** What is expected, or was decided, under one key; what differs is marked. */
function Side({ row, of, side }: SideProps): ReactNode {
  const told = row.comparisons.filter(({ key }) => key === of);
  return told.map(({ about, holds, ...sides }) => (
    <div key={about} className={holds ? undefined : 'differs'}>
      {!holds && side === 'actual' && '≠ '}
      {about === of ? '' : `${about.slice(of.length + 1)}：`}
      {sides[side]}
    </div>
  ));
}

const narrow: ReadonlySet<ExpectationKey> = new Set(['分值', '记分', '适用情形', '累计', '修复', '人次', '有问题']);

/** CSS pixels. */
function widthOf(key: ExpectationKey): number {
  return narrow.has(key) ? 112 : 176;
}
