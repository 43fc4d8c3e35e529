import { textOf, yearOf } from '../calendar.ts';
import type { ClockResult, ClockState } from '../decision.ts';
import { unique } from '../rows/judged.ts';
import { firstOf, lastOf } from './headcounts.ts';
import type { JudgedInstitution } from './judge.ts';

/** Year by year from the first 履行 on record to the as-of date: which obligations with a least number of times a year are fulfilled. None where the record is silent. */
export function obligationRows({ prepared, institution, asOf }: JudgedInstitution): readonly ClockResult[] {
  const { performances } = institution;
  if (performances === null) return [];
  const { obligations } = prepared.rules.tables;
  const last = yearOf(asOf);
  const first = performances[0] === undefined ? last : yearOf(performances[0].date);
  const years = Array.from({ length: last - first + 1 }, (_, after) => first + after);
  return years.flatMap((year) =>
    obligations.flatMap(({ name, duties, timesAYear, citations }, position): readonly ClockResult[] => {
      const least = timesAYear?.low ?? null;
      if (least === null) return [];
      const times = performances.filter(({ obligation, date }) => obligation === position && yearOf(date) === year);
      return [
        {
          事项: name,
          主体: unique(duties.map(({ actor }) => actor)).join('、'),
          编号: null,
          起: textOf(firstOf(year)),
          止: textOf(lastOf(year)),
          情况: stateOf(times.length >= least, asOf <= lastOf(year)),
          依据: citations,
        },
      ];
    }),
  );
}

function stateOf(fulfilled: boolean, running: boolean): ClockState {
  if (fulfilled) return '已完成';
  return running ? '未到期' : '逾期未办';
}
