import { useState } from 'react';

/** A text being typed: it becomes a step that can be undone when the field is left or Enter pressed, not with each keystroke. */
export interface Draft {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly finish: () => void;
}

export function useDraft(value: string, commit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    text: draft ?? value,
    type: setDraft,
    finish: () => {
      if (draft !== null && draft !== value) commit(draft);
      setDraft(null);
    },
  };
}
