import { Table, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { MeasureView, ProblemView, SettlementView, UndeterminedView } from '#report';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { subjects } from '../reasons.ts';
import { CertaintyTag } from './certainty.tsx';
import { Clauses } from './clauses.tsx';
import { paging } from './paging.ts';
import { Section } from './section.tsx';
import { WhyButton } from './why-button.tsx';

/** Rows told apart by their place in the list. */
function numbered<T>(rows: readonly T[]): (T & { readonly row: number })[] {
  return rows.map((one, row) => ({ ...one, row }));
}

export function Measures({
  measures,
  explained,
}: {
  readonly measures: readonly MeasureView[];
  readonly explained: boolean;
}): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { columns } = texts;
  return (
    <Section name="measures" title={texts.sections.measures}>
      {measures.length === 0 ? (
        <p className="nothing">{texts.none.measures}</p>
      ) : (
        <Table
          size="small"
          pagination={paging(measures)}
          rowKey="row"
          dataSource={numbered(measures)}
          columns={[
            { title: columns.date, dataIndex: 'date', rowScope: 'row', className: 'whole' },
            { title: columns.certainty, render: (_, { certainty }) => <CertaintyTag certainty={certainty} /> },
            { title: columns.measure, render: (_, { actor, mode, acts }) => `${actor}${mode}${acts.join('、')}` },
            { title: columns.clauses, render: (_, { clauses }) => <Clauses clauses={clauses} /> },
            ...(explained
              ? [
                  {
                    title: texts.why,
                    render: (_: unknown, { acts, date }: MeasureView) => (
                      <WhyButton subject={subjects.measure(acts[0] ?? '', date)} />
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  );
}

export function Settlements({ settlements }: { readonly settlements: readonly SettlementView[] }): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { columns } = texts;
  if (settlements.length === 0) return null;
  return (
    <Section name="settlements" title={texts.sections.settlements}>
      <Table
        size="small"
        pagination={paging(settlements)}
        rowKey="id"
        dataSource={[...settlements]}
        columns={[
          { title: columns.id, dataIndex: 'id', rowScope: 'row' },
          { title: columns.date, dataIndex: 'date', className: 'whole' },
          { title: columns.conclusion, render: (_, { conclusion }) => <Tag>{conclusion}</Tag> },
          { title: columns.reason, dataIndex: 'reason' },
          { title: columns.clauses, render: (_, { clauses }) => <Clauses clauses={clauses} /> },
          { title: texts.why, render: (_, { id }) => <WhyButton subject={subjects.settlement(id)} /> },
        ]}
      />
    </Section>
  );
}

export function Undeterminates({ rows }: { readonly rows: readonly UndeterminedView[] }): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { columns } = texts;
  if (rows.length === 0) return null;
  return (
    <Section name="undetermined" title={texts.sections.undetermined}>
      <Table
        size="small"
        pagination={paging(rows)}
        rowKey="row"
        dataSource={numbered(rows)}
        columns={[
          { title: columns.about, dataIndex: 'about', rowScope: 'row', className: 'whole' },
          { title: columns.matter, render: (_, { matter }) => <strong>{matter}</strong> },
          { title: columns.by, dataIndex: 'by' },
          { title: columns.options, dataIndex: 'options' },
          { title: columns.clauses, render: (_, { clauses }) => <Clauses clauses={clauses} /> },
        ]}
      />
    </Section>
  );
}

export function Problems({ problems }: { readonly problems: readonly ProblemView[] }): ReactNode {
  const texts = useTexts(caseResultTexts);
  if (problems.length === 0) return null;
  return (
    <Section name="problems" title={texts.sections.problems}>
      <ul className="problems">
        {problems.map(({ about, code, text, clauses, advice }, index) => (
          <li key={index}>
            <strong>{about}</strong> <Tag color="error">{code}</Tag> {text} <Clauses clauses={clauses} />
            {advice !== '' && <small className="facts">{advice}</small>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
