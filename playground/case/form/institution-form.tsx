import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { isList, valueAt } from '../record/path.ts';
import { shownText, shownTexts } from '../record/shown.ts';
import { useEditing } from './editing.tsx';
import { EntityFields } from './entity-fields.tsx';
import { faultsAt, WrongSign } from './faults.tsx';
import { RowsTable } from './rows-table.tsx';

/** How many persons are shown before more are asked for. */
const atOnce = 100;

/** An institution, and its persons: each opens in the form of a person. */
export function InstitutionForm({ openPerson }: { readonly openPerson: (index: number) => void }): ReactNode {
  const texts = useTexts(caseTexts);
  const { model } = useEditing();
  return (
    <section aria-labelledby="institution-heading">
      <h3 id="institution-heading">{texts.institution}</h3>
      <EntityFields base={['机构']} fields={model.institution.fields} />
      <RowsTable
        title={texts.headcounts}
        path={['机构', '登记人数']}
        addText={texts.addRow}
        columns={[
          { key: '日期', label: texts.headcountOf.date, kind: 'date' },
          { key: '人数', label: texts.headcountOf.count, kind: 'number' },
        ]}
      />
      {model.institution.obligations.length > 0 && (
        <RowsTable
          title={texts.performances}
          path={['机构', '履行']}
          addText={texts.addRow}
          columns={[
            {
              key: '义务',
              label: texts.performanceOf.obligation,
              kind: 'option',
              options: model.institution.obligations,
            },
            { key: '日期', label: texts.performanceOf.date, kind: 'date' },
          ]}
        />
      )}
      <Persons openPerson={openPerson} />
    </section>
  );
}

function Persons({ openPerson }: { readonly openPerson: (index: number) => void }): ReactNode {
  const texts = useTexts(caseTexts);
  const { record, faults, replaceAt } = useEditing();
  const recorded = valueAt(record, ['机构', '人员']);
  const persons = isList(recorded) ? recorded : [];
  const [count, setCount] = useState(atOnce);
  const add = (): void => {
    const fresh = { 案卷: texts.newPersonName(persons.length + 1), 人员: {}, 记录: [] };
    replaceAt(['机构', '人员'], [...persons, fresh]);
    openPerson(persons.length);
  };
  return (
    <div className="rows-table">
      <table aria-label={texts.persons}>
        <caption>{texts.persons}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.personOf.name}</th>
            <th scope="col">{texts.personOf.kind}</th>
            <th scope="col">{texts.personOf.entries}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {persons.slice(0, count).map((person, index) => {
            const name = shownText(valueAt(person, ['案卷']));
            const entries = valueAt(person, ['记录']);
            const wrong = faultsAt(faults, ['机构', '人员', index]).length;
            return (
              <tr key={index}>
                <th scope="row">
                  <Button
                    type="link"
                    size="small"
                    aria-label={texts.openPerson(name)}
                    onClick={() => openPerson(index)}
                  >
                    {name === '' ? index + 1 : name}
                  </Button>
                  <WrongSign count={wrong} />
                </th>
                <td>{shownTexts(valueAt(person, ['人员', '代码'])).join('')}</td>
                <td>{isList(entries) ? entries.length : 0}</td>
                <td>
                  <Button
                    type="text"
                    size="small"
                    aria-label={texts.removePerson(name)}
                    icon={<DeleteOutlined />}
                    onClick={() => replaceAt(['机构', '人员'], persons.toSpliced(index, 1))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {persons.length > count && (
        <Button type="link" onClick={() => setCount(count + atOnce)}>
          {texts.more(persons.length - count)}
        </Button>
      )}
      <Button size="small" type="dashed" icon={<PlusOutlined />} onClick={add}>
        {texts.addPerson}
      </Button>
    </div>
  );
}
