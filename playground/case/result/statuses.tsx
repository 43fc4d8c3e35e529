import { Table } from 'antd';
import { Fragment, type ReactNode } from 'react';
import type { StatusView } from '#report';
import { StatusChart } from '../../charts/status-chart.tsx';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { subjects } from '../reasons.ts';
import { CertaintyTag } from './certainty.tsx';
import { Clauses } from './clauses.tsx';
import { paging } from './paging.ts';
import { Section } from './section.tsx';
import { WhyButton } from './why-button.tsx';

/** The person's status over time: drawn, and the same as a table. */
export function Statuses({
  statuses,
  asOf,
}: {
  readonly statuses: readonly StatusView[];
  readonly asOf: string;
}): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { columns } = texts;
  const placed = statuses.some(({ place }) => place !== null);
  return (
    <Section name="statuses" title={texts.sections.statuses}>
      {statuses.length === 0 ? (
        <p className="nothing">{texts.none.statuses}</p>
      ) : (
        <>
          <StatusChart statuses={statuses} asOf={asOf} />
          <Table<StatusView>
            size="small"
            pagination={paging(statuses)}
            rowKey={({ from, place }) => `${from ?? ''} ${place ?? ''}`}
            rowClassName={({ current }) => (current ? 'current' : '')}
            dataSource={[...statuses]}
            columns={[
              {
                title: columns.period,
                rowScope: 'row',
                render: (_, { period }) => <Unbroken parts={period.split(/ (?=至 )/)} />,
              },
              ...(placed
                ? [{ title: columns.place, render: (_: unknown, { place }: StatusView) => place ?? texts.everywhere }]
                : []),
              { title: columns.status, render: (_, status) => <StatusCell status={status} /> },
              { title: columns.cause, render: (_, { causes }) => causes.join('、') },
              { title: columns.clauses, render: (_, { clauses }) => <Clauses clauses={clauses} most={2} /> },
              {
                title: texts.why,
                render: (_, { from, place }) => <WhyButton subject={subjects.status(from, place)} />,
              },
            ]}
          />
        </>
      )}
    </Section>
  );
}

function StatusCell({ status: { names, bar, current } }: { readonly status: StatusView }): ReactNode {
  const texts = useTexts(caseResultTexts);
  return (
    <>
      <CertaintyTag certainty={names.length === 1 ? '确定' : '可能'} />{' '}
      <strong>
        <Unbroken parts={names.map((name, at) => (at === 0 ? name : `、${name}`))} />
      </strong>
      {current && <small>（{texts.current}）</small>}
      {bar !== null && <small className="facts">{bar}</small>}
    </>
  );
}

/** Parts between which a line may end, but not inside of them. */
function Unbroken({ parts }: { readonly parts: readonly string[] }): ReactNode {
  return parts.map((part) => (
    <Fragment key={part}>
      <span className="whole">{part}</span>{' '}
    </Fragment>
  ));
}
