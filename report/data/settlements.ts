import type { Decision } from '#runtime';
import { entryView } from './record-view.ts';
import type { SettlementView } from './report.ts';
import type { Shown } from './shown.ts';

/** Each fee with its day and place, which the record has. */
export function settlementViews({ 结算: rows }: Decision, { record, tables }: Shown): readonly SettlementView[] {
  return rows.map((row) => {
    const entry = entryView(record, row.编号, tables);
    return {
      id: row.编号,
      date: entry.date ?? '',
      place: entry.place,
      conclusion: row.结论,
      reason: row.理由,
      clauses: row.依据,
    };
  });
}
