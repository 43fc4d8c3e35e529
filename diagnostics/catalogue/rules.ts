import { entry } from './entry.ts';
import { listed, listedEn } from './suggestion.ts';

export interface Named {
  readonly name: string;
}

export interface Rule extends Named {
  readonly keyword: string;
}

const called = ({ keyword, name }: Rule): string => (name === '' ? `“${keyword}”` : `${keyword}“${name}”`);

/** In what a province's rule departs from the inherited one. */
const aspects = {
  condition: { zh: '条件', en: 'condition' },
  points: { zh: '分值', en: 'points' },
  required: { zh: '须附的内容', en: 'required fields' },
  firing: { zh: '触发方式', en: 'when it fires' },
  duties: { zh: '措施（少了上位规则的措施）', en: 'measures (an inherited one is missing)' },
  status: { zh: '状态及期限', en: 'status and length' },
  bar: { zh: '禁止登记的期限', en: 'length of the bar' },
  replaced: { zh: '所取代的阈值', en: 'thresholds replaced' },
  bands: { zh: '档次', en: 'bands' },
  degrees: { zh: '责任程度或取分方式', en: 'degrees or how they map to points' },
  circumstances: { zh: '所列情节', en: 'circumstances listed' },
  permission: { zh: '所允许的处理', en: 'what is permitted' },
  accumulation: { zh: '累计方式', en: 'how points accumulate' },
  nature: { zh: '状态的性质', en: 'nature of the status' },
  beginning: { zh: '状态自何时起', en: 'when the status begins' },
  expiry: { zh: '期满后的状态', en: 'status after expiry' },
  reregistration: { zh: '能否重新登记', en: 'whether registration anew is possible' },
  prohibition: {
    zh: '所禁止的事（少了上位规则所禁止的）',
    en: 'what is forbidden (an inherited prohibition is missing)',
  },
  strength: { zh: '状态的强弱', en: 'order of strength' },
  conclusion: { zh: '结算的结论', en: 'conclusion' },
  linked: { zh: '及于全部执业点的状态', en: 'statuses that extend to all places' },
  routes: { zh: '修复的途径', en: 'ways of repair' },
  repaired: { zh: '可修复的分值与次数', en: 'points and times of repair' },
  cut: { zh: '修复对期限的影响', en: 'what repair does to a running measure' },
  excluded: { zh: '不予修复的阈值', en: 'thresholds never repaired' },
  recovery: { zh: '评估通过后的状态', en: 'status after a passed assessment' },
  anchor: { zh: '期限自何时起算', en: 'what the clock runs from' },
  length: { zh: '期限的长短', en: 'length of the clock' },
  met: { zh: '何事算办结', en: 'what meets the clock' },
  missed: { zh: '逾期的后果', en: 'what follows if late' },
  actor: { zh: '由谁办理', en: 'who acts' },
  times: { zh: '每年次数', en: 'times a year' },
  share: { zh: '比例的范围', en: 'range of the share' },
  precedence: { zh: '所优先于的机构阈值', en: 'what it takes precedence over' },
  counting: { zh: '人次与人数的口径', en: 'how persons are counted' },
} as const;

type Aspect = keyof typeof aspects;

/** ZS08xx what the rules say as a whole: readings, points, overlays, findings of the analyses. */
export const rules = {
  'nobody-says': entry<{ readonly clause: string; readonly readings: readonly string[] }>({
    number: 'ZS0801',
    severity: 'error',
    zh: ({ clause, readings }) => `采用${listed(readings)}时，没有一行“${clause}”适用`,
    en: ({ clause, readings }) => `With ${listedEn(readings)} no line “${clause}” holds`,
    advice: {
      zh: ({ clause }) => `请为这种读法补一行“${clause} … 仅当 释义 …”`,
      en: ({ clause }) => `Add a line “${clause} … 仅当 释义 …” for it`,
    },
  }),
  'two-say': entry<{ readonly clause: string; readonly readings: readonly string[] }>({
    number: 'ZS0802',
    severity: 'error',
    zh: ({ clause, readings }) =>
      readings.length === 0 ? `有两行“${clause}”同时适用` : `采用${listed(readings)}时，有两行“${clause}”同时适用`,
    en: ({ clause, readings }) =>
      readings.length === 0
        ? `Two lines “${clause}” hold at once`
        : `With ${listedEn(readings)} two lines “${clause}” hold at once`,
    advice: {
      zh: () => '每一行都写“仅当 释义 …”，使任何读法下只有一行适用',
      en: () => 'End each with 仅当 释义 … so that one of them holds under every reading',
    },
  }),
  'too-many-readings': entry<{ readonly clause: string; readonly limit: number }>({
    number: 'ZS0803',
    severity: 'error',
    zh: ({ clause, limit }) => `“${clause}”各行涉及的释义组合超过${limit}种，无法逐一核对`,
    en: ({ clause, limit }) => `The lines “${clause}” depend on more than ${limit} combinations of readings`,
  }),
  'money-rows-overlap': entry<{ readonly fact: string; readonly amounts: string }>({
    number: 'ZS0804',
    severity: 'error',
    zh: ({ fact, amounts }) => `“${fact}”为${amounts}时有两行适用`,
    en: ({ fact, amounts }) => `Two rows cover ${fact} of ${amounts}`,
    advice: {
      zh: () => '上一行写“不满”，下一行写“以上”，各段就不会重叠',
      en: () => 'End one row with 不满 and begin the next with 以上',
    },
  }),
  'money-gap': entry<{ readonly fact: string; readonly amounts: string }>({
    number: 'ZS0805',
    severity: 'warning',
    zh: ({ fact, amounts }) => `“${fact}”为${amounts}时没有一行适用，不记分`,
    en: ({ fact, amounts }) => `No row covers ${fact} of ${amounts}: it scores nothing`,
  }),
  'money-outside-rows': entry<{ readonly fact: string; readonly amounts: string }>({
    number: 'ZS0806',
    severity: 'note',
    zh: ({ fact, amounts }) => `“${fact}”${amounts}的，不适用本情形`,
    en: ({ fact, amounts }) => `${fact} ${amounts}: the situation does not apply`,
  }),
  'band-without-points': entry<{ readonly band: string }>({
    number: 'ZS0807',
    severity: 'error',
    zh: ({ band }) => `“${band}”没有写分值`,
    en: ({ band }) => `${band} has no points`,
    advice: { zh: ({ band }) => `例如：档 ${band} 1至3分`, en: ({ band }) => `For example 档 ${band} 1至3分` },
  }),
  'band-twice': entry<{ readonly band: string }>({
    number: 'ZS0808',
    severity: 'error',
    zh: ({ band }) => `“${band}”写了两次`,
    en: ({ band }) => `${band} stands twice`,
  }),
  'bands-overlap': entry<{ readonly band: string; readonly other: string }>({
    number: 'ZS0809',
    severity: 'error',
    zh: ({ band, other }) => `“${band}”与“${other}”的分值有重叠`,
    en: ({ band, other }) => `${band} and ${other} share points`,
    advice: { zh: () => '一个分值只能属于一个档次', en: () => 'A value belongs to one band' },
  }),
  'bands-descend': entry<{ readonly band: string; readonly other: string }>({
    number: 'ZS0810',
    severity: 'error',
    zh: ({ band, other }) => `“${band}”低于前面的“${other}”；档次要由低到高排列`,
    en: ({ band, other }) => `${band} is below ${other} before it; bands go from low to high`,
  }),
  'too-many-points': entry<{ readonly most: number }>({
    number: 'ZS0811',
    severity: 'error',
    zh: ({ most }) => `一次记分最多${most}分`,
    en: ({ most }) => `One scoring gives at most ${most} points`,
  }),
  'no-degrees': entry<{ readonly low: number; readonly high: number }>({
    number: 'ZS0812',
    severity: 'error',
    zh: ({ low, high }) => `没有声明责任程度，不知道${low}至${high}分中的基准分是多少`,
    en: ({ low, high }) => `No degrees of responsibility are declared, so ${low} to ${high} has no base value`,
    advice: { zh: () => '声明“责任程度”，或改记固定分值', en: () => 'Declare 责任程度, or give fixed points' },
  }),
  'degrees-not-whole': entry<{ readonly low: number; readonly high: number; readonly degrees: number }>({
    number: 'ZS0813',
    severity: 'error',
    zh: ({ low, high, degrees }) => `${degrees}种责任程度无法把${low}至${high}分分成整数的分值`,
    en: ({ low, high, degrees }) => `${degrees} degrees do not divide ${low} to ${high} into whole points`,
    advice: {
      zh: () => '由低到高取分时，各程度的分值间隔相等，且须为整数',
      en: () => 'From low to high, degrees are equally far apart and whole',
    },
  }),
  'no-fact-for-it': entry<{ readonly declaration: string; readonly type: string }>({
    number: 'ZS0814',
    severity: 'error',
    zh: ({ declaration }) => `没有一个违规的事实记载“${declaration}”`,
    en: ({ declaration }) => `No fact of a finding holds ${declaration}`,
    advice: {
      zh: ({ declaration, type }) => `请声明“事实 违规.${declaration} ${type}”`,
      en: ({ declaration, type }) => `Declare 事实 违规.${declaration} ${type}`,
    },
  }),
  'two-facts-for-it': entry<{ readonly declaration: string; readonly type: string }>({
    number: 'ZS0815',
    severity: 'error',
    zh: ({ declaration }) => `有两个违规的事实记载“${declaration}”，不知道以哪一个为准`,
    en: ({ declaration }) => `Two facts of a finding hold ${declaration}; which one counts is unknown`,
  }),
  'mixed-directions': entry<Named>({
    number: 'ZS0816',
    severity: 'error',
    zh: ({ name }) => `情节“${name}”既允许从轻又允许从重`,
    en: ({ name }) => `The circumstances ${name} permit both lighter and heavier scores`,
    advice: { zh: () => '请分成两类情节', en: () => 'Make two classes of them' },
  }),
  'end-of-other-direction': entry<{ readonly clause: string; readonly meant: string }>({
    number: 'ZS0817',
    severity: 'error',
    zh: ({ clause, meant }) => `这类情节不会用到“${clause}”，应写“${meant}”`,
    en: ({ clause, meant }) => `These circumstances never come to ${clause}; write ${meant}`,
  }),
  'threshold-without-total': entry<Named>({
    number: 'ZS0818',
    severity: 'error',
    zh: ({ name }) => `阈值“${name}”的条件没有写累计多少分`,
    en: ({ name }) => `The threshold ${name} asks for no total`,
    advice: { zh: () => '例如：当 年度累计 9分以上', en: () => 'For example 当 年度累计 9分以上' },
  }),
  'supersede-ring': entry<Named>({
    number: 'ZS0819',
    severity: 'error',
    zh: ({ name }) => `阈值“${name}”与它所取代的阈值互相取代，两者都不会生效`,
    en: ({ name }) => `The threshold ${name} and those it replaces replace each other`,
  }),
  'exact-total': entry<{ readonly quantity: string; readonly points: number }>({
    number: 'ZS0820',
    severity: 'warning',
    zh: ({ quantity, points }) => `“${quantity} ${points}分”只在恰好${points}分时成立`,
    en: ({ quantity, points }) => `${quantity} ${points}分 holds at exactly ${points}`,
    advice: {
      zh: ({ points }) => `达到${points}分请写“${points}分以上”`,
      en: ({ points }) => `For ${points} or more write ${points}分以上`,
    },
  }),
  'declaration-missing': entry<{ readonly keyword: string; readonly because: string }>({
    number: 'ZS0821',
    severity: 'error',
    zh: ({ keyword, because }) => `规则集有“${because}”，却没有“${keyword}”`,
    en: ({ keyword, because }) => `The rule set has ${because} but no ${keyword}`,
    advice: {
      zh: () => '请写明分值如何累计，或继承有此规定的规则集',
      en: () => 'Say how points accumulate, or inherit a rule set that does',
    },
  }),
  'undeclared-departure': entry<
    Rule & {
      readonly aspects: readonly Aspect[];
      readonly own: readonly string[];
      readonly parent: string;
      readonly inherited: readonly string[];
    }
  >({
    number: 'ZS0822',
    severity: 'error',
    zh: (rule) =>
      `${called(rule)}（${rule.own.join('、')}）与“${rule.parent}”的规定（${rule.inherited.join('、')}）不同：${rule.aspects.map((aspect) => aspects[aspect].zh).join('、')}`,
    en: (rule) =>
      `${rule.keyword} ${rule.name} (${rule.own.join(', ')}) departs from ${rule.parent} (${rule.inherited.join(', ')}): ${rule.aspects.map((aspect) => aspects[aspect].en).join(', ')}`,
    advice: {
      zh: ({ inherited }) => `确要不同的，请写“变通 ${inherited.join('、')}”；否则请与上位规定一致`,
      en: ({ inherited }) => `If that is meant, write “变通 ${inherited.join('、')}”`,
    },
  }),
  'departure-names-other': entry<Rule & { readonly inherited: readonly string[] }>({
    number: 'ZS0823',
    severity: 'error',
    zh: (rule) => `${called(rule)}所变通的不是上位规定的条款（${rule.inherited.join('、')}）`,
    en: (rule) =>
      `${rule.keyword} ${rule.name} names another clause than the one it departs from (${rule.inherited.join(', ')})`,
  }),
  'idle-departure': entry<Rule>({
    number: 'ZS0824',
    severity: 'warning',
    zh: (rule) => `${called(rule)}写了“变通”，但与上位规定没有不同`,
    en: (rule) => `${rule.keyword} ${rule.name} declares a departure but says the same as the inherited rule`,
  }),
  'departure-without-counterpart': entry<Rule>({
    number: 'ZS0825',
    severity: 'warning',
    zh: (rule) => `${called(rule)}写了“变通”，但上位规则集中没有同名的规定`,
    en: (rule) => `${rule.keyword} ${rule.name} declares a departure, but no inherited rule has its name`,
  }),
  'never-holds': entry<Rule>({
    number: 'ZS0826',
    severity: 'warning',
    zh: (rule) => `${called(rule)}的条件互相矛盾，任何案卷都不会适用`,
    en: (rule) => `The conditions of ${rule.keyword} ${rule.name} contradict each other: no record can meet them`,
  }),
  'same-situations': entry<Named & { readonly other: string }>({
    number: 'ZS0827',
    severity: 'warning',
    zh: ({ name, other }) => `情形“${name}”与“${other}”的条件和分值完全相同`,
    en: ({ name, other }) => `The situations ${name} and ${other} have the same conditions and points`,
    advice: {
      zh: ({ name, other }) => `原文确有重复的，请写“知悉 重复 情形 ${other}、${name} "理由"”`,
      en: ({ name, other }) => `If the text repeats itself, write 知悉 重复 情形 ${other}、${name} "reason"`,
    },
  }),
  'unused-interpretation': entry<Named>({
    number: 'ZS0828',
    severity: 'warning',
    zh: ({ name }) => `没有规则用到释义“${name}”，采用哪种读法结果都一样`,
    en: ({ name }) => `No rule uses the interpretation ${name}: its readings make no difference`,
  }),
  'unused-fact': entry<{ readonly fact: string }>({
    number: 'ZS0829',
    severity: 'note',
    zh: ({ fact }) => `没有规则问到事实“${fact}”，案卷可以记载，但不影响结果`,
    en: ({ fact }) => `No rule asks for ${fact}: records may have it, but it changes nothing`,
  }),
  'unused-items': entry<{ readonly vocabulary: string; readonly items: readonly string[] }>({
    number: 'ZS0830',
    severity: 'note',
    zh: ({ vocabulary, items }) => `词表“${vocabulary}”中的${listed(items)}没有规则提到`,
    en: ({ vocabulary, items }) => `No rule mentions ${listedEn(items)} of ${vocabulary}`,
  }),
  'waved-away': entry<{ readonly clause: string; readonly words: string }>({
    number: 'ZS0831',
    severity: 'error',
    zh: ({ clause, words }) => `“${clause}”写着“${words}”，不能说成“无可计算内容”`,
    en: ({ clause, words }) => `“${clause}” says “${words}”: it is not without computable content`,
    advice: {
      zh: () => '请写成规则或“义务”；要由人来判断的，写“人工判断”',
      en: () => 'Make it a rule or a 义务; what people must judge is 人工判断',
    },
  }),
} as const;
