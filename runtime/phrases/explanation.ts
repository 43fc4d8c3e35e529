/** The words of 说明. Arguments are the record's and the rule set's own words, or numbers. */

export const conditionPhrases = {
  is: (fact: string, items: readonly string[]): string =>
    `${fact} ${items.length === 1 ? '为' : '属于'} ${items.join('、')}`,
  contains: (fact: string, items: readonly string[]): string => `${fact} 含 ${items.join('、')}`,
  recorded: (fact: string): string => `${fact} 已知`,
  not: (inner: string): string => `非 ${inner}`,
  within: (fact: string, range: string): string => `${fact} ${range}`,
  reading: (name: string, readings: readonly string[]): string => `释义 ${name} 为 ${readings.join('、')}`,
  yearTotal: '年度累计',
  oneOff: '单次记分',
  count: (of: string, range: string): string => `计数（${of}）${range}`,
  sameYear: '本年度',
  sameConductType: '同类行为',
  band: (names: readonly string[]): string => `档次 属于 ${names.join('、')}`,
  status: (names: readonly string[]): string => `登记状态 ${names.length === 1 ? '为' : '属于'} ${names.join('、')}`,
  registeredThere: '在该机构登记',
  and: ' 且 ',
  or: ' 或 ',
  group: (inner: string): string => `(${inner})`,
  always: '恒成立',
  from: (value: string): string => `${value}以上`,
  below: (value: string): string => `不满${value}`,
  upTo: (value: string): string => `${value}以下`,
  between: (from: string, to: string): string => `${from}${to}`,
  any: '不限',
  actually: (condition: string, value: string): string => `${condition}（现为${value}）`,
} as const;

export const valuePhrases = {
  unknown: '未知',
  none: '无',
  true: '是',
  false: '否',
  points: '分',
  times: '次',
  yuan: '元',
} as const;

export const changePhrases = {
  record: (fact: string, values: readonly string[]): string => `记明“${fact}”为 ${values.join(' 或 ')}`,
  recordAny: (fact: string): string => `记明“${fact}”`,
  replace: (fact: string, old: string, values: readonly string[]): string =>
    `“${fact}”由 ${old} 改为 ${values.join(' 或 ')}`,
  add: (fact: string, items: readonly string[]): string => `“${fact}”增加 ${items.join(' 或 ')}`,
  remove: (fact: string, items: readonly string[]): string => `“${fact}”去掉 ${items.join('、')}`,
  more: (points: number): string => `年度累计再增加 ${points} 分`,
  moreAtOnce: (points: number): string => `单次记分再多 ${points} 分`,
} as const;

export const subjectPhrases = {
  finding: (id: string): string => `认定 ${id}`,
  trigger: (name: string): string => name,
  situation: (name: string): string => `适用情形 ${name}`,
  matched: (name: string): string => `同时符合 ${name}`,
  unmatched: (name: string): string => `未适用 ${name}`,
  base: '基准分',
  lawful: (points: number): string => `合法分值 ${points}`,
  choice: '认定分值',
  objection: (id: string): string => `异议结果 ${id}`,
  case: (conditions: readonly string[]): string =>
    conditions.length === 0 ? '其余情况' : `若 ${conditions.join('，')}`,
  interpretation: (name: string): string => `释义 ${name}`,
  year: (year: number): string => `年度 ${year}`,
  /** Its day follows. */
  measure: (act: string): string => `措施 ${act} `,
  threshold: (name: string): string => `阈值 ${name}`,
  notReached: (name: string): string => `未达到 ${name}`,
} as const;

export const conclusionPhrases = {
  governed: (situation: string, band: string | null, base: number, lawful: string): string =>
    `适用情形 ${situation}${band === null ? '' : `，${band}`}，基准分 ${base} 分，合法分值 ${lawful}`,
  severalWays: (missing: string, lawful: string): string => `${missing}尚未查明，按各种可能，合法分值 ${lawful}`,
  someFacts: '有关事实',
  unhandled: '没有可以据以记分的处理，不记分',
  unmatched: '已有处理，但所记事实不符合任何情形，记 0 分',
  recorded: (points: string): string => `；现记 ${points}`,
  triggered: '有可以据以记分的处理',
  mayTrigger: '有没有可以据以记分的处理，尚未查明',
  notTriggered: '没有可以据以记分的处理',
  holds: (situation: string): string => `所记事实符合情形 ${situation}`,
  mayHold: (situation: string): string => `视未查明的事实，也可能符合情形 ${situation}；同一行为取最高，只计一次`,
  lower: (situation: string, base: number): string =>
    `也符合情形 ${situation}（基准分 ${base} 分）；同一行为取最高，只计一次`,
  doesNotHold: (situation: string): string => `所记事实不符合情形 ${situation}`,
  base: (degree: string | null, low: number, high: number, base: number): string =>
    degree === null
      ? `分值 ${low} 至 ${high} 分，取 ${base} 分`
      : `${degree}在 ${low} 至 ${high} 分中由低到高取 ${base} 分`,
  isBase: '基准分',
  isWhole: '档内任一分值',
  lighterWithin: (choice: string): string => `${choice}，可以档内从轻`,
  heavierWithin: (choice: string): string => `${choice}，可以档内从重`,
  bandDown: (choice: string): string => `${choice}，可以减轻一档，取下一档中同一责任程度的分值`,
  bandUp: (choice: string): string => `${choice}，可以加重一档，取上一档中同一责任程度的分值`,
  noBandDown: (choice: string): string => `${choice}，已无更低档，可以不记分`,
  noBandUp: (choice: string): string => `${choice}，已无更高档，可以记最高分`,
  choiceWithin: (choice: number): string => `认定 ${choice} 分，在合法分值之内，以此计入`,
  choiceOutside: (choice: number): string => `认定 ${choice} 分，不在合法分值之内；更正前仍以此计入`,
  changed: (points: number): string => `变更为 ${points} 分，溯及记分之日`,
  reversed: '撤销，记 0 分，溯及记分之日',
  upheld: '维持原记分',
  reading: (reading: string): string => `采用“${reading}”`,
  otherCases: (count: number): string => `另有 ${count} 种情况，从略`,
  yearTotal: (totals: string, recommended: number | null): string =>
    recommended === null ? `累计 ${totals}` : `累计 ${totals}，按建议分值为 ${recommended} 分`,
  capped: (cap: number): string => `全年至多计 ${cap} 分`,
  adds: (date: string, added: string): string => `${date}，计入 ${added}`,
  topsUp: (date: string, added: string, others: string): string =>
    `${date}，与 ${others} 为同一行为，取最高，只补记差额 ${added}`,
  addsNothing: (date: string, others: string): string => `${date}，与 ${others} 为同一行为，没有更高，不再计入`,
  scoresNothing: (date: string): string => `${date}，记 0 分，不计入`,
  measure: (actor: string, mode: string, act: string, certainty: string): string =>
    `${actor}${mode}${act}（${certainty}）`,
  fires: (date: string, totals: string, condition: string): string =>
    `${date} 记分后累计 ${totals}，触及“${condition}”`,
  mayFire: (date: string, totals: string, condition: string): string =>
    `${date} 记分后累计 ${totals}，视最终记分可能触及“${condition}”`,
  highestTotal: (condition: string, highest: number): string => `${condition}；全年累计最高 ${highest} 分`,
  highestAtOnce: (condition: string, highest: number): string => `${condition}；全年单次记分最高 ${highest} 分`,
} as const;
