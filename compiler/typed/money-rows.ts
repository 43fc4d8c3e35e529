import { diagnose, type Span } from '#diagnostics';
import type { Interval, MoneyRow } from './ir.ts';
import type { Typing } from './scope.ts';

export interface PlacedRow extends MoneyRow {
  readonly span: Span;
}

/** Rows of one table must not overlap; an amount between two rows that no row covers is pointed out, and so are the amounts below and above all rows. */
export function checkRows(typing: Pick<Typing, 'report'>, fact: string, rows: readonly PlacedRow[]): void {
  const ascending = [...rows].sort((one, other) => lowOf(one.interval) - lowOf(other.interval));
  const [first] = ascending;
  const last = ascending.reduce<PlacedRow | null>(
    (top, row) => (top === null || highOf(row.interval) > highOf(top.interval) ? row : top),
    null,
  );
  if (first === undefined || last === null) return;
  if (lowOf(first.interval) > 0)
    typing.report(diagnose('money-outside-rows', first.span, { fact, amounts: `不满${yuan(lowOf(first.interval))}` }));
  let before = first;
  for (const row of ascending.slice(1)) {
    const gap = lowOf(row.interval) - highOf(before.interval) - 1;
    if (gap < 0) {
      const [earlier, later] = before.span.start < row.span.start ? [before, row] : [row, before];
      typing.report(
        diagnose(
          'money-rows-overlap',
          later.span,
          { fact, amounts: shared(before, row) },
          { related: [{ span: earlier.span, role: 'other-rule' }] },
        ),
      );
    } else if (gap > 0) {
      const amounts = between(highOf(before.interval) + 1, lowOf(row.interval) - 1);
      typing.report(
        diagnose('money-gap', row.span, { fact, amounts }, { related: [{ span: before.span, role: 'other-rule' }] }),
      );
    }
    if (highOf(row.interval) > highOf(before.interval)) before = row;
  }
  if (highOf(last.interval) < Infinity)
    typing.report(diagnose('money-outside-rows', last.span, { fact, amounts: `超过${yuan(highOf(last.interval))}` }));
}

/** Amounts of money are not negative: an open low end begins at 0. */
function lowOf({ low }: Interval): number {
  return Math.max(low ?? 0, 0);
}

function highOf({ high }: Interval): number {
  return high ?? Infinity;
}

function shared(before: PlacedRow, row: PlacedRow): string {
  return between(lowOf(row.interval), Math.min(highOf(before.interval), highOf(row.interval)));
}

function between(low: number, high: number): string {
  if (high === Infinity) return `${yuan(low)}以上`;
  return low === high ? yuan(low) : `${yuan(low)}至${yuan(high)}`;
}

/** Fen as the officer writes them: 1万元, 49999.99元. */
function yuan(fen: number): string {
  if (fen % 1_000_000 === 0 && fen > 0) return `${fen / 1_000_000}万元`;
  return fen % 100 === 0 ? `${fen / 100}元` : `${(fen / 100).toFixed(2)}元`;
}
