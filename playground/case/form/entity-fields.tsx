import { Collapse } from 'antd';
import type { ReactNode } from 'react';
import type { FieldModel } from '../../engine/answers/form.ts';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { FieldRow } from '../fields/field-row.tsx';
import type { RecordPath } from '../record/path.ts';

/** The fields of the object at `base`; those that no rule looks at wait folded away behind the others. */
export function EntityFields({
  base,
  fields,
}: {
  readonly base: RecordPath;
  readonly fields: readonly FieldModel[];
}): ReactNode {
  const { others } = useTexts(caseTexts);
  const idle = fields.filter(({ matters }) => !matters);
  const rows = (shown: readonly FieldModel[]): ReactNode =>
    shown.map((field) => <FieldRow key={field.path.join('.')} base={base} field={field} />);
  return (
    <div className="fields">
      {rows(fields.filter(({ matters }) => matters))}
      {idle.length > 0 && (
        <Collapse
          ghost
          size="small"
          items={[
            {
              key: 'others',
              label: `${others}：${idle.map(({ label }) => label).join('、')}`,
              children: rows(idle),
            },
          ]}
        />
      )}
    </div>
  );
}
