import { all, among, constant, fact, isTrue, not, origin, rulesOf } from './rules.ts';

const linkage = {
  kind: 'Rule' as const,
  name: '医师',
  guard: among('人', '医'),
  statuses: [1, 3],
  origin: origin('联动条'),
};

/** The small rule set with statuses and everything that changes them. */
export const standingRules = rulesOf({
  linkages: [linkage],
  cascades: [
    {
      kind: 'Rule',
      name: '中止',
      guard: all(among('措施', '中止'), isTrue('负责')),
      status: 1,
      open: { name: '级联期限', text: null },
      decidedBy: ['经办'],
      origin: origin('级联条'),
    },
  ],
  settlements: [
    {
      kind: 'Rule',
      name: '正常',
      guard: { kind: 'StatusIn', statuses: [0] },
      conclusion: 'settle',
      recovers: false,
      origin: origin('结一'),
    },
    {
      kind: 'Rule',
      name: '停止期',
      guard: all({ kind: 'StatusIn', statuses: [1, 2] }, not(isTrue('服务急诊'))),
      conclusion: 'refuse',
      recovers: true,
      origin: origin('结二'),
    },
    {
      kind: 'Rule',
      name: '停止期急诊',
      guard: all({ kind: 'StatusIn', statuses: [1, 2] }, isTrue('服务急诊')),
      conclusion: 'settle',
      recovers: false,
      origin: origin('结三'),
    },
    {
      kind: 'Rule',
      name: '终止期',
      guard: { kind: 'StatusIn', statuses: [3, 4, 5] },
      conclusion: 'refuse',
      recovers: true,
      origin: origin('结四'),
    },
  ],
  repairs: {
    kind: 'LedgerStep',
    route: fact('途径'),
    pools: [
      {
        name: '学',
        routes: [0],
        low: 1,
        high: 3,
        timesAYear: 1,
        pointsAYear: null,
        decidedBy: ['经办'],
        origin: origin('学条'),
      },
      {
        name: '动',
        routes: [1, 2],
        low: 1,
        high: 1,
        timesAYear: null,
        pointsAYear: 3,
        decidedBy: [],
        origin: origin('动条'),
      },
    ],
    perYear: constant<number | null>(null),
    cut: constant<number | null>(1),
    cutsOfOne: constant<number | null>(null),
    floor: 0,
    below: constant<'cut-only' | 'lift'>('cut-only'),
    excluded: [3],
    duties: [],
    citations: ['修条'],
  },
  recoveries: [
    {
      status: 1,
      applicant: ['人'],
      consent: ['机构'],
      assessor: ['经办'],
      passed: constant<number | 'reregistration'>(0),
      origin: origin('恢条'),
    },
  ],
});
