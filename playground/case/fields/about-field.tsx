import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import type { ReactNode } from 'react';
import type { AbsenceModel, FieldModel } from '../../engine/answers/form.ts';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { Clauses } from '../result/clauses.tsx';

/** Who determines a fact, by which clauses, and what holds where nothing is recorded. */
export function AboutField({ field }: { readonly field: FieldModel }): ReactNode {
  const texts = useTexts(caseTexts);
  const { label, determinedBy, citations, absence } = field;
  const content = (
    <dl className="about-field">
      <dt>{texts.absence}</dt>
      <dd>{absenceText(absence, texts.absences)}</dd>
      {determinedBy.length > 0 && (
        <>
          <dt>{texts.determinedBy}</dt>
          <dd>{determinedBy.join('、')}</dd>
        </>
      )}
      {citations.length > 0 && (
        <>
          <dt>{texts.clauses}</dt>
          <dd>
            <Clauses clauses={citations} />
          </dd>
        </>
      )}
    </dl>
  );
  return (
    <Popover content={content} trigger="click" title={label}>
      <Button type="text" size="small" aria-label={texts.about(label)} icon={<QuestionCircleOutlined />} />
    </Popover>
  );
}

function absenceText(absence: AbsenceModel, words: (typeof caseTexts)['zh']['absences']): string {
  if (absence.kind === 'presumed') return words.presumed(absence.value);
  return absence.kind === 'same' ? words.same(absence.as) : words[absence.kind];
}
