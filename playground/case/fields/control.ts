import type { FieldModel } from '../../engine/answers/form.ts';
import type { Json } from '../../store/workspace.ts';

/** What every control of a field is given. */
export interface ControlProps {
  /** Of the control, for its label. */
  readonly id: string;
  readonly field: FieldModel;
  /** Undefined: nothing recorded. */
  readonly value: Json | undefined;
  readonly invalid: boolean;
  /** What stands in it while it is empty. */
  readonly placeholder: string;
  /** One step that can be undone. */
  readonly commit: (value: Json | undefined) => void;
}
