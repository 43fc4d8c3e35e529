import { Table } from 'antd';
import type { ReactNode } from 'react';
import type { PersonView, RatioView } from '#report';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { CertaintyTag } from './certainty.tsx';
import { Clauses } from './clauses.tsx';
import { paging } from './paging.ts';
import { Section } from './section.tsx';

/** Of an institution: how many person-times, what share of the persons registered, which ranges that falls in. */
export function Ratios({ ratios }: { readonly ratios: readonly RatioView[] }): ReactNode {
  const texts = useTexts(caseResultTexts);
  return (
    <Section name="ratios" title={texts.sections.ratios}>
      {ratios.map(({ year, times, whole, shares, ranges, clauses }) => (
        <div className="year" key={year}>
          <p className="total">
            <strong>{year}年</strong> <strong className="points">{times}</strong> {whole}
            {shares.length > 0 && `，${shares.join('、')}`} <Clauses clauses={clauses} />
          </p>
          <ul className="problems">
            {ranges.map(({ name, certainty }) => (
              <li key={name}>
                <CertaintyTag certainty={certainty} text={texts.reached[certainty]} /> {name}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

export function Persons({ persons }: { readonly persons: readonly PersonView[] }): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { columns } = texts;
  return (
    <Section name="persons" title={texts.sections.persons}>
      <Table<PersonView>
        size="small"
        pagination={paging(persons)}
        rowKey="name"
        dataSource={[...persons]}
        columns={[
          { title: columns.name, dataIndex: 'name', rowScope: 'row' },
          { title: columns.times, render: (_, { times }) => times.join('；') },
          { title: columns.status, dataIndex: 'status' },
        ]}
      />
    </Section>
  );
}
