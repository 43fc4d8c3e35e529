import { createContext, useContext, type ReactNode } from 'react';
import type { FormModel } from '../../engine/answers/form.ts';
import type { FaultView } from '../../engine/answers/judge.ts';
import type { Json } from '../../store/workspace.ts';
import type { RecordPath } from '../record/path.ts';

/** The record in the form: a person's, or an institution's. Paths go from its root. */
export interface Editing {
  readonly record: Json | undefined;
  readonly model: FormModel;
  /** What is wrong with it. */
  readonly faults: readonly FaultView[];
  /** The as-of date, on which new entries begin. */
  readonly today: string;
  /** One step that can be undone. */
  readonly replace: (record: Json) => void;
  /** Puts a value at the path; undefined takes it away. */
  readonly replaceAt: (path: RecordPath, value: Json | undefined) => void;
  /** Sets a field of the object at `base`; undefined: nothing recorded. */
  readonly setField: (base: RecordPath, path: readonly string[], value: Json | undefined) => void;
}

const EditingContext = createContext<Editing | null>(null);

export function EditingProvider({
  editing,
  children,
}: {
  readonly editing: Editing;
  readonly children: ReactNode;
}): ReactNode {
  return <EditingContext value={editing}>{children}</EditingContext>;
}

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('outside the form');
  return editing;
}
