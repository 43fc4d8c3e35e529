import { Table, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { ClockView } from '#report';
import type { ClockResult } from '#runtime';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { clockSubjects } from '../reasons.ts';
import { Clauses } from './clauses.tsx';
import { paging } from './paging.ts';
import { Section } from './section.tsx';
import { WhyButton } from './why-button.tsx';

/** The clocks, the most urgent first. */
export function Clocks({
  clocks,
  rows,
  explained,
}: {
  readonly clocks: readonly ClockView[];
  /** The same as the decision lists them. */
  readonly rows: readonly ClockResult[];
  readonly explained: boolean;
}): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { columns } = texts;
  const asked = clockSubjects(clocks, rows);
  return (
    <Section name="clocks" title={texts.sections.clocks}>
      {clocks.length === 0 ? (
        <p className="nothing">{texts.none.clocks}</p>
      ) : (
        <Table
          size="small"
          pagination={paging(clocks)}
          rowKey="row"
          dataSource={clocks.map((clock, row) => ({ ...clock, row, subject: asked[row] ?? null }))}
          columns={[
            {
              title: columns.state,
              render: (_, { state }) => <Tag color={state === '逾期未办' ? 'error' : 'default'}>{state}</Tag>,
            },
            { title: columns.last, dataIndex: 'last', className: 'whole' },
            { title: columns.actor, dataIndex: 'actor' },
            { title: columns.matter, dataIndex: 'matter' },
            { title: columns.clauses, render: (_, { clauses }) => <Clauses clauses={clauses} /> },
            ...(explained
              ? [
                  {
                    title: texts.why,
                    render: (_: unknown, { subject }: { readonly subject: string | null }) =>
                      subject === null ? null : <WhyButton subject={subject} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  );
}
