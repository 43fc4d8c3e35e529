import { alternativePhrases, listed } from '../phrases/alternatives.ts';
import { pointsText } from '../phrases/decision.ts';
import type { Rows } from './rows.ts';

/** What differs between two judgements of one record, in words; empty if nothing does. */
export function changesBetween(before: Rows, after: Rows): readonly string[] {
  const found = [
    ...changed(
      before.认定,
      after.认定,
      ({ 编号 }) => `认定 ${编号}`,
      ({ 适用情形, 合法分值 }) => {
        const governing = typeof 适用情形 === 'string' ? [适用情形] : (适用情形 ?? []).map((name) => name ?? '');
        return `${listed(governing)} ${pointsText(合法分值)}`;
      },
    ),
    ...changed(
      before.年度,
      after.年度,
      ({ 年 }) => `${年}年累计`,
      ({ 累计, 修复 }) => (修复 === 0 ? pointsText(累计) : `${pointsText(累计)}（修复 ${修复} 分）`),
    ),
    ...changed(
      before.状态,
      after.状态,
      ({ 自, 机构 }) => `${自 ?? '起初'}起状态${机构 === null ? '' : `（${机构}）`}`,
      (row) => {
        const { 状态, 至, 禁止登记至 } = row;
        const bar = typeof 禁止登记至 === 'string' ? `，禁止登记至 ${禁止登记至}` : '';
        return `${状态.join('或')}${至 === null ? '' : `（${至} 前）`}${bar}`;
      },
    ),
    ...changed(
      before.措施,
      after.措施,
      ({ 日期, 措施 }) => `${日期} ${措施}`,
      ({ 确定性 }) => 确定性,
    ),
    ...changed(
      before.结算,
      after.结算,
      ({ 编号 }) => `结算 ${编号}`,
      ({ 结论 }) => 结论,
    ),
    ...changed(
      before.期限,
      after.期限,
      ({ 事项, 编号 }) => `${事项}${编号 === null ? '' : ` ${编号}`}`,
      ({ 起, 止, 情况 }) => `${情况}（${起} 起${止 === null ? '' : `，${止} 止`}）`,
    ),
    ...changed(
      before.待定,
      after.待定,
      ({ 事项, 编号, 日期 }) => `待定 ${事项}（${编号 ?? 日期}）`,
      ({ 可选 }) => 可选,
    ),
    ...changed(
      before.问题,
      after.问题,
      ({ 编号, 代码 }) => `${编号} ${代码}`,
      ({ 说明 }) => 说明,
    ),
  ];
  return found;
}

/** Rows are the same one if `about` names them alike; `saying` is what of them counts. */
export function changed<Row>(
  before: readonly Row[],
  after: readonly Row[],
  about: (row: Row) => string,
  saying: (row: Row) => string,
): readonly string[] {
  const told = (rows: readonly Row[]): ReadonlyMap<string, string> => {
    const texts = new Map<string, string>();
    for (const row of rows) {
      const known = texts.get(about(row));
      texts.set(about(row), known === undefined ? saying(row) : `${known}、${saying(row)}`);
    }
    return texts;
  };
  const [earlier, later] = [told(before), told(after)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((name) => {
    const [from, to] = [earlier.get(name), later.get(name)];
    return from === to ? [] : [alternativePhrases.change(name, from, to)];
  });
}
