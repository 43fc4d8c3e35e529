import { alternativePhrases, listed } from '../phrases/alternatives.ts';
import { pointsText } from '../phrases/decision.ts';
import type { Rows } from './rows.ts';

/** Decisions are compared by what they tell: list by list, a text for each name. */
export type Tales = readonly Tale[];
type Tale = ReadonlyMap<string, string>;

export function talesOf(rows: Rows): Tales {
  return [
    tale(
      rows.认定,
      ({ 编号 }) => `认定 ${编号}`,
      ({ 适用情形, 合法分值 }) => {
        const governing = typeof 适用情形 === 'string' ? [适用情形] : (适用情形 ?? []).map((name) => name ?? '');
        return `${listed(governing)} ${pointsText(合法分值)}`;
      },
    ),
    tale(
      rows.年度,
      ({ 年 }) => `${年}年累计`,
      ({ 累计, 修复 }) => (修复 === 0 ? pointsText(累计) : `${pointsText(累计)}（修复 ${修复} 分）`),
    ),
    tale(
      rows.状态,
      ({ 自, 机构 }) => `${自 ?? '起初'}起状态${机构 === null ? '' : `（${机构}）`}`,
      ({ 状态, 至, 禁止登记至 }) => {
        const bar = typeof 禁止登记至 === 'string' ? `，禁止登记至 ${禁止登记至}` : '';
        return `${状态.join('或')}${至 === null ? '' : `（${至} 前）`}${bar}`;
      },
    ),
    tale(
      rows.措施,
      ({ 日期, 措施 }) => `${日期} ${措施}`,
      ({ 确定性 }) => 确定性,
    ),
    tale(
      rows.结算,
      ({ 编号 }) => `结算 ${编号}`,
      ({ 结论 }) => 结论,
    ),
    tale(
      rows.期限,
      ({ 事项, 编号 }) => `${事项}${编号 === null ? '' : ` ${编号}`}`,
      ({ 起, 止, 情况 }) => `${情况}（${起} 起${止 === null ? '' : `，${止} 止`}）`,
    ),
    tale(
      rows.待定,
      ({ 事项, 编号, 日期 }) => `待定 ${事项}（${编号 ?? 日期}）`,
      ({ 可选 }) => 可选,
    ),
    tale(
      rows.问题,
      ({ 编号, 代码 }) => `${编号} ${代码}`,
      ({ 说明 }) => 说明,
    ),
  ];
}

/** What differs between two judgements of one record, in words; empty if nothing does. */
export function changesBetween(before: Tales, after: Tales): readonly string[] {
  return before.flatMap((earlier, list) => changesIn(earlier, after[list] ?? new Map<string, string>()));
}

/** Rows are the same one if `about` names them alike; `saying` is what of them counts. */
export function tale<Row>(rows: readonly Row[], about: (row: Row) => string, saying: (row: Row) => string): Tale {
  const texts = new Map<string, string>();
  for (const row of rows) {
    const name = about(row);
    const known = texts.get(name);
    texts.set(name, known === undefined ? saying(row) : `${known}、${saying(row)}`);
  }
  return texts;
}

export function changesIn(earlier: Tale, later: Tale): readonly string[] {
  const changes: string[] = [];
  const note = (name: string): void => {
    const [from, to] = [earlier.get(name), later.get(name)];
    if (from !== to) changes.push(alternativePhrases.change(name, from, to));
  };
  for (const name of earlier.keys()) note(name);
  for (const name of later.keys()) if (!earlier.has(name)) note(name);
  return changes;
}
