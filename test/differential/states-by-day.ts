/** What a row of a timeline says, its wording apart. */
interface Row {
  readonly 自: string | null;
  readonly 至: string | null;
  readonly 状态: readonly string[];
  readonly 禁止登记至: string | null | readonly (string | null)[];
  readonly 机构: string | null;
}

const saidBy = (row: Row): string => JSON.stringify([row.状态.toSorted(), row.禁止登记至]);

/** Whether the row speaks of the day; `null`: of the days before everything. */
const covers = ({ 自, 至 }: Row, day: string | null): boolean => {
  if (day === null) return 自 === null;
  return (自 === null || 自 <= day) && (至 === null || day < 至);
};

/**
 * A timeline in one spelling: cut only where something is said otherwise, and by place only where the places differ.
 * A day of which two rows of a place speak, or none, is told as it stands.
 */
export const statesByDay = (rows: readonly Row[]): readonly string[] => {
  const days = [null, ...new Set(rows.flatMap(({ 自, 至 }) => [自, 至]).filter((day) => day !== null))].sort(
    (one, other) => ((one ?? '') < (other ?? '') ? -1 : 1),
  );
  const told = days.map((day) => {
    const covering = rows.filter((row) => covers(row, day));
    const same = new Set(covering.map(saidBy)).size === 1;
    const alone = covering.filter(({ 机构 }) => 机构 === null).length;
    if (same && alone <= 1)
      return saidBy(covering[0] ?? { 自: null, 至: null, 状态: [], 禁止登记至: null, 机构: null });
    return covering
      .map((row) => `${row.机构 ?? ''} ${saidBy(row)}`)
      .sort()
      .join(' | ');
  });
  return days.flatMap((day, place) =>
    place > 0 && told[place] === told[place - 1] ? [] : [`${day ?? ''}: ${told[place] ?? ''}`],
  );
};
