import type { ClockView } from '#report';
import type { ClockResult, Explanation } from '#runtime';

/** What one can ask the reason of; the words are those by which `说明` names its subjects. */
export const subjects = {
  finding: (id: string): string => `认定 ${id}`,
  year: (year: number): string => `年度 ${year}`,
  status: (from: string | null, place: string | null): string =>
    `状态 ${from ?? '起初'}${place === null ? '' : ` ${place}`}`,
  measure: (act: string, date: string): string => `措施 ${act} ${date}`,
  settlement: (id: string): string => `结算 ${id}`,
  clock: (name: string, id: string | null): string => `期限 ${name}${id === null ? '' : ` ${id}`}`,
} as const;

/** The explanations of the subject at the top of the tree, in order; more than one where clocks bear the same name. */
export function reasonsOf(reasons: readonly Explanation[], subject: string): readonly Explanation[] {
  return reasons.filter((reason) => reason.对象 === subject);
}

/** Whether it tells why something did not follow. */
export function isWhyNot({ 未满足: failing, 最小改变: change }: Explanation): boolean {
  return (failing?.length ?? 0) > 0 || (change?.length ?? 0) > 0;
}

/** What a member of a lawful set rests on. */
export interface LawfulValue {
  readonly points: number;
  /** Where facts are missing the same value may rest on several, each under its assumption. */
  readonly grounds: readonly string[];
  readonly clauses: readonly string[];
  /** The base value, in some case at least: choosing it wants no reason. */
  readonly isBase: boolean;
}

/** The words by which `说明` calls the base value. */
const baseGrounds = ['基准分', '档内任一分值'];

/** The members of a finding's lawful set with their grounds, from the finding's explanation. */
export function lawfulValues(points: readonly number[], explanation: Explanation | undefined): readonly LawfulValue[] {
  const told = explanation === undefined ? [] : groundsIn(explanation);
  return points.map((value) => {
    const own = told.filter(({ reason }) => reason.对象 === `合法分值 ${value}`);
    return {
      points: value,
      grounds: [...new Set(own.map(({ reason, assumed }) => `${assumed}${reason.结论}`))],
      clauses: [...new Set(own.flatMap(({ reason }) => reason.依据))],
      isBase: own.some(({ reason }) => reason.结论.split('；').some((ground) => baseGrounds.includes(ground))),
    };
  });
}

/** What is told of the values, directly or under an assumption about missing facts. */
function groundsIn({ 因为: causes = [] }: Explanation): readonly { reason: Explanation; assumed: string }[] {
  return causes.flatMap((reason) => [
    { reason, assumed: '' },
    ...(reason.因为 ?? []).map((inner) => ({ reason: inner, assumed: `${reason.对象}：` })),
  ]);
}

/** `见“状态 2025-09-15”`: the subject that a conclusion sends its reader to, if any. */
export function referredSubject(conclusion: string): string | null {
  return /见“([^”]+)”$/.exec(conclusion)?.[1] ?? null;
}

/** For each clock of the report the subject of its reasons; the report has the decision's clocks in another order. */
export function clockSubjects(clocks: readonly ClockView[], rows: readonly ClockResult[]): readonly (string | null)[] {
  const left = [...rows];
  return clocks.map(({ matter, actor, state }) => {
    const at = left.findIndex(
      ({ 事项: name, 主体: who, 情况: how, 编号: id, 起: from }) =>
        who === actor && how === state && matter.startsWith(`${name}（${id === null ? '' : `${id}，`}自 ${from} 起）`),
    );
    const [row] = at < 0 ? [] : left.splice(at, 1);
    return row === undefined ? null : subjects.clock(row.事项, row.编号);
  });
}
