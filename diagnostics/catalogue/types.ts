import { entry } from './entry.ts';
import { didYouMean, listed, listedEn, type Suggestion } from './suggestion.ts';

export interface Fact {
  readonly fact: string;
}

export interface Typed extends Fact {
  readonly type: string;
}

/** Units as an officer and an English reader call them. */
const units = {
  points: { zh: '分', en: 'points (分)' },
  money: { zh: '金额（元、万元）', en: 'money (元, 万元)' },
  percent: { zh: '百分比（%）', en: 'a percentage (%)' },
  day: { zh: '日', en: 'days' },
  'working-day': { zh: '工作日', en: 'working days' },
  month: { zh: '月或年的期间', en: 'months or years' },
  year: { zh: '月或年的期间', en: 'months or years' },
  times: { zh: '次', en: 'times (次)' },
  persons: { zh: '人', en: 'persons (人)' },
  none: { zh: '不带单位的数', en: 'a number without a unit' },
} as const;

type UnitName = keyof typeof units;

/** ZS07xx values that do not fit together. */
export const types = {
  'fact-path': entry<{ readonly path: string }>({
    number: 'ZS0701',
    severity: 'error',
    zh: ({ path }) => `“${path}”没有写明是谁的哪一个字段`,
    en: ({ path }) => `“${path}” does not say whose field it is`,
    advice: { zh: () => '写成“违规.某事实”“人员.某事实”', en: () => 'Write 违规.fact, 人员.fact' },
  }),
  'unknown-entity': entry<Suggestion & { readonly entity: string; readonly known: readonly string[] }>({
    number: 'ZS0702',
    severity: 'error',
    zh: ({ entity }) => `案卷中没有“${entity}”这类记载`,
    en: ({ entity }) => `A record has no “${entity}”`,
    advice: didYouMean({
      zh: ({ known }) => `可以写${listed(known)}`,
      en: ({ known }) => `It may be ${listedEn(known)}`,
    }),
  }),
  'structural-field': entry<{ readonly field: string; readonly entity: string }>({
    number: 'ZS0703',
    severity: 'error',
    zh: ({ field, entity }) => `“${field}”是${entity}的固定字段，不能再记其他事实`,
    en: ({ field, entity }) => `“${field}” is a fixed field of ${entity} and holds no other fact`,
    advice: { zh: () => '请用“记于”写另一个字段名', en: () => 'Name another field with 记于' },
  }),
  'field-taken': entry<{ readonly field: string; readonly other: string }>({
    number: 'ZS0704',
    severity: 'error',
    zh: ({ field, other }) => `字段“${field}”已经记事实“${other}”`,
    en: ({ field, other }) => `The field “${field}” already holds the fact ${other}`,
    advice: { zh: () => '请用“记于”写另一个字段名', en: () => 'Name another field with 记于' },
  }),
  'unknown-type': entry<Suggestion & { readonly type: string; readonly known: readonly string[] }>({
    number: 'ZS0705',
    severity: 'error',
    zh: ({ type }) => `没有“${type}”这种事实`,
    en: ({ type }) => `“${type}” is no type of fact`,
    advice: didYouMean({
      zh: ({ known }) => `可以写${listed(known)}，选项与集合之后写词表名`,
      en: ({ known }) => `It may be ${listedEn(known)}; 选项 and 集合 name a vocabulary`,
    }),
  }),
  'type-not-for-facts': entry<Suggestion & { readonly type: string; readonly known: readonly string[] }>({
    number: 'ZS0706',
    severity: 'error',
    zh: ({ type }) => `事实不能是“${type}”`,
    en: ({ type }) => `A fact cannot be of type ${type}`,
    advice: { zh: ({ known }) => `可以写${listed(known)}`, en: ({ known }) => `It may be ${listedEn(known)}` },
  }),
  'type-needs-vocabulary': entry<{ readonly type: string }>({
    number: 'ZS0707',
    severity: 'error',
    zh: ({ type }) => `“${type}”之后要写词表名`,
    en: ({ type }) => `${type} names a vocabulary`,
    advice: {
      zh: ({ type }) => (type === '集合' ? '例如：集合 行为，或 集合 条文' : '例如：选项 处理方式'),
      en: ({ type }) =>
        type === '集合' ? 'For example 集合 行为, or 集合 条文 for citations' : 'For example 选项 处理方式',
    },
  }),
  'type-takes-nothing': entry<{ readonly type: string; readonly surplus: string }>({
    number: 'ZS0708',
    severity: 'error',
    zh: ({ type, surplus }) => `“${type}”之后多出了“${surplus}”`,
    en: ({ type, surplus }) => `“${surplus}” is too much behind ${type}`,
  }),
  'presumed-and-required': entry<Fact>({
    number: 'ZS0709',
    severity: 'error',
    zh: ({ fact }) => `事实“${fact}”既“必填”又“推定”：必填的事实不会缺失，无须推定`,
    en: ({ fact }) => `${fact} is both required and presumed; what is always there needs no presumption`,
  }),
  'no-degree-presumed': entry<Fact>({
    number: 'ZS0738',
    severity: 'error',
    zh: ({ fact }) => `事实“${fact}”是责任程度，不能推定为“无”：记分总要有一种责任程度`,
    en: ({ fact }) => `${fact} is the degree of responsibility and cannot be presumed none: points need a degree`,
    advice: {
      zh: () => '请删去“推定”一行；没有记载时，按各种责任程度分别计算，并说明应由谁认定',
      en: () =>
        'Delete the line; where it is not recorded, every degree is reckoned with and who must determine it is named',
    },
  }),
  'presumption-mismatch': entry<Suggestion & { readonly value: string; readonly known: readonly string[] }>({
    number: 'ZS0710',
    severity: 'error',
    zh: ({ value, known }) => (known.length === 0 ? '这类事实不能推定' : `不能推定为“${value}”`),
    en: ({ value, known }) =>
      known.length === 0 ? 'A fact of this type cannot be presumed' : `It cannot be presumed to be “${value}”`,
    advice: didYouMean({
      zh: ({ known }) =>
        known.length === 0 ? '请删去“推定”一行；没有记载时按事实不明处理' : `可以推定为${listed(known)}`,
      en: ({ known }) =>
        known.length === 0 ? 'Delete the line; where it is not recorded it is unknown' : `It may be ${listedEn(known)}`,
    }),
  }),
  'truth-expected': entry<Typed>({
    number: 'ZS0711',
    severity: 'error',
    zh: ({ fact, type }) => `“${fact}”的类型是“${type}”，不能单独作条件`,
    en: ({ fact, type }) => `${fact} is ${type}; it is no condition by itself`,
    advice: {
      zh: ({ fact, type }) =>
        `写明与什么相比，如${type.startsWith('选项') ? `“${fact} 为 …”` : type.startsWith('集合') ? `“${fact} 含 …”` : `“${fact} 1万元以上”`}`,
      en: ({ type }) =>
        `Say what it is compared with: ${type.startsWith('选项') ? '为 …' : type.startsWith('集合') ? '含 …' : 'an amount'}`,
    },
  }),
  'item-alone': entry<{ readonly item: string; readonly meant: string }>({
    number: 'ZS0712',
    severity: 'error',
    zh: ({ item }) => `“${item}”是一个选项，不能单独作条件`,
    en: ({ item }) => `“${item}” is a value; it is no condition by itself`,
    advice: { zh: ({ meant }) => `您是否想写“${meant}”？`, en: ({ meant }) => `Did you mean “${meant}”?` },
  }),
  'truth-compared': entry<Fact & { readonly meant: string }>({
    number: 'ZS0713',
    severity: 'error',
    zh: ({ fact }) => `“${fact}”只有是与否，直接写名称即可`,
    en: ({ fact }) => `${fact} is yes or no: its name alone is the condition`,
    advice: { zh: ({ meant }) => `请写“${meant}”`, en: ({ meant }) => `Write “${meant}”` },
  }),
  'single-value-contains': entry<Fact & { readonly operator: string }>({
    number: 'ZS0714',
    severity: 'error',
    zh: ({ fact, operator }) => `“${fact}”只有一个值，要用“${operator}”`,
    en: ({ fact, operator }) => `${fact} holds one value: write ${operator}`,
  }),
  'set-compared': entry<Fact & { readonly operator: string }>({
    number: 'ZS0715',
    severity: 'error',
    zh: ({ fact, operator }) => `“${fact}”可以有几项，要用“${operator}”`,
    en: ({ fact, operator }) => `${fact} may hold several: write ${operator}`,
  }),
  'amount-compared': entry<Typed>({
    number: 'ZS0716',
    severity: 'error',
    zh: ({ fact, type }) => `“${fact}”的类型是“${type}”，要与数量比较`,
    en: ({ fact, type }) => `${fact} is ${type}; compare it with an amount`,
    advice: { zh: ({ fact }) => `例如：${fact} 1万元以上`, en: ({ fact }) => `For example ${fact} 1万元以上` },
  }),
  'not-an-amount': entry<Typed>({
    number: 'ZS0717',
    severity: 'error',
    zh: ({ fact, type }) => `“${fact}”的类型是“${type}”，不能与数量比较`,
    en: ({ fact, type }) => `${fact} is ${type}; it cannot be compared with an amount`,
  }),
  'item-expected': entry<Fact & { readonly vocabulary: string; readonly found: string }>({
    number: 'ZS0718',
    severity: 'error',
    zh: ({ fact, vocabulary, found }) => `“${fact}”的值是词表“${vocabulary}”中的选项，不是条文“${found}”`,
    en: ({ fact, vocabulary, found }) => `${fact} takes values of ${vocabulary}, not the citation “${found}”`,
  }),
  'citation-expected': entry<Fact & { readonly found: string }>({
    number: 'ZS0719',
    severity: 'error',
    zh: ({ fact, found }) => `“${fact}”的值是条文，“${found}”不是条文`,
    en: ({ fact, found }) => `${fact} takes citations; “${found}” is none`,
    advice: { zh: () => '例如：《条例》第三十八条', en: () => 'For example 《条例》第三十八条' },
  }),
  'citation-too-fine': entry<{ readonly citation: string }>({
    number: 'ZS0720',
    severity: 'error',
    zh: ({ citation }) => `条件中的条文写到条、款、项为止，不能写“${citation}”`,
    en: ({ citation }) => `A condition compares with articles, paragraphs and items, not with “${citation}”`,
  }),
  'name-expected': entry<{ readonly subject: string; readonly found: string }>({
    number: 'ZS0721',
    severity: 'error',
    zh: ({ subject, found }) => `“${subject}”之后要写名称，不是条文“${found}”`,
    en: ({ subject, found }) => `${subject} takes names, not the citation “${found}”`,
  }),
  'fact-of-other-entity': entry<
    Fact & { readonly entity: string; readonly declaration: string; readonly entities: readonly string[] }
  >({
    number: 'ZS0722',
    severity: 'error',
    zh: ({ fact, entity, declaration }) => `“${fact}”是${entity}的事实，“${declaration}”的条件看不到它`,
    en: ({ fact, entity, declaration }) => `${fact} is a fact of ${entity}, which a ${declaration} cannot see`,
    advice: {
      zh: ({ entities }) => (entities.length === 0 ? '这里不能问事实' : `这里只能用${listed(entities)}的事实`),
      en: ({ entities }) =>
        entities.length === 0 ? 'No facts can be asked here' : `Here only facts of ${listedEn(entities)} are known`,
    },
  }),
  'quantity-out-of-place': entry<{ readonly quantity: string; readonly declaration: string }>({
    number: 'ZS0723',
    severity: 'error',
    zh: ({ quantity, declaration }) => `“${declaration}”的条件不能用“${quantity}”`,
    en: ({ quantity, declaration }) => `A ${declaration} cannot ask ${quantity}`,
    advice: {
      zh: () => '年度累计、单次记分只用于“阈值”；人次与人数只用于“机构阈值”',
      en: () => 'Totals belong to 阈值; person-times and persons to 机构阈值',
    },
  }),
  'share-out-of-place': entry<{ readonly declaration: string }>({
    number: 'ZS0724',
    severity: 'error',
    zh: ({ declaration }) => `“${declaration}”的条件不能写“甲 占 乙”的比例`,
    en: ({ declaration }) => `A ${declaration} cannot ask for a share`,
    advice: { zh: () => '比例只用于“机构阈值”', en: () => 'Shares belong to 机构阈值' },
  }),
  'count-out-of-place': entry<{ readonly declaration: string }>({
    number: 'ZS0725',
    severity: 'error',
    zh: ({ declaration }) => `“${declaration}”的条件不能写“计数”`,
    en: ({ declaration }) => `A ${declaration} cannot count earlier findings`,
    advice: { zh: () => '计数只用于“情形”', en: () => 'Counting belongs to 情形' },
  }),
  'only-in-count': entry<{ readonly name: string }>({
    number: 'ZS0726',
    severity: 'error',
    zh: ({ name }) => `“${name}”只能写在“计数（…）”之内`,
    en: ({ name }) => `“${name}” stands inside 计数（…） only`,
    advice: {
      zh: () => '例如：计数（本年度 且 同类行为）1次以上',
      en: () => 'For example 计数（本年度 且 同类行为）1次以上',
    },
  }),
  'not-in-count': entry<object>({
    number: 'ZS0727',
    severity: 'error',
    zh: () => '“计数（…）”之内只能写“本年度”“同类行为”“档次 属于 …”和释义',
    en: () => 'Inside 计数（…） only 本年度, 同类行为, 档次 属于 … and readings may stand',
  }),
  'unit-mismatch': entry<{ readonly subject: string; readonly expected: UnitName; readonly found: UnitName }>({
    number: 'ZS0728',
    severity: 'error',
    zh: ({ subject, expected, found }) => `“${subject}”要与${units[expected].zh}比较，这里是${units[found].zh}`,
    en: ({ subject, expected, found }) => `${subject} takes ${units[expected].en}, not ${units[found].en}`,
  }),
  'empty-range': entry<object>({
    number: 'ZS0729',
    severity: 'error',
    zh: () => '下限高于上限，没有一个数在其中',
    en: () => 'The lower end is above the upper one: no number is in it',
  }),
  'open-points': entry<object>({
    number: 'ZS0730',
    severity: 'error',
    zh: () => '分值要有下限和上限',
    en: () => 'Points need a lowest and a highest value',
    advice: { zh: () => '例如：1至3分，或 4分', en: () => 'For example 1至3分, or 4分' },
  }),
  'open-length': entry<{ readonly subject: string }>({
    number: 'ZS0731',
    severity: 'error',
    zh: ({ subject }) => `“${subject}”的期限要有下限和上限`,
    en: ({ subject }) => `The length behind ${subject} needs a lowest and a highest value`,
    advice: { zh: () => '例如：1个月以上6个月以下，或 3个月', en: () => 'For example 1个月以上6个月以下, or 3个月' },
  }),
  'bar-not-fixed': entry<object>({
    number: 'ZS0732',
    severity: 'error',
    zh: () => '禁止登记的期限要写一个确定的数',
    en: () => 'The bar has one fixed length',
    advice: { zh: () => '例如：1年', en: () => 'For example 1年' },
  }),
  'guard-not-reading': entry<object>({
    number: 'ZS0733',
    severity: 'error',
    zh: () => '“仅当”之后只能写释义',
    en: () => 'Only readings may stand behind 仅当',
    advice: {
      zh: () => '例如：仅当 释义 甲 为 乙；与案情有关的条件写在“当”之后',
      en: () => 'For example 仅当 释义 甲 为 乙; conditions on the case go behind 当',
    },
  }),
  'table-not-by-money': entry<Fact>({
    number: 'ZS0734',
    severity: 'error',
    zh: ({ fact }) => `“${fact}”不是金额，不能按它分段记分`,
    en: ({ fact }) => `${fact} is not money; points cannot go by it`,
  }),
  'labels-not-a-set': entry<Typed>({
    number: 'ZS0735',
    severity: 'error',
    zh: ({ fact, type }) => `“${fact}”的类型是“${type}”；判断同类行为要用“集合”的事实`,
    en: ({ fact, type }) => `${fact} is ${type}; conduct is of one type by a fact that is a set`,
  }),
  'one-status-only': entry<{ readonly declaration: string }>({
    number: 'ZS0736',
    severity: 'error',
    zh: ({ declaration }) => `一条“${declaration}”只能引起一种登记状态`,
    en: ({ declaration }) => `A ${declaration} brings one status only`,
  }),
  'open-cap': entry<object>({
    number: 'ZS0737',
    severity: 'error',
    zh: () => '年度上限要写最高多少分',
    en: () => 'The cap names the highest total',
    advice: { zh: () => '例如：年度上限 12分', en: () => 'For example 年度上限 12分' },
  }),
} as const;
