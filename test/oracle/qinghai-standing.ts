/**
 * What the Qinghai draft says about status over time (articles 9, 11 to 18), typed by hand from the regulation and
 * its settled meaning; national deadlines where the draft has none.
 */
import {
  always,
  and,
  byReading,
  fact,
  isTrue,
  not,
  oneOf,
  or,
  presumed,
  readingIs,
  registeredThere,
  statusIn,
  unknown,
} from './build.ts';
import { nationalCalendar } from './calendar-data.ts';
import type { Expression } from './model.ts';
import type { Clock, Settlement, Standing, Status } from './standing-model.ts';

const personKinds = [...['医师', '药师', '护士', '技师', '乡村医生', '结算审核人员', '药店主要负责人', '执业药师']];

const atOnce = always('effective-day' as const);
const fromScoreDate = always('score-date' as const);

const statuses: readonly Status[] = [
  { name: '未登记', nature: 'not-entered', begins: atOnce, undecided: fromScoreDate, expiry: always('正常') },
  { name: '正常', nature: 'settled', begins: atOnce, undecided: fromScoreDate, expiry: always('正常') },
  {
    name: '暂停',
    nature: 'timed-stop',
    begins: byReading('暂停起算', {
      决定生效日: 'effective-day',
      次日: 'next-day',
      次月首日: 'next-month',
    } as const),
    undecided: fromScoreDate,
    expiry: byReading('期满恢复', { 须经评估: '期满待恢复', 自动: '正常' } as const),
  },
  { name: '期满待恢复', nature: 'awaiting', begins: atOnce, undecided: fromScoreDate, expiry: always('正常') },
  { name: '终止', nature: 'barred-stop', begins: atOnce, undecided: fromScoreDate, expiry: always('正常') },
  { name: '已注销', nature: 'left', begins: atOnce, undecided: fromScoreDate, expiry: always('正常') },
];

const refusal = (name: string, when: Expression, unless: Expression | null): Settlement => ({
  name,
  when,
  unless,
  conclusion: 'refuse',
  recovers: true,
});

const emergency = isTrue('急诊抢救');

const settlements: readonly Settlement[] = [
  { name: '正常', when: statusIn('正常'), unless: null, conclusion: 'settle', recovers: false },
  {
    name: '急诊',
    when: and(emergency, statusIn('暂停', '期满待恢复')),
    unless: null,
    conclusion: 'settle',
    recovers: false,
  },
  {
    name: '终止急诊',
    when: and(emergency, statusIn('终止'), readingIs('急诊例外', '暂停与终止')),
    unless: null,
    conclusion: 'settle',
    recovers: false,
  },
  refusal('暂停', statusIn('暂停', '期满待恢复'), emergency),
  refusal('终止', statusIn('终止'), and(emergency, readingIs('急诊例外', '暂停与终止'))),
  refusal('未登记', or(statusIn('未登记', '已注销'), not(registeredThere), not(isTrue('承诺'))), null),
];

const clock = (
  name: string,
  actor: string,
  anchor: Clock['anchor'],
  count: number,
  met: Clock['met'],
  more: Partial<Clock> = {},
): Clock => ({
  name,
  actor,
  anchor,
  direction: 'after',
  length: { unit: 'workday', count },
  met,
  missed: 'overdue',
  tolled: false,
  ...more,
});

const agency = '医疗保障经办机构';
const objectionAnchor = byReading('异议起算', { 书面通知: 'notice', 反馈处理决定通知: 'feedback-decision' } as const);

const clocks: readonly Clock[] = [
  clock('书面通知', agency, always('handling'), 5, 'notice-issued'),
  clock('送达通知', agency, always('notice-issued'), 3, 'notice'),
  clock('提出异议', '所在单位', objectionAnchor, 10, 'objection', { missed: 'waived' }),
  clock('异议处理', '医疗保障行政部门', always('objection'), 20, 'objection-result', { tolled: true }),
  clock('恢复申请', '相关人员', always('expiry'), 15, 'recovery-application', { direction: 'before' }),
  clock('恢复评估', agency, always('recovery-application'), 10, 'recovery-assessment'),
];

export const qinghaiStanding: Standing = {
  statuses,
  strength: ['终止', '暂停', '期满待恢复', '正常'],
  personFacts: [
    fact('人员类别', { kind: 'Option', vocabulary: '人员类别', items: personKinds }, unknown, '类别'),
    fact('承诺', { kind: 'Truth' }, presumed(true)),
  ],
  measureFacts: [
    fact(
      '机构措施',
      { kind: 'Option', vocabulary: '机构措施', items: ['中止协议', '责令暂停', '解除协议', '暂停结算'] },
      unknown,
      '措施',
    ),
    fact('负有责任', { kind: 'Truth' }, unknown),
  ],
  serviceFacts: [fact('急诊抢救', { kind: 'Truth' }, unknown)],
  linkages: [
    { statuses: ['暂停', '终止'], when: oneOf('人员类别', '医师') },
    {
      statuses: ['暂停', '终止'],
      // By article 2 a pharmacy's principals are the licence's principal and that store's 执业药师.
      when: and(oneOf('人员类别', '药店主要负责人', '执业药师'), readingIs('联动人员', '另含多家药店主要负责人')),
    },
  ],
  cascades: [
    {
      name: '中止协议',
      status: '暂停',
      when: and(oneOf('机构措施', '中止协议', '责令暂停'), isTrue('负有责任')),
      open: '级联暂停期限',
    },
    {
      name: '解除协议',
      status: '终止',
      when: and(oneOf('机构措施', '解除协议'), isTrue('负有责任')),
      open: '级联禁止登记期限',
    },
  ],
  settlements,
  repairs: {
    routeFact: fact(
      '修复途径',
      {
        kind: 'Option',
        vocabulary: '修复途径',
        items: ['学习培训', '宣传活动', '飞行检查', '专项检查', '抽查复查'],
      },
      unknown,
      '途径',
    ),
    pools: [
      { name: '学习培训', routes: ['学习培训'], low: 1, high: 3, timesAYear: 1, pointsAYear: null },
      {
        name: '参加活动',
        routes: ['宣传活动', '飞行检查', '专项检查', '抽查复查'],
        low: 1,
        high: 1,
        timesAYear: null,
        pointsAYear: 3,
      },
    ],
    pointsAYear: byReading('修复上限', { 两池各3分: 6, 合计3分: 3 }),
    cut: always(1),
    cutsOfOne: byReading('缩短次数', { 每次修复: null, 每项处理决定一次: 1 }),
    floor: 0,
    below: byReading('修复后状态', { 仅缩短: 'cut-only', 低于阈值即解除: 'lift' } as const),
    excluded: ['一次性终止'],
  },
  clocks,
  calendar: nationalCalendar,
  ratios: [
    {
      name: '暂停结算',
      low: { part: 20, whole: 100, included: true },
      high: { part: 50, whole: 100, included: true },
      measures: [{ actor: '医疗保障经办机构', mode: '可以', name: '暂停结算' }],
      precedes: [],
    },
    {
      name: '中止协议',
      low: { part: 50, whole: 100, included: true },
      high: null,
      measures: [{ actor: '医疗保障经办机构', mode: '应当', name: '中止协议' }],
      precedes: ['暂停结算'],
    },
  ],
  personTimes: {
    denominator: byReading('人次分母', { 评估日登记人数: 'assessment-day', 年初登记人数: 'year-start' } as const),
    cascades: byReading('级联计入', { 不计: false, 计: true }),
    linked: byReading('联动计入', { 不计: false, 计: true }),
  },
  obligations: [{ name: '医保政策培训', actor: '定点医药机构', timesAYear: 2 }],
};
