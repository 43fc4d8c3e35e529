import { useCallback, useEffect, useState } from 'react';
import type { ClausePlace } from '../engine/answers/law/clause.ts';
import { usePage, usePart } from '../store/page.tsx';

export interface Sight {
  /** The clause asked for; a new object each time. */
  readonly clause: ClausePlace | null;
  /** The citation whose words are not at hand. */
  readonly lost: string | null;
}

/** What was led to once is not led to again when the view is opened anew. */
const seen = new WeakSet();

/** The clause that some part of the page, or a rule's citation here (`look`), asks to be shown. */
export function useSight(): readonly [Sight, (clause: ClausePlace) => void] {
  const { engine } = usePage();
  const cited = usePart((state) => state.cited);
  const [sight, set] = useState<Sight>({ clause: null, lost: null });
  useEffect(() => {
    if (cited === null || seen.has(cited)) return;
    let current = true;
    const take = (clause: ClausePlace | null): void => {
      if (!current) return;
      seen.add(cited);
      set({ clause, lost: clause === null ? cited.citation : null });
    };
    engine.ask('clause', cited.citation).then(take, () => take(null));
    return () => {
      current = false;
    };
  }, [engine, cited]);
  const look = useCallback((clause: ClausePlace) => set({ clause, lost: null }), []);
  return [sight, look];
}
