import { diagnose } from '#diagnostics';
import { lengthWords, type Range, type Unit } from '#grammar';
import type { ClauseOf } from '../resolved/clauses-of.ts';
import type { Clock } from './ir-duties.ts';
import { intervalIn } from './intervals.ts';
import { suggested, type Typing } from './scope.ts';

type Length = Clock['length'];

const units: Readonly<Partial<Record<Unit, { readonly unit: 'workday' | 'day' | 'month'; readonly factor: number }>>> =
  {
    'working-day': { unit: 'workday', factor: 1 },
    day: { unit: 'day', factor: 1 },
    month: { unit: 'month', factor: 1 },
    year: { unit: 'month', factor: 12 },
  };

/** `自 甲 起 10个工作日以内`, `… 3日`, `… 及时`: at most so long; null where no number is given or it is not sound. */
export function lengthAfter(typing: Typing, { value }: ClauseOf<'自'>): Length {
  const { within } = value;
  if (within.kind === 'Range') return lengthOf(typing, within, 'high', '10个工作日以内');
  const known = Object.keys(lengthWords);
  if (!known.includes(within.text)) {
    const { suggestion, fixes } = suggested(within, known);
    typing.report(
      diagnose('unknown-word', within.span, { word: within.text, line: '自', known, suggestion }, { fixes }),
    );
  }
  return null;
}

/** `于 甲 前 15个工作日`: at least so long before. */
export function lengthBefore(typing: Typing, clause: ClauseOf<'于'> | null): Length {
  return clause === null ? null : lengthOf(typing, clause.value.before, 'low', '15个工作日');
}

/** One number of one unit; `end` is the end of a range that may be given alone. */
function lengthOf(typing: Typing, range: Range, end: 'low' | 'high', example: string): Length {
  const row = units[range.unit];
  if (row === undefined) {
    typing.report(diagnose('clock-of-other-unit', range.span, { example }));
    return null;
  }
  const interval = intervalIn(typing, range, range.unit, '期限');
  if (interval === null) return null;
  const count = interval[end];
  const other = interval[end === 'low' ? 'high' : 'low'];
  if (count !== null && count > 0 && (other === null || other === count))
    return { unit: row.unit, count: count * row.factor };
  typing.report(diagnose('clock-length', range.span, { example }));
  return null;
}
