import type { Circumstance, Fact, Guarded, Model, Points, Situation, Threshold } from '../../oracle/model.ts';
import type { Nature, Status } from '../../oracle/standing-model.ts';
import { printExpression, printMoney, printName, printNames, printPoints, printRange } from './print-expression.ts';

/** A rule folder's two files. */
export type RuleFolder = { readonly '规则.zs': string; readonly '原文.txt': string };

type Lines = readonly string[];

/** One clause, or one for each reading. */
const guarded = <Value>(keyword: string, value: Guarded<Value>, print: (one: Value) => string): Lines =>
  value.kind === 'Always'
    ? [`${keyword} ${print(value.value)}`]
    : Object.entries(value.values).map(
        ([reading, one]) =>
          `${keyword} ${print(one)} 仅当 释义 ${printName(value.interpretation)} 为 ${printName(reading)}`,
      );

const declaration = (head: string, clauses: Lines): string =>
  [head, ...clauses.map((clause) => `  ${clause}`), ''].join('\n');

const ruleSet = (): string =>
  declaration('规则集 random', ['标题 "随机规则"', '版本 "一"', '效力 征求意见稿', '地区 630000', '原文 "原文.txt"']);

/** The short name that rules cite, then the full title. */
const laws = (model: Model): Lines =>
  model.laws.map(({ names: [short = '', title = ''] }) =>
    declaration(`法源 ${short} "${title.replaceAll(/[《》]/gu, '')}"`, ['文号 "某发〔2024〕1号"']),
  );

const vocabularies = (model: Model): Lines =>
  model.facts.flatMap(({ name, type }) => {
    if (name === model.responsibility.fact || name === model.circumstancesFact) return [];
    if (type.kind !== 'Option' && type.kind !== 'Set') return [];
    return [
      declaration(`词表 ${type.vocabulary}`, ['依据 第二条', ...type.items.map((item) => `项 ${printName(item)}`)]),
    ];
  });

const factType = ({ type }: Fact): string => {
  switch (type.kind) {
    case 'Option':
      return `选项 ${type.vocabulary}`;
    case 'Set':
      return `集合 ${type.vocabulary}`;
    case 'Citations':
      return '集合 条文';
    case 'Truth':
      return '是否';
    case 'Money':
      return '金额';
  }
};

const presumption = ({ presumption: presumed }: Fact): Lines => {
  switch (presumed.kind) {
    case 'Unknown':
      return [];
    case 'None':
      return ['推定 无'];
    case 'Truth':
      return [`推定 ${presumed.value ? '是' : '否'}`];
    case 'Item':
      return [`推定 ${printName(presumed.item)}`];
  }
};

const fact = (one: Fact): string => {
  const ownName = one.field.length === 1 && one.field[0] === one.name;
  return declaration(`事实 违规.${one.name} ${factType(one)}`, [
    '依据 第二条',
    ...(ownName ? [] : [`记于 ${one.field.join('.')}`]),
    ...presumption(one),
    ...(one.required ? ['必填'] : []),
  ]);
};

const natureWords: Readonly<Record<Nature, string>> = {
  'not-entered': '未入',
  settled: '可结算',
  'timed-stop': '限期停止',
  awaiting: '待评估',
  'barred-stop': '停止并禁止登记',
  left: '退出',
};

const statusLines = ({ nature, begins, undecided, expiry }: Status): Lines => {
  // Without the clause nothing begins before a decision.
  const unanswered = undecided.kind === 'Always' && undecided.value === 'score-date' ? ['未决时 记分时点'] : [];
  const beginnings = { 'effective-day': '决定生效日', 'next-day': '次日', 'next-month': '次月首日' } as const;
  switch (nature) {
    case 'timed-stop':
      return [
        ...guarded('起算', begins, (when) => beginnings[when]),
        ...unanswered,
        ...guarded('期满', expiry, printName),
      ];
    case 'barred-stop':
      return [...unanswered, '重新登记 禁止登记期满'];
    case 'settled':
      return ['起于 首次登记'];
    default:
      return [];
  }
};

const statuses = (model: Model): Lines => {
  if (model.statuses.length === 0) return [];
  return [
    ...model.statuses.map((status) =>
      declaration(`登记状态 ${printName(status.name)}`, [
        `性质 ${natureWords[status.nature]}`,
        '依据 第七条',
        ...statusLines(status),
      ]),
    ),
    declaration(`强弱 ${printNames(model.strength)}`, []),
  ];
};

const trigger = (model: Model): string =>
  declaration('记分', [
    `依据 ${model.triggerCitations.join('、')}`,
    `当 ${printExpression(model.trigger)}`,
    '适用 最高情形',
    '经办机构 应当 记分',
  ]);

const span = (low: number, high: number): string =>
  low === high ? printPoints(low) : `${String(low)}至${printPoints(high)}`;

const bands = (model: Model): string =>
  declaration('记分档次', [
    '依据 第六条',
    ...model.bands.map(({ name, low, high }) => `档 ${printName(name)} ${span(low, high)}`),
  ]);

const responsibility = (model: Model): string =>
  declaration(`责任程度 ${printNames(model.responsibility.items)}`, [
    '依据 第六条',
    ...guarded('取分', model.responsibility.valuing, (way) => (way === 'ordered' ? '由低到高' : '档内任一')),
  ]);

const endPolicyWords = { stay: '留在本档', nothing: '不记分', top: '记最高分' } as const;

const circumstance = ({ name, direction, items, withinBand, neighbouringBand, endPolicy }: Circumstance): string => {
  const lighter = direction === 'lighter';
  const within = withinBand ? [lighter ? '档内从轻' : '档内从重'] : [];
  const neighbour = neighbouringBand ? [lighter ? '减轻一档' : '加重一档'] : [];
  return declaration(`情节 ${printName(name)} ${printNames(items)}`, [
    '依据 第六条',
    `可 ${[...within, ...neighbour].join('、')}`,
    ...(neighbouringBand
      ? guarded(lighter ? '无更低档' : '无更高档', endPolicy, (policy) => endPolicyWords[policy])
      : []),
  ]);
};

const points = (one: Points): Lines => {
  switch (one.kind) {
    case 'InBand':
      return guarded('档次', one.band, printName);
    case 'InRange':
      return [`记 ${span(one.low, one.high)}`];
    case 'ByMoney':
      return [
        `记 按 ${printName(one.fact)}`,
        ...one.rows.map(({ range, low, high }) => `行 ${printRange(range, printMoney)} 为 ${span(low, high)}`),
      ];
  }
};

const situation = (one: Situation): string =>
  declaration(`情形 ${one.id} ${printName(one.title)}`, [
    `依据 ${one.citations.join('、')}`,
    ...points(one.points),
    `当 ${printExpression(one.when)}`,
    ...(one.unless === null ? [] : [`除非 ${printExpression(one.unless)}`]),
    ...(one.requiresReason ? ['须附 理由'] : []),
  ]);

const accumulation = (model: Model): string =>
  declaration('累计', [
    '依据 第四条',
    '周期 自然年度',
    '时点 处理决定日期',
    '年末 清零',
    '同一行为 取最高',
    '不同行为 相加',
    '不同执业点 相加',
    ...guarded('单次口径', model.accumulation.oneOff, (way) => (way === 'conduct' ? '单一行为' : '同一处理决定合计')),
    ...guarded('行为口径', model.accumulation.conduct, (way) => (way === 'joined' ? '同次检查同类合一' : '逐项')),
    `同类依据 ${printName(model.accumulation.labelsFact)}`,
    ...(model.accumulation.yearCap === null ? [] : [`年度上限 ${printPoints(model.accumulation.yearCap)}`]),
  ]);

const months = (count: number): string =>
  count % 12 === 0 && count > 0 ? `${String(count / 12)}年` : `${String(count)}个月`;

const statusClauses = ({ status }: Threshold): Lines => {
  if (status === null) return [];
  const { name, months: lengths, bar } = status;
  const barred = bar === null ? [] : [`禁止登记 ${months(bar)}`];
  if (lengths === null) return [`状态 ${printName(name)}`, ...barred];
  const { low, high } = lengths;
  return [
    `状态 ${printName(name)} ${low === high ? months(low) : `${months(low)}以上${months(high)}以下`}`,
    ...barred,
    '应由 经办机构',
  ];
};

const threshold = (one: Threshold): string =>
  declaration(`阈值 ${printName(one.name)}`, [
    `依据 ${one.citations.join('、')}`,
    `当 ${one.on === 'yearTotal' ? '年度累计' : '单次记分'} ${printRange(one.range, printPoints)}`,
    ...(one.on === 'yearTotal'
      ? guarded('触发', one.trigger, (way) => (way === 'every' ? '每次记分' : '首次越过'))
      : []),
    ...(one.supersedes.length === 0 ? [] : [`取代 ${printNames(one.supersedes)}`]),
    ...one.measures.map(({ actor, mode, name }) => `${actor} ${mode} ${printName(name)}`),
    ...statusClauses(one),
  ]);

const interpretations = (model: Model): Lines =>
  model.interpretations.map(({ name, readings }) =>
    declaration(`释义 ${printName(name)}`, [
      '争点 第六条',
      ...readings.map(
        (reading, place) =>
          `${place === 0 ? '默认' : '另可'} ${printName(reading)} "${place === 0 ? '条文字面' : '另一种理解'}"`,
      ),
    ]),
  );

const articleLines = (head: string, citations: Lines, text: string): Lines => [
  head,
  ...citations.map((citation) => `${citation.slice(citation.indexOf('（'))}${text}`),
];

/** The regulation that the printed rules cite: one article for each kind of rule, one item for each situation and threshold. */
const sourceText = (model: Model): string => {
  const situations = model.situations.flatMap(({ citations }) => citations);
  const thresholds = model.thresholds.flatMap(({ citations }) => citations);
  return [
    '第一章 总则',
    '第一条 为规范管理，制定本细则。',
    '第二条 有关部门作出处理的，应当记分。',
    '第二章 记分',
    ...articleLines('第三条 记分情形如下：', situations, '出现该项负面情形的；'),
    '第四条 记分在一个自然年度内累加计算。',
    ...articleLines('第五条 累计达到一定分值的，采取以下措施：', thresholds, '采取相应管理措施；'),
    '第六条 按责任程度在档次内记分。',
    '第七条 登记状态随记分调整。',
    '',
  ].join('\n');
};

/** A model as the text of a rule folder. */
export const printModel = (model: Model): RuleFolder => ({
  '规则.zs': [
    ruleSet(),
    ...laws(model),
    declaration('条款 第一条 无可计算内容 "目的"', []),
    declaration('条款 第三条、第五条 无可计算内容 "列举各项的导语"', []),
    ...vocabularies(model),
    ...model.facts.map(fact),
    ...statuses(model),
    trigger(model),
    bands(model),
    responsibility(model),
    ...model.circumstances.map(circumstance),
    ...model.situations.map(situation),
    accumulation(model),
    ...model.thresholds.map(threshold),
    ...interpretations(model),
  ].join('\n'),
  '原文.txt': sourceText(model),
});
