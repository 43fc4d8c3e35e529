import { Collapse } from 'antd';
import type { ReactNode } from 'react';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { isList, valueAt } from '../record/path.ts';
import { fieldTexts } from '../record/entries.ts';
import { useEditing } from './editing.tsx';
import { EntityFields } from './entity-fields.tsx';
import { faultsAt, WrongSign } from './faults.tsx';
import { RowsTable } from './rows-table.tsx';

/** Who the record is about, and where the person is registered. */
export function PersonForm({
  open,
  setOpen,
}: {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}): ReactNode {
  const texts = useTexts(caseTexts);
  const { record, model, faults } = useEditing();
  const wrong = faultsAt(faults, ['人员']).length;
  const { institution, from, until } = texts.placeOf;
  const person = valueAt(record, ['人员']);
  const places = valueAt(person, ['执业点']);
  const summary = [
    ...fieldTexts(person, model.person),
    ...(isList(places) ? [`${texts.places} ${places.length}`] : []),
  ];
  return (
    <Collapse
      size="small"
      className="person"
      activeKey={open ? ['person'] : []}
      onChange={(keys) => setOpen(keys.length > 0)}
      items={[
        {
          key: 'person',
          label: (
            <span className="entry-head">
              <strong>{texts.person}</strong> <WrongSign count={wrong} />{' '}
              <span className="summary">{summary.join('，')}</span>
            </span>
          ),
          children: (
            <div role="group" aria-label={texts.person}>
              <EntityFields base={['人员']} fields={model.person} />
              <RowsTable
                title={texts.places}
                path={['人员', '执业点']}
                addText={texts.addPlace}
                columns={[
                  { key: '机构', label: institution, kind: 'text' },
                  { key: '自', label: from, kind: 'date' },
                  { key: '至', label: until, kind: 'date' },
                ]}
              />
            </div>
          ),
        },
      ]}
    />
  );
}
