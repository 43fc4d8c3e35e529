import { useId, type ReactNode } from 'react';
import type { AbsenceModel, FieldKind, FieldModel } from '../../engine/answers/form.ts';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import { useEditing } from '../form/editing.tsx';
import { FaultLines, faultsAt } from '../form/faults.tsx';
import { placeName } from '../form/looking.ts';
import { valueAt, type RecordPath } from '../record/path.ts';
import { AboutField } from './about-field.tsx';
import { CitationsControl } from './citations-control.tsx';
import type { ControlProps } from './control.ts';
import { DateControl } from './date-control.tsx';
import { LengthControl } from './length-control.tsx';
import { OptionControl, OptionsControl } from './option-control.tsx';
import { InstitutionControl, TargetControl } from './reference-controls.tsx';
import { TextControl } from './text-control.tsx';
import { TruthControl } from './truth-control.tsx';

const controls: Readonly<Record<FieldKind, (props: ControlProps) => ReactNode>> = {
  text: TextControl,
  words: TextControl,
  amount: TextControl,
  integer: TextControl,
  points: TextControl,
  date: DateControl,
  option: OptionControl,
  options: OptionsControl,
  citations: CitationsControl,
  truth: TruthControl,
  length: LengthControl,
  target: TargetControl,
  institution: InstitutionControl,
};

/** One field of the object at `base`: its name, its control, what is wrong with it. */
export function FieldRow({ base, field }: { readonly base: RecordPath; readonly field: FieldModel }): ReactNode {
  const { record, faults, setField } = useEditing();
  const texts = useTexts(caseTexts);
  const id = useId();
  const Control = controls[field.kind];
  const path = [...base, ...field.path];
  const wrong = faultsAt(faults, path);
  const value = valueAt(record, path);
  const labelled = field.kind === 'truth' ? {} : { htmlFor: id };
  return (
    <div className={`field of-${field.kind}`} data-place={placeName(path)}>
      <span className="name">
        <label id={`${id}-label`} {...labelled}>
          {field.label}
        </label>
        <AboutField field={field} />
      </span>
      <div className="control">
        <Control
          id={id}
          field={field}
          value={value}
          invalid={wrong.length > 0}
          placeholder={placeholderFor(field.absence, texts.placeholders)}
          commit={(next) => setField(base, field.path, next)}
        />
        <FaultLines faults={wrong} />
      </div>
    </div>
  );
}

function placeholderFor(absence: AbsenceModel, words: (typeof caseTexts)['zh']['placeholders']): string {
  if (absence.kind === 'presumed') return words.presumed(absence.value);
  return absence.kind === 'same' ? words.same(absence.as) : words[absence.kind];
}
