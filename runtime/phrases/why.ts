import type { EventName } from '../tables.ts';
import { monthsText } from './decision.ts';

/** The words of 说明 on statuses, fees, clocks and repairs. Arguments are the record's and the rule set's own words, or numbers. */

export const eventWords: Readonly<Record<EventName, string>> = {
  handling: '作出处理决定',
  'notice-issued': '发出书面通知',
  notice: '收到书面通知',
  feedback: '意见反馈',
  'feedback-decision': '收到反馈处理决定',
  objection: '提出异议',
  'objection-result': '异议处理',
  expiry: '期满',
  'recovery-application': '恢复申请',
  'recovery-assessment': '恢复评估',
};

export const periodPhrases = {
  between: (from: string | null, through: string | null): string => {
    if (through === null) return from === null ? '一直' : `${from} 起`;
    return `${from ?? '起初'} 至 ${through}`;
  },
  length: (low: number, high: number): string =>
    low === high ? monthsText(low) : `${monthsText(low)}至${monthsText(high)}`,
} as const;

export const statusWhy = {
  subject: (from: string | null, place: string | null): string =>
    `状态 ${from ?? '起初'}${place === null ? '' : ` ${place}`}`,
  certain: (period: string, status: string): string => `${period}，确定为 ${status}`,
  possible: (period: string, statuses: readonly string[]): string => `${period}，可能为 ${statuses.join('、')}`,
  barred: (days: readonly string[], always: boolean): string =>
    `；${always ? '' : '可能'}禁止登记至 ${days.join(' 或 ')}`,
  see: (subject: string): string => `见“${subject}”`,
  inSome: '在部分可能的情况下，',
  decided: (id: string, from: string): string => `依状态决定 ${id}，自 ${from} 起`,
  undecided: (from: string): string => `没有状态决定，自记分之日 ${from} 起`,
  cascaded: (from: string): string => `自机构受处理之日 ${from} 起`,
  noEnd: '，到何日为止未定',
  fixedEnd: (length: string, last: string): string => `，期限 ${length}，至 ${last}`,
  openEnd: (length: string, first: string, last: string): string =>
    `，期限 ${length} 未定，最早至 ${first}、最晚至 ${last}`,
  noBar: '，禁止登记的期限未定',
  bar: (length: string, last: string): string => `，禁止登记 ${length}，至 ${last}`,
  cut: (times: number): string => `（修复缩短 ${times} 次以后）`,
  everywhere: '，及于全部执业点',
  onlyAt: (places: readonly string[]): string => `，只及于 ${places.join('、')}`,
  decision: (id: string): string => `状态决定 ${id}`,
  decisionMade: (date: string, effective: string, months: number | null, target: string | null): string =>
    `${date} 作出，${effective} 生效${months === null ? '，没有记明期限' : `，期限 ${monthsText(months)}`}${target === null ? '' : `，针对 ${target}`}`,
  cascade: (name: string): string => `级联 ${name}`,
  cascadeHolds: (id: string, date: string): string => `${date} 对机构的处理（${id}）及于本人`,
  linkage: (name: string): string => `联动 ${name}`,
  linkageHolds: '在一处的状态，在全部执业点相同',
  linkageMayHold: '视未查明的事实，在一处的状态可能在全部执业点相同',
  recovery: '恢复',
  awaiting: '期满以后，还没有通过评估的记载，尚未恢复',
  noAssessment: '没有通过评估的记载',
  assess: '申请恢复并通过评估',
  assessment: (id: string): string => `恢复评估 ${id}`,
  passed: (date: string): string => `${date} 通过`,
  recovered: (date: string): string => `期满并通过评估，自 ${date} 起恢复`,
  endedItself: (date: string): string => `期满，自 ${date} 起自动恢复`,
  registered: (id: string): string => `重新登记 ${id}`,
  registeredAnew: (date: string, institution: string): string => `${date} 在 ${institution} 重新登记`,
  lifted: (date: string): string => `修复以后累计已不在阈值之内，自 ${date} 起解除`,
  ended: (date: string): string => `自 ${date} 起终了`,
  places: '执业点',
  current: (places: readonly string[]): string => `在 ${places.join('、')} 登记，没有改变登记状态的处理`,
  everywhereCurrent: '案卷没有写执业点，视为一直登记；没有改变登记状态的处理',
  left: (last: string): string => `各执业点均已终了，最后一处至 ${last}`,
  notEntered: '还没有登记的执业点',
} as const;

export const settlementWhy = {
  subject: (id: string): string => `结算 ${id}`,
  conclusion: (conclusion: string, reason: string): string => `${conclusion}：${reason}`,
  status: '登记状态',
  statusOn: (date: string, place: string | null, statuses: readonly string[], subject: string | null): string => {
    const at = place === null ? '' : `在 ${place} `;
    const shown = statuses.length === 1 ? `为 ${statuses.join('')}` : `可能为 ${statuses.join('、')}`;
    return `${date} 日终，${at}的登记状态${shown}${subject === null ? '' : `，见“${subject}”`}`;
  },
  rule: (name: string): string => `结算规则 ${name}`,
  applies: '适用',
  mayApply: '视尚未确定的事项，可能适用',
  otherwiseStatus: '若登记状态不同',
  underStatus: (statuses: readonly string[]): string =>
    statuses.length === 0
      ? '所记事实不变，无论何种登记状态都不结算'
      : `所记事实不变，登记状态为 ${statuses.join('、')} 时结算`,
  otherwiseFacts: (status: string): string => `若登记状态为 ${status} 不变`,
  underFacts: '事实这样记载时结算',
  neverUnderFacts: '无论怎样的事实都不结算',
} as const;

export const clockWhy = {
  subject: (name: string, id: string | null): string => `期限 ${name}${id === null ? '' : ` ${id}`}`,
  after: (anchor: string, date: string, length: string): string => `${date} ${anchor}，其后 ${length}以内`,
  before: (anchor: string, date: string, length: string): string => `${date} ${anchor}，应当提前 ${length}`,
  openAnchor: (anchor: string): string => `${anchor}之日未定，无从计算`,
  last: (date: string): string => `，至 ${date}`,
  met: (event: string, date: string, late: boolean): string => `；${date} ${event}${late ? '，已逾期' : ''}`,
  running: (asOf: string): string => `；截至 ${asOf} 尚未届满`,
  overdue: (asOf: string, event: string): string => `；截至 ${asOf} 没有${event}的记载`,
  waived: '，视为放弃',
  degree: (degree: string): string => `（${degree}）`,
  workdays: '工作日',
  days: (unit: 'workday' | 'day' | 'month', count: number): string =>
    unit === 'workday' ? `${count}个工作日` : unit === 'day' ? `${count}日` : monthsText(count),
  counted: (from: string, to: string, days: number, working: number): string =>
    `${from} 至 ${to} 共 ${days} 天，计 ${working} 个工作日`,
  skippedWeekends: (count: number): string => `，周末 ${count} 天不计`,
  skippedHolidays: (holidays: readonly string[]): string => `，放假不计：${holidays.join('、')}`,
  workedWeekends: (days: readonly string[]): string => `，调休上班照计：${days.join('、')}`,
  tolled: (spans: readonly string[]): string => `，专业鉴定的期间不计：${spans.join('、')}`,
  source: (source: string): string => `（${source}）`,
  noCalendar: (year: number): string => `缺少 ${year}年 的工作日历，无从计算`,
} as const;

export const repairWhy = {
  subject: (id: string): string => `修复 ${id}`,
  whole: (date: string, points: string): string => `${date}，减免 ${points}`,
  part: (date: string, asked: number, points: string): string => `${date}，请求减免 ${asked} 分，计 ${points}`,
  pool: (name: string): string => `修复途径 ${name}`,
  limits: (low: number, high: number, times: number | null, points: number | null): string =>
    [
      `每次 ${low === high ? low : `${low}至${high}`} 分`,
      ...(times === null ? [] : [`每年 ${times} 次以下`]),
      ...(points === null ? [] : [`每年 ${points} 分以下`]),
    ].join('，'),
  used: (points: string): string => `；本年度此前已计 ${points}`,
  unused: '；本年度此前没有',
  noPool: '没有规定这种途径可以修复',
  together: '各途径合计',
  togetherLimit: (points: number): string => `每年 ${points} 分以下`,
  excluded: (thresholds: readonly string[]): string => `不适用 ${thresholds.join('、')}`,
  neverRepaired: '触及以后，当年的记分不予修复',
  cut: (label: string): string => `缩短 ${label}`,
  cutTo: (days: readonly string[]): string => `缩短后至 ${days.join(' 或 ')}`,
  lower: (points: string): string => `“减分”改为 ${points}`,
} as const;
