import { entry, type None } from './entry.ts';

/** What a line wants at some place: a kind of word, or one of the language's own words. */
export type Expected =
  | 'name'
  | 'text'
  | 'citation'
  | 'quantity'
  | 'date'
  | 'document'
  | 'separator'
  | 'open'
  | 'close'
  | 'dot'
  | 'condition'
  | { readonly word: string };

const expectedZh = {
  name: '名称',
  text: '引号中的文字',
  citation: '条款',
  quantity: '数量',
  date: '日期',
  document: '《文件名》',
  separator: '“、”',
  open: '“（”',
  close: '“）”',
  dot: '“.”',
  condition: '条件',
} as const;

const expectedEn = {
  name: 'a name',
  text: 'a text in quotation marks',
  citation: 'a citation',
  quantity: 'a quantity',
  date: 'a date',
  document: 'a 《document》',
  separator: '“、”',
  open: '“（”',
  close: '“）”',
  dot: '“.”',
  condition: 'a condition',
} as const;

function wantedZh(expected: readonly Expected[]): string {
  return expected.map((one) => (typeof one === 'string' ? expectedZh[one] : `“${one.word}”`)).join('或');
}

function wantedEn(expected: readonly Expected[]): string {
  return expected.map((one) => (typeof one === 'string' ? expectedEn[one] : `“${one.word}”`)).join(' or ');
}

/** The author's text in quotation marks, if it does not bring its own. */
function cited(text: string): string {
  return /^[“"＂]/.test(text) ? text : `“${text}”`;
}

/** How a line is written, shown as advice: the keyword (if the line has one) and an example of what follows. */
export interface Pattern {
  readonly keyword: string;
  readonly example: string;
}

const patternAdvice = {
  zh: ({ keyword, example }: Pattern) => `写法：${[keyword, example].join(' ').trim()}`,
  en: ({ keyword, example }: Pattern) => `Written as: ${[keyword, example].join(' ').trim()}`,
};

/** ZS03xx lines that do not have the shape of a line. */
export const syntax = {
  'unknown-keyword': entry<{ readonly word: string; readonly suggestion: string | null }>({
    number: 'ZS0301',
    severity: 'error',
    zh: ({ word }) => `“${word}”不是关键词，这一行不知道说的是什么`,
    en: ({ word }) => `“${word}” is no keyword; what the line says is unknown`,
    advice: {
      zh: ({ suggestion }) =>
        suggestion === null ? '每一行以关键词开头，或写成“某主体 应当 某事”' : `您是否想写“${suggestion}”？`,
      en: ({ suggestion }) =>
        suggestion === null
          ? 'A line begins with a keyword, or reads “actor 应当 act”'
          : `Did you mean “${suggestion}”?`,
    },
  }),
  'no-keyword': entry<{ readonly text: string }>({
    number: 'ZS0302',
    severity: 'error',
    zh: ({ text }) => `这一行以${cited(text)}开头，而不是关键词`,
    en: ({ text }) => `The line begins with ${cited(text)}, not with a keyword`,
    advice: {
      zh: () => '每一行以关键词开头；上一行没有写完时，请在上一行末尾写“、”“且”或“或”',
      en: () => 'A line begins with a keyword; end the line before with 、 且 or 或 if it goes on here',
    },
  }),
  'missing-blank': entry<{ readonly text: string; readonly replacement: string }>({
    number: 'ZS0303',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}中间缺少空格`,
    en: ({ text }) => `${cited(text)} lacks a blank`,
    advice: { zh: ({ replacement }) => `请写“${replacement}”`, en: ({ replacement }) => `Write “${replacement}”` },
  }),
  'misspelt-citation': entry<{ readonly text: string; readonly replacement: string }>({
    number: 'ZS0336',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}不是条款的写法`,
    en: ({ text }) => `${cited(text)} is not how a clause is cited`,
    advice: { zh: ({ replacement }) => `请写“${replacement}”`, en: ({ replacement }) => `Write “${replacement}”` },
  }),
  'clause-outside': entry<{ readonly keyword: string }>({
    number: 'ZS0304',
    severity: 'error',
    zh: ({ keyword }) => `“${keyword}”这一行不属于任何规则`,
    en: ({ keyword }) => `The line “${keyword}” belongs to no rule`,
    advice: { zh: () => '它要写在一条规则的首行之下', en: () => 'It stands below the first line of a rule' },
  }),
  'does-not-fit': entry<Pattern & { readonly text: string; readonly expected: readonly Expected[] }>({
    number: 'ZS0305',
    severity: 'error',
    zh: ({ text, expected }) => `此处不能写${cited(text)}，应写${wantedZh(expected)}`,
    en: ({ text, expected }) => `${cited(text)} does not fit here; ${wantedEn(expected)} is wanted`,
    advice: patternAdvice,
  }),
  'line-unfinished': entry<Pattern & { readonly after: string; readonly expected: readonly Expected[] }>({
    number: 'ZS0306',
    severity: 'error',
    zh: ({ after, expected }) => `这一行没有写完，${cited(after)}后面还缺${wantedZh(expected)}`,
    en: ({ after, expected }) => `The line is unfinished: ${wantedEn(expected)} is missing after ${cited(after)}`,
    advice: patternAdvice,
  }),
  superfluous: entry<Pattern & { readonly text: string; readonly after: string }>({
    number: 'ZS0307',
    severity: 'error',
    zh: ({ text, after }) => `${cited(after)}后面多出了${cited(text)}`,
    en: ({ text, after }) => `${cited(text)} is too much after ${cited(after)}`,
    advice: patternAdvice,
  }),
  'missing-separator': entry<{ readonly left: string; readonly right: string }>({
    number: 'ZS0308',
    severity: 'error',
    zh: ({ left, right }) => `${cited(left)}与${cited(right)}之间缺少“、”`,
    en: ({ left, right }) => `“、” is missing between ${cited(left)} and ${cited(right)}`,
  }),
  'missing-connective': entry<{ readonly left: string; readonly right: string }>({
    number: 'ZS0309',
    severity: 'error',
    zh: ({ left, right }) => `${cited(left)}与${cited(right)}之间缺少“且”“或”或比较的词`,
    en: ({ left, right }) => `且, 或 or a comparing word is missing between ${cited(left)} and ${cited(right)}`,
    advice: {
      zh: () => '同时满足写“且”，满足其一写“或”；比较写“为”“属于”“含”',
      en: () => 'Write 且 for both, 或 for either; compare with 为, 属于, 含',
    },
  }),
  'mixed-connectives': entry<None>({
    number: 'ZS0310',
    severity: 'error',
    zh: () => '“且”与“或”混用而没有括号，读法不唯一',
    en: () => '且 and 或 are mixed without brackets, which can be read in two ways',
    advice: {
      zh: () => '请用括号写明哪些条件在一起',
      en: () => 'Put brackets around the conditions that belong together',
    },
  }),
  'condition-too-deep': entry<{ readonly most: number }>({
    number: 'ZS0311',
    severity: 'error',
    zh: ({ most }) => `条件的层次超过 ${most} 层`,
    en: ({ most }) => `The condition has more than ${most} levels`,
    advice: { zh: () => '请拆成几条规则', en: () => 'Split it into several rules' },
  }),
  'too-many-conditions': entry<{ readonly most: number }>({
    number: 'ZS0312',
    severity: 'error',
    zh: ({ most }) => `一处条件超过 ${most} 个`,
    en: ({ most }) => `More than ${most} conditions in one place`,
    advice: { zh: () => '请拆成几条规则', en: () => 'Split it into several rules' },
  }),
  'unclosed-bracket': entry<None>({
    number: 'ZS0313',
    severity: 'error',
    zh: () => '“（”没有配对的“）”',
    en: () => '“（” has no “）”',
  }),
  'unopened-bracket': entry<None>({
    number: 'ZS0314',
    severity: 'error',
    zh: () => '“）”没有配对的“（”',
    en: () => '“）” has no “（”',
  }),
  'reserved-word': entry<{ readonly word: string }>({
    number: 'ZS0315',
    severity: 'error',
    zh: ({ word }) => `“${word}”是语言自己的词，不能直接作名称`,
    en: ({ word }) => `“${word}” is a word of the language and no name`,
    advice: { zh: ({ word }) => `确是名称时请写“「${word}」”`, en: ({ word }) => `Write 「${word}」 if it is a name` },
  }),
  'several-values': entry<{ readonly wrong: string; readonly right: string }>({
    number: 'ZS0316',
    severity: 'error',
    zh: ({ wrong }) => `“${wrong}”后面只能写一项`,
    en: ({ wrong }) => `“${wrong}” takes one value`,
    advice: {
      zh: ({ right }) => `几项之一请写${cited(right)}`,
      en: ({ right }) => `Write ${cited(right)} for one of several`,
    },
  }),
  'not-a-quantity': entry<{ readonly text: string }>({
    number: 'ZS0317',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}不是数量`,
    en: ({ text }) => `${cited(text)} is no quantity`,
    advice: {
      zh: () => '例如“3分”“1至3分”“9分以上”“1万元以上不满5万元”“1个月以上6个月以下”',
      en: () => 'Such as 3分, 1至3分, 9分以上, 1万元以上不满5万元, 1个月以上6个月以下',
    },
  }),
  'unknown-unit': entry<{ readonly text: string; readonly unit: string }>({
    number: 'ZS0318',
    severity: 'error',
    zh: ({ text, unit }) => `${cited(text)}中的“${unit}”不是单位`,
    en: ({ text, unit }) => `“${unit}” in ${cited(text)} is no unit`,
    advice: {
      zh: () => '单位有：分、元、万元、亿元、%、日、天、个工作日、个月、年、次、人次、人',
      en: () => 'Units are 分, 元, 万元, 亿元, %, 日, 天, 个工作日, 个月, 年, 次, 人次, 人',
    },
  }),
  'dashed-range': entry<{ readonly text: string; readonly replacement: string }>({
    number: 'ZS0319',
    severity: 'error',
    zh: ({ text }) => `范围${cited(text)}要用“至”连接`,
    en: ({ text }) => `The range ${cited(text)} is joined by 至`,
    advice: { zh: ({ replacement }) => `请写“${replacement}”`, en: ({ replacement }) => `Write “${replacement}”` },
  }),
  'units-differ': entry<{ readonly text: string }>({
    number: 'ZS0320',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}两端的单位不同`,
    en: ({ text }) => `The ends of ${cited(text)} have different units`,
  }),
  'one-sided': entry<{ readonly text: string }>({
    number: 'ZS0321',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}要有一个下限和一个上限`,
    en: ({ text }) => `${cited(text)} needs a lower and an upper end`,
    advice: { zh: () => '例如“1万元以上不满5万元”', en: () => 'Such as 1万元以上不满5万元' },
  }),
  'ends-crossed': entry<{ readonly text: string }>({
    number: 'ZS0322',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}的下限高于上限，没有数在其中`,
    en: ({ text }) => `${cited(text)} is empty: its lower end is above its upper end`,
  }),
  'too-fine': entry<{ readonly text: string }>({
    number: 'ZS0323',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}的小数位太多`,
    en: ({ text }) => `${cited(text)} has too many decimals`,
    advice: {
      zh: () => '金额写到分，百分比写两位小数，其余写整数',
      en: () => 'Money to the fen, percentages to two decimals, all else whole',
    },
  }),
  'too-large': entry<{ readonly text: string }>({
    number: 'ZS0324',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}太大`,
    en: ({ text }) => `${cited(text)} is too large`,
  }),
  'not-a-date': entry<{ readonly text: string }>({
    number: 'ZS0325',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}不是日期`,
    en: ({ text }) => `${cited(text)} is no date`,
    advice: {
      zh: () => '日期写作“2025-01-01”或“2025年1月1日”',
      en: () => 'A date is written 2025-01-01 or 2025年1月1日',
    },
  }),
  'impossible-date': entry<{ readonly text: string }>({
    number: 'ZS0326',
    severity: 'error',
    zh: ({ text }) => `日历上没有${cited(text)}这一天`,
    en: ({ text }) => `The calendar has no day ${cited(text)}`,
  }),
  'not-a-citation': entry<{ readonly text: string }>({
    number: 'ZS0327',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}不是条款的写法`,
    en: ({ text }) => `${cited(text)} is no citation`,
    advice: {
      zh: () => '例如“第十条（三）3（1）”“《甲办法》第三十八条第（四）项”',
      en: () => 'Such as 第十条（三）3（1）, 《甲办法》第三十八条第（四）项',
    },
  }),
  'wrong-mark': entry<{ readonly mark: string; readonly replacement: string }>({
    number: 'ZS0328',
    severity: 'error',
    zh: ({ mark, replacement }) =>
      replacement === '' ? `此处不用写“${mark}”` : `此处不用“${mark}”，应写“${replacement}”`,
    en: ({ mark, replacement }) =>
      replacement === '' ? `“${mark}” is not needed here` : `Not “${mark}” but “${replacement}” stands here`,
  }),
  'wrong-word': entry<{ readonly word: string; readonly replacement: string }>({
    number: 'ZS0329',
    severity: 'error',
    zh: ({ word }) => `规则里不用“${word}”`,
    en: ({ word }) => `“${word}” is not a word of the language`,
    advice: { zh: ({ replacement }) => `请用“${replacement}”`, en: ({ replacement }) => `Use “${replacement}”` },
  }),
  'separator-at-end': entry<{ readonly mark: string }>({
    number: 'ZS0330',
    severity: 'error',
    zh: ({ mark }) => `“${mark}”后面没有内容`,
    en: ({ mark }) => `Nothing follows “${mark}”`,
    advice: {
      zh: ({ mark }) => `请补上后面的一项，或删去“${mark}”`,
      en: ({ mark }) => `Add what follows, or delete “${mark}”`,
    },
  }),
  'separator-at-start': entry<{ readonly mark: string }>({
    number: 'ZS0331',
    severity: 'error',
    zh: ({ mark }) => `“${mark}”前面没有内容`,
    en: ({ mark }) => `Nothing stands before “${mark}”`,
    advice: {
      zh: ({ mark }) => `请补上前面的一项，或删去“${mark}”`,
      en: ({ mark }) => `Add what stands before, or delete “${mark}”`,
    },
  }),
  'unquoted-text': entry<{ readonly text: string }>({
    number: 'ZS0333',
    severity: 'error',
    zh: ({ text }) => `文字${cited(text)}没有放在引号里`,
    en: ({ text }) => `The text ${cited(text)} is not in quotation marks`,
    advice: { zh: () => '请在文字两边加上“ ”', en: () => 'Put “ ” around it' },
  }),
  'spelled-number': entry<{ readonly text: string; readonly replacement: string }>({
    number: 'ZS0334',
    severity: 'error',
    zh: ({ text }) => `${cited(text)}中的数要用阿拉伯数字`,
    en: ({ text }) => `Numbers as in ${cited(text)} are written in digits`,
    advice: { zh: ({ replacement }) => `请写“${replacement}”`, en: ({ replacement }) => `Write “${replacement}”` },
  }),
  'field-alone': entry<{ readonly name: string }>({
    number: 'ZS0335',
    severity: 'error',
    zh: ({ name }) => `“${name}”没有说是谁的字段`,
    en: ({ name }) => `“${name}” does not say whose field it is`,
    advice: {
      zh: ({ name }) => `请写成“甲.${name}”，甲是它所在的记载`,
      en: ({ name }) => `Write “甲.${name}”, where 甲 is what has it`,
    },
  }),
  'guard-on-first-line': entry<{ readonly keyword: string }>({
    number: 'ZS0332',
    severity: 'error',
    zh: ({ keyword }) => `“${keyword}”的首行不能写“仅当”`,
    en: ({ keyword }) => `仅当 cannot stand on the first line of “${keyword}”`,
    advice: { zh: () => '“仅当”写在其下的某一行末尾', en: () => '仅当 stands at the end of a line below it' },
  }),
} as const;
