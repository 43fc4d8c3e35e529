import type { Undetermined } from '#runtime';
import type { UndeterminedView } from './report.ts';

/** What has to be determined before the outcome is one, by whom, and between what. */
export function undeterminedView(row: Undetermined, person: string | null): UndeterminedView {
  const about = row.编号 ?? row.日期;
  return {
    about: person === null ? about : `${person} ${about}`,
    matter: row.事项,
    by: row.应由 === '' ? '' : `由${row.应由}${row.编号 === null ? '决定' : '认定'}`,
    options: row.可选,
    clauses: row.依据,
  };
}
