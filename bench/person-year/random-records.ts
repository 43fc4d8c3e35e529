import { dayOf, textOf } from '../../runtime/calendar.ts';
import { decide, readRecord, type Rules } from '../../runtime/index.ts';
import type { Finding } from '../findings/finding.ts';
import { random, type Random } from '../findings/random.ts';
import { fullyKnown, realisticFindings } from '../findings/realistic.ts';
import type { ContractRecord, StatusDecision } from './record.ts';

const kinds = ['医师', '医师', '护士', '药师', '技师'] as const;

/** Records of a person's year or two, about seven findings each; two in three suspensions and terminations that are certain have been decided. */
export function randomRecords(rules: Rules, count: number, seed: number): readonly ContractRecord[] {
  const choose = random(seed);
  const pool = realisticFindings(100, fullyKnown, seed).filter(({ 处理 }) => 处理 !== undefined);
  return Array.from({ length: count }, (_, number) => {
    const record = recordOf(pool, number, choose);
    record.记录.push(...decisionsOn(rules, record, choose));
    return JSON.parse(JSON.stringify(record)) as ContractRecord;
  });
}

function recordOf(pool: readonly Finding[], number: number, choose: Random): ContractRecord {
  const years = choose.chance(0.7) ? [2025] : [2024, 2025];
  const institution = `H6301${String(choose.below(10_000)).padStart(6, '0')}`;
  const findings = Array.from({ length: 5 + choose.below(5) }, (__, position): Finding => {
    const { 行为编号: conduct, ...finding } = choose.one(pool);
    const date = `${choose.one(years)}${finding.日期.slice(4)}`;
    const own = conduct !== undefined && choose.chance(0.5) ? { 行为编号: `X${choose.below(5)}` } : {};
    return { ...finding, ...own, 编号: `F${position + 1}`, 日期: date, 检查: `J${choose.below(6)}`, 机构: institution };
  });
  // Some findings are made on one day.
  findings.forEach((finding, position) => {
    const earlier = findings[position - 1];
    if (earlier !== undefined && choose.chance(0.15)) finding.日期 = earlier.日期;
  });
  return {
    格式: 1,
    案卷: `测速-${number}`,
    人员: {
      代码: `D${630_100_000_000 + number}`,
      类别: choose.one(kinds),
      执业点: [{ 机构: institution, 自: '2020-03-01' }],
    },
    记录: findings,
  };
}

/** Decisions on what is certain: a suspension where 约谈 is called for and nothing more can be, a termination where 通报 is. */
function decisionsOn(rules: Rules, record: ContractRecord, choose: Random): readonly StatusDecision[] {
  const { record: read } = readRecord(rules, record);
  if (read === null) throw new Error(`${record.案卷} cannot be read`);
  const { 措施: measures } = decide(rules, read, { asOf: '2025-12-31', alternatives: false });
  const dates = [...new Set(measures.map(({ 日期 }) => 日期))];
  return dates.flatMap((date, position): readonly StatusDecision[] => {
    const certainly = (act: string): boolean =>
      measures.some((one) => one.日期 === date && one.措施 === act && one.确定性 === '确定');
    const possibly = measures.some((one) => one.日期 === date && one.措施 === '通报');
    const target = record.记录.find((entry) => entry.日期 === date);
    const status = certainly('通报') ? '终止' : certainly('约谈') && !possibly ? '暂停' : null;
    const decided = later(date, choose.below(15));
    if (status === null || target === undefined || decided > '2025-12-31' || choose.chance(1 / 3)) return [];
    return [
      {
        类型: '状态决定',
        编号: `D${position + 1}`,
        日期: decided,
        针对: target.编号,
        状态: status,
        生效: later(decided, choose.below(10)),
        ...(status === '暂停' && choose.chance(0.8) && { 期限: `${1 + choose.below(6)}个月` }),
      },
    ];
  });
}

function later(date: string, days: number): string {
  return textOf((dayOf(date) ?? 0) + days);
}
