import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { valueAt } from '../record/path.ts';
import { CaseHead } from './case-head.tsx';
import { useEditing } from './editing.tsx';
import { Entries } from './entries.tsx';
import type { Looking } from './looking.ts';
import { InstitutionForm } from './institution-form.tsx';
import { PersonForm } from './person-form.tsx';

/** The record as a form: a person's, or an institution's with its persons. */
export function CaseForm({
  inside,
  looking,
  look,
}: {
  /** The record is a person's of an institution. */
  readonly inside: boolean;
  readonly looking: Looking;
  readonly look: (change: Partial<Looking>) => void;
}): ReactNode {
  const texts = useTexts(caseTexts);
  const { record } = useEditing();
  const institution = valueAt(record, ['机构']) !== undefined && valueAt(record, ['人员']) === undefined;
  return (
    <>
      <h2>{texts.form}</h2>
      <CaseHead />
      {inside && (
        <Button
          size="small"
          icon={<ArrowLeftOutlined />}
          className="back"
          onClick={() => look({ person: null, entries: [] })}
        >
          {texts.backToInstitution}
        </Button>
      )}
      {institution ? (
        <InstitutionForm openPerson={(person) => look({ person, entries: [] })} />
      ) : (
        <>
          <PersonForm open={looking.personOpen} setOpen={(personOpen) => look({ personOpen })} />
          <Entries open={looking.entries} setOpen={(entries) => look({ entries })} />
        </>
      )}
    </>
  );
}
