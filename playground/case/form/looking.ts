import { useEffect, useState } from 'react';
import type { RecordPath } from '../record/path.ts';

/** What is opened in the form; all closed again when another record is opened. */
export interface Looking {
  /** Of an institution's persons, the one whose record is in the form. */
  readonly person: number | null;
  readonly personOpen: boolean;
  /** The positions of the entries that are opened. */
  readonly entries: readonly number[];
  /** The field to be led to, from the root of the record in the form; a new list each time. */
  readonly wanted: RecordPath | null;
}

const nothing: Looking = { person: null, personOpen: false, entries: [], wanted: null };

export function useLooking(origin: string | null): [Looking, (change: Partial<Looking>) => void] {
  const [kept, keep] = useState({ origin, looking: nothing });
  const looking = kept.origin === origin ? kept.looking : nothing;
  useLeading(looking.wanted);
  return [looking, (change) => keep({ origin, looking: { ...looking, ...change } })];
}

/** Everything opened that hides the value at the path (from the whole record's root), which is then led to. */
export function leadingTo({ entries }: Looking, path: RecordPath): Partial<Looking> {
  const inside = path[0] === '机构' && path[1] === '人员' && typeof path[2] === 'number' ? path[2] : null;
  const wanted = inside === null ? path : path.slice(3);
  const [list, index] = wanted;
  const opened = list === '记录' && typeof index === 'number' ? [index] : [];
  return {
    ...(inside === null ? {} : { person: inside }),
    ...(list === '人员' ? { personOpen: true } : {}),
    entries: inside === null ? [...new Set([...entries, ...opened])] : opened,
    wanted: [...wanted],
  };
}

/** How a field is found again; the nearest that holds the value at the path. */
export function placeName(path: RecordPath): string {
  return path.join(' ');
}

function useLeading(wanted: RecordPath | null): void {
  useEffect(() => {
    if (wanted === null) return;
    for (let length = wanted.length; length > 0; length -= 1) {
      const name = CSS.escape(placeName(wanted.slice(0, length)));
      const place = document.querySelector<HTMLElement>(`.case-form [data-place="${name}"]`);
      if (place === null) continue;
      place.scrollIntoView({ block: 'center' });
      place.querySelector<HTMLElement>('input, textarea, .control button')?.focus();
      return;
    }
  }, [wanted]);
}
