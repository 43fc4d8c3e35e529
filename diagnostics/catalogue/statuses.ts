import { entry, type None } from './entry.ts';
import { listed, listedEn } from './suggestion.ts';

export interface Named {
  readonly name: string;
}

/** ZS12xx registration statuses: how they begin and end, settlement, repair and recovery. */
export const statuses = {
  'nature-twice': entry<Named & { readonly other: string; readonly nature: string }>({
    number: 'ZS1201',
    severity: 'error',
    zh: ({ name, other, nature }) => `“${name}”与“${other}”的性质都是“${nature}”，一种性质只能有一种登记状态`,
    en: ({ name, other, nature }) => `${name} and ${other} are both ${nature}; a nature belongs to one status`,
  }),
  'clause-of-other-nature': entry<Named & { readonly clause: string; readonly natures: readonly string[] }>({
    number: 'ZS1202',
    severity: 'error',
    zh: ({ clause, name, natures }) => `“${name}”不能写“${clause}”，它只用于性质为${listed(natures)}的状态`,
    en: ({ clause, name, natures }) =>
      `${name} takes no ${clause}; it belongs to statuses that are ${listedEn(natures)}`,
  }),
  'endless-stop': entry<Named>({
    number: 'ZS1203',
    severity: 'error',
    zh: ({ name }) => `“${name}”期满之后是什么状态，没有写明`,
    en: ({ name }) => `Nothing says what follows when ${name} expires`,
    advice: {
      zh: () => '请写“期满 某状态”，或声明一种性质为“可结算”的登记状态',
      en: () => 'Write 期满 and a status, or declare a status that is 可结算',
    },
  }),
  'ends-in-a-stop': entry<Named>({
    number: 'ZS1204',
    severity: 'error',
    zh: ({ name }) => `期满之后不能是“${name}”，要是“可结算”或“待评估”的状态`,
    en: ({ name }) => `What follows an expiry is 可结算 or 待评估; ${name} is neither`,
  }),
  'status-no-stop': entry<Named & { readonly declaration: string }>({
    number: 'ZS1205',
    severity: 'error',
    zh: ({ name, declaration }) => `“${name}”不停止结算，“${declaration}”要写限期停止或者停止并禁止登记的状态`,
    en: ({ name, declaration }) => `${name} stops nothing; a ${declaration} names a status that does`,
  }),
  'length-not-here': entry<{ readonly declaration: string }>({
    number: 'ZS1206',
    severity: 'error',
    zh: ({ declaration }) => `“${declaration}”的状态不写期限`,
    en: ({ declaration }) => `The status of a ${declaration} takes no length`,
    advice: {
      zh: () => '期限由“阈值”规定，或由针对该处理的状态决定载明',
      en: () => 'Lengths belong to 阈值, or to the decision on record',
    },
  }),
  'stop-without-length': entry<Named>({
    number: 'ZS1207',
    severity: 'error',
    zh: ({ name }) => `“${name}”是限期停止的状态，没有写期限`,
    en: ({ name }) => `${name} stops for a period, and none is given`,
    advice: {
      zh: ({ name }) => `例如：状态 ${name} 1个月以上6个月以下`,
      en: ({ name }) => `For example 状态 ${name} 1个月以上6个月以下`,
    },
  }),
  'bar-with-length': entry<Named>({
    number: 'ZS1208',
    severity: 'error',
    zh: ({ name }) => `“${name}”停止并禁止登记，期限要写在“禁止登记”一行`,
    en: ({ name }) => `${name} bars registration; its length stands behind 禁止登记`,
    advice: { zh: () => '例如：禁止登记 1年', en: () => 'For example 禁止登记 1年' },
  }),
  'bar-without-status': entry<Named>({
    number: 'ZS1209',
    severity: 'error',
    zh: ({ name }) => `阈值“${name}”写了“禁止登记”，却没有引起停止并禁止登记的状态`,
    en: ({ name }) => `The threshold ${name} has 禁止登记 but brings no status that bars registration`,
  }),
  'stop-without-bar': entry<Named & { readonly status: string }>({
    number: 'ZS1210',
    severity: 'warning',
    zh: ({ name, status }) => `阈值“${name}”引起“${status}”，没有写禁止登记多久，何时可以重新登记无从计算`,
    en: ({ name, status }) =>
      `The threshold ${name} brings ${status} with no 禁止登记: when registration is possible again cannot be computed`,
  }),
  'ranked-twice': entry<Named>({
    number: 'ZS1211',
    severity: 'error',
    zh: ({ name }) => `“强弱”中“${name}”写了两次`,
    en: ({ name }) => `${name} stands twice in 强弱`,
  }),
  'not-ranked': entry<Named>({
    number: 'ZS1212',
    severity: 'error',
    zh: ({ name }) => `“${name}”由执业点得出，不与其他状态比较强弱`,
    en: ({ name }) => `${name} follows from the person’s places and has no rank among the others`,
  }),
  'below-settled': entry<Named & { readonly settled: string }>({
    number: 'ZS1213',
    severity: 'error',
    zh: ({ name, settled }) => `“${name}”写在“${settled}”之后，永远显示不出来；“强弱”由强到弱，“${settled}”在最后`,
    en: ({ name, settled }) =>
      `${name} stands behind ${settled} and would never show; 强弱 goes from strongest to weakest`,
  }),
  'not-in-ranking': entry<Named>({
    number: 'ZS1214',
    severity: 'error',
    zh: ({ name }) => `“强弱”中没有“${name}”`,
    en: ({ name }) => `强弱 leaves out ${name}`,
  }),
  'settled-and-recovered': entry<Named>({
    number: 'ZS1215',
    severity: 'error',
    zh: ({ name }) => `结算“${name}”的结论是予以结算，没有可以追回的`,
    en: ({ name }) => `The 结算 ${name} settles the fee: there is nothing to recover`,
  }),
  'only-in-settlement': entry<Named & { readonly declaration: string }>({
    number: 'ZS1216',
    severity: 'error',
    zh: ({ name, declaration }) => `“${declaration}”的条件不能问“${name}”`,
    en: ({ name, declaration }) => `A ${declaration} cannot ask ${name}`,
    advice: { zh: ({ name }) => `“${name}”只用于“结算”`, en: ({ name }) => `${name} belongs to 结算` },
  }),
  'never-concluded': entry<{ readonly status: string; readonly facts: readonly string[] }>({
    number: 'ZS1217',
    severity: 'warning',
    zh: ({ status, facts }) =>
      facts.length === 0
        ? `登记状态为“${status}”的，没有一条“结算”适用，结论只能是待定`
        : `登记状态为“${status}”、${facts.join('、')}的，没有一条“结算”适用，结论只能是待定`,
    en: ({ status, facts }) =>
      `No 结算 concludes for ${status}${facts.length === 0 ? '' : ` with ${facts.join(', ')}`}: it stays undetermined`,
    advice: { zh: () => '请为这种情况补一条“结算”', en: () => 'Add a 结算 for it' },
  }),
  'tool-word-declared': entry<{ readonly fact: string; readonly entity: string }>({
    number: 'ZS1218',
    severity: 'error',
    zh: ({ fact }) => `“${fact}”由执业点得出，不能另作事实声明`,
    en: ({ fact }) => `“${fact}” follows from the person’s places and is no fact to declare`,
    advice: { zh: ({ fact }) => `“结算”的条件可以直接写“${fact}”`, en: ({ fact }) => `A 结算 asks “${fact}” as it is` },
  }),
  'repairs-without-pools': entry<None>({
    number: 'ZS1220',
    severity: 'error',
    zh: () => '有“修复总则”，却没有一种“修复”',
    en: () => 'There is a 修复总则 but no 修复',
    advice: { zh: () => '请写“修复 某途径”，或删去“修复总则”', en: () => 'Declare a 修复, or leave 修复总则 out' },
  }),
  'no-route-fact': entry<None>({
    number: 'ZS1221',
    severity: 'error',
    zh: () => '没有一个修复的事实记载修复的途径',
    en: () => 'No fact of a repair says by which route it is made',
    advice: {
      zh: () => '请声明一个词表和事实，例如：事实 修复.修复途径 选项 修复途径',
      en: () => 'Declare a vocabulary and a fact, for example 事实 修复.修复途径 选项 修复途径',
    },
  }),
  'route-twice': entry<{ readonly route: string; readonly other: string }>({
    number: 'ZS1222',
    severity: 'error',
    zh: ({ route, other }) => `途径“${route}”已经属于修复“${other}”`,
    en: ({ route, other }) => `The route ${route} already belongs to the 修复 ${other}`,
  }),
  'repairs-nothing': entry<None>({
    number: 'ZS1223',
    severity: 'error',
    zh: () => '一次修复至少减1分',
    en: () => 'A repair takes away at least one point',
  }),
  'pool-too-small': entry<Named & { readonly most: number; readonly least: number }>({
    number: 'ZS1224',
    severity: 'error',
    zh: ({ most, least }) => `每年最多减${most}分，一次却至少减${least}分，永远用不上`,
    en: ({ most, least }) => `The year’s most is ${most}, a repair’s least ${least}: it can never be used`,
  }),
  'not-an-upper-bound': entry<{ readonly clause: string; readonly example: string }>({
    number: 'ZS1225',
    severity: 'error',
    zh: ({ clause }) => `“${clause}”要写至多多少`,
    en: ({ clause }) => `${clause} says how many at most`,
    advice: { zh: ({ example }) => `例如：${example}`, en: ({ example }) => `For example ${example}` },
  }),
  'length-not-fixed': entry<{ readonly subject: string }>({
    number: 'ZS1226',
    severity: 'error',
    zh: ({ subject }) => `“${subject}”要写一个确定的期限`,
    en: ({ subject }) => `${subject} takes one fixed length`,
    advice: { zh: () => '例如：1个月', en: () => 'For example 1个月' },
  }),
  'cuts-nothing': entry<None>({
    number: 'ZS1227',
    severity: 'error',
    zh: () => '缩短的期限不能是零',
    en: () => 'A cut of no months cuts nothing',
  }),
  'cut-once-a-repair': entry<None>({
    number: 'ZS1228',
    severity: 'error',
    zh: () => '一次修复只能缩短一次',
    en: () => 'One repair cuts once',
    advice: {
      zh: () => '限制同一决定总共缩短几次的，写“缩短次数 每项处理决定 …”',
      en: () => 'To limit how often one decision is cut, write 缩短次数 每项处理决定 …',
    },
  }),
  'floor-not-fixed': entry<None>({
    number: 'ZS1229',
    severity: 'error',
    zh: () => '“最低”要写一个确定的分值',
    en: () => '最低 names one number of points',
    advice: { zh: () => '例如：最低 0分', en: () => 'For example 最低 0分' },
  }),
  'excluded-without-status': entry<Named>({
    number: 'ZS1230',
    severity: 'error',
    zh: ({ name }) => `阈值“${name}”不引起登记状态，没有可以修复的，不必写入“不适用”`,
    en: ({ name }) => `The threshold ${name} brings no status: there is nothing to leave unrepaired`,
  }),
  'cuts-without-cut': entry<{ readonly clause: string }>({
    number: 'ZS1231',
    severity: 'error',
    zh: ({ clause }) => `没有写“缩短”多久，“${clause}”无从适用`,
    en: ({ clause }) => `${clause} means nothing without 缩短`,
    advice: { zh: () => '例如：缩短 1个月', en: () => 'For example 缩短 1个月' },
  }),
  'anew-after-timed-stop': entry<Named>({
    number: 'ZS1232',
    severity: 'error',
    zh: ({ name }) => `“${name}”没有取消登记，评估通过后不是重新登记，而是恢复为某个状态`,
    en: ({ name }) => `${name} does not end the registration: a passed assessment leads back to a status`,
  }),
  'recovered-into-other': entry<Named>({
    number: 'ZS1233',
    severity: 'error',
    zh: ({ name }) => `评估通过后不能是“${name}”，要是“可结算”的状态或“重新登记”`,
    en: ({ name }) => `After a passed assessment the status is 可结算, or it is 重新登记; ${name} is neither`,
  }),
  'no-way-back': entry<Named & { readonly awaiting: string }>({
    number: 'ZS1234',
    severity: 'warning',
    zh: ({ name, awaiting }) => `“${name}”期满后是“${awaiting}”，却没有“恢复 ${name}”，评估通过了也无从恢复`,
    en: ({ name, awaiting }) => `After ${name} comes ${awaiting}, but there is no 恢复 ${name} to lead out of it`,
  }),
  'anew-without-rules': entry<Named>({
    number: 'ZS1235',
    severity: 'error',
    zh: ({ name }) => `恢复“${name}”写了通过后重新登记，登记状态“${name}”却没有写“重新登记”`,
    en: ({ name }) => `The 恢复 of ${name} ends in 重新登记, but the status ${name} does not say when that is possible`,
    advice: {
      zh: ({ name }) => `请在登记状态“${name}”之下写“重新登记 禁止登记期满”`,
      en: ({ name }) => `Write 重新登记 禁止登记期满 below the status ${name}`,
    },
  }),
} as const;
