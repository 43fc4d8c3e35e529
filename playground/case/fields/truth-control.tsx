import { Radio } from 'antd';
import type { ReactNode } from 'react';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { shownText } from '../record/shown.ts';
import type { ControlProps } from './control.ts';

/** Yes, no, or nothing recorded: with what is then presumed. */
export function TruthControl({ id, field, value, commit }: ControlProps): ReactNode {
  const { unknownTruth } = useTexts(caseTexts);
  const { absence } = field;
  const nothing =
    absence.kind === 'presumed'
      ? unknownTruth.presumed(absence.value)
      : absence.kind === 'unknown'
        ? unknownTruth.unknown
        : unknownTruth.open;
  return (
    <Radio.Group
      id={id}
      aria-labelledby={`${id}-label`}
      optionType="button"
      size="small"
      value={truthText(shownText(value))}
      options={[
        { label: '是', value: '是' },
        { label: '否', value: '否' },
        { label: nothing, value: '' },
      ]}
      onChange={(e) => commit(e.target.value === '' ? undefined : String(e.target.value))}
    />
  );
}

/** Records also write true and false. */
function truthText(text: string): string {
  return text === 'true' ? '是' : text === 'false' ? '否' : text;
}
