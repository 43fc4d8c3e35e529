import { Table } from 'antd';
import type { ReactNode } from 'react';
import type { FindingView } from '#report';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { subjects } from '../reasons.ts';
import { Clauses } from './clauses.tsx';
import { paging } from './paging.ts';
import { Section } from './section.tsx';
import { WhyButton } from './why-button.tsx';

/** What was found: the situation that governs, the lawful points, what stands. */
export function Findings({
  findings,
  children,
}: {
  readonly findings: readonly FindingView[];
  readonly children: ReactNode;
}): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { columns } = texts;
  return (
    <Section name="findings" title={texts.sections.findings}>
      {findings.length === 0 ? (
        <p className="nothing">{texts.none.findings}</p>
      ) : (
        <Table<FindingView>
          size="small"
          pagination={paging(findings)}
          rowKey="id"
          dataSource={[...findings]}
          columns={[
            {
              title: columns.id,
              rowScope: 'row',
              render: (_, { id, date }) => (
                <>
                  {id} <time className="facts">{date}</time>
                </>
              ),
            },
            { title: columns.conduct, dataIndex: 'conduct' },
            {
              title: columns.governing,
              render: (_, { governing, clauses, others }) => (
                <>
                  {governing} <Clauses clauses={clauses} />
                  {others.length > 0 && <small className="facts">{texts.alsoMatches(others.join('、'))}</small>}
                </>
              ),
            },
            { title: columns.lawful, dataIndex: 'lawful' },
            { title: columns.standing, render: (_, { standing }) => <strong>{standing}</strong> },
            { title: texts.why, render: (_, { id }) => <WhyButton subject={subjects.finding(id)} /> },
          ]}
        />
      )}
      {children}
    </Section>
  );
}
