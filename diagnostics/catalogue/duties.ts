import { entry, type None } from './entry.ts';
import { didYouMean, listed, listedEn, type Suggestion } from './suggestion.ts';

export interface Named {
  readonly name: string;
}

/** ZS13xx clocks, duties, institutions and the working-day calendar. */
export const duties = {
  'event-not-computed': entry<Suggestion & { readonly event: string; readonly known: readonly string[] }>({
    number: 'ZS1301',
    severity: 'warning',
    zh: ({ event }) => `案卷中没有“${event}”这件事的日期，这项期限不会计算`,
    en: ({ event }) => `A record has no day of “${event}”: the clock never runs`,
    advice: didYouMean({
      zh: ({ known }) => `案卷中有的：${listed(known)}`,
      en: ({ known }) => `A record has ${listedEn(known)}`,
    }),
  }),
  'anchor-missing': entry<Named>({
    number: 'ZS1302',
    severity: 'error',
    zh: ({ name }) => `期限“${name}”自“起点”起算，却没有一行“起点”`,
    en: ({ name }) => `The clock ${name} runs from 起点, and no line 起点 says what that is`,
  }),
  'anchor-unused': entry<Named>({
    number: 'ZS1303',
    severity: 'error',
    zh: ({ name }) => `期限“${name}”写了“起点”，却没有“自 起点 起 …”`,
    en: ({ name }) => `The clock ${name} has a 起点 that no 自 起点 起 … runs from`,
  }),
  'clock-length': entry<{ readonly example: string }>({
    number: 'ZS1304',
    severity: 'error',
    zh: () => '期限要写一个确定的长度，如多少个工作日、日或者月',
    en: () => 'A clock has one length: so many working days, days or months',
    advice: { zh: ({ example }) => `例如：${example}`, en: ({ example }) => `For example ${example}` },
  }),
  'clock-of-other-unit': entry<{ readonly example: string }>({
    number: 'ZS1305',
    severity: 'error',
    zh: () => '期限的单位是工作日、日、月或年',
    en: () => 'Clocks are measured in working days, days, months or years',
    advice: { zh: ({ example }) => `例如：${example}`, en: ({ example }) => `For example ${example}` },
  }),
  'nothing-tolled': entry<Named>({
    number: 'ZS1306',
    severity: 'error',
    zh: ({ name }) => `期限“${name}”没有确定的日数，没有可以扣除的`,
    en: ({ name }) => `The clock ${name} has no length from which time could be left out`,
  }),
  'tolled-months': entry<Named>({
    number: 'ZS1307',
    severity: 'error',
    zh: () => '按月计算的期限不能扣除日数',
    en: () => 'Days cannot be left out of a clock that runs in months',
    advice: { zh: () => '请写成工作日或日', en: () => 'Write it in working days or days' },
  }),
  'never-met': entry<Named>({
    number: 'ZS1308',
    severity: 'note',
    zh: ({ name }) => `期限“${name}”没有写“完成”，案卷看不出何时办结，结果中不列出`,
    en: ({ name }) => `The clock ${name} has no 完成: nothing in a record meets it, so results do not list it`,
  }),
  'times-a-year': entry<None>({
    number: 'ZS1309',
    severity: 'error',
    zh: () => '“每年”要写至少或至多多少次，且不能是零次',
    en: () => '每年 says how many times at least or at most, and not none',
    advice: { zh: () => '例如：每年 2次以上', en: () => 'For example 每年 2次以上' },
  }),
  'duty-without-act': entry<Named>({
    number: 'ZS1310',
    severity: 'error',
    zh: ({ name }) => `义务“${name}”没有写谁应当做什么`,
    en: ({ name }) => `The 义务 ${name} does not say who shall do what`,
    advice: { zh: () => '例如：某单位 应当 开展培训', en: () => 'For example 某单位 应当 开展培训' },
  }),
  'ratio-only': entry<None>({
    number: 'ZS1320',
    severity: 'error',
    zh: () => '“机构阈值”的条件只能是一个比例',
    en: () => 'The condition of a 机构阈值 is one share',
    advice: {
      zh: () => '例如：当 暂停终止人次 占 登记人数 20%以上50%以下',
      en: () => 'For example 当 暂停终止人次 占 登记人数 20%以上50%以下',
    },
  }),
  'ratio-of-others': entry<{ readonly part: string; readonly whole: string }>({
    number: 'ZS1321',
    severity: 'error',
    zh: ({ part, whole }) => `不能计算“${part}”占“${whole}”的比例`,
    en: ({ part, whole }) => `The share of ${part} in ${whole} is not computed`,
    advice: {
      zh: () => '比例写作“暂停终止人次 占 登记人数 …”',
      en: () => 'A share is written 暂停终止人次 占 登记人数 …',
    },
  }),
  'precedence-ring': entry<Named>({
    number: 'ZS1322',
    severity: 'error',
    zh: ({ name }) => `机构阈值“${name}”与它所优先于的机构阈值互相优先，无法确定适用哪一个`,
    en: ({ name }) => `The 机构阈值 ${name} and those it precedes take precedence over each other`,
  }),
  'ratios-overlap': entry<Named & { readonly other: string; readonly share: string; readonly ordered: boolean }>({
    number: 'ZS1323',
    severity: 'warning',
    zh: ({ name, other, share, ordered }) =>
      `机构阈值“${name}”与“${other}”在${share}处都适用${ordered ? '' : '，没有写哪一个优先'}`,
    en: ({ name, other, share, ordered }) =>
      `The 机构阈值 ${name} and ${other} both hold at ${share}${ordered ? '' : ', and neither takes precedence'}`,
    advice: {
      zh: ({ name, other, ordered }) =>
        `${ordered ? '' : '请写“优先于 …”；'}原文确有重叠的，请写“知悉 重叠 机构阈值 ${other}、${name} "理由"”`,
      en: ({ name, other, ordered }) =>
        `${ordered ? '' : 'Write 优先于 …. '}If the text overlaps, write 知悉 重叠 机构阈值 ${other}、${name} "reason"`,
    },
  }),
  'person-times-missing': entry<Named>({
    number: 'ZS1324',
    severity: 'error',
    zh: ({ name }) => `有机构阈值“${name}”，却没有“人次口径”，不知道人次与人数如何计算`,
    en: ({ name }) => `There is a 机构阈值 ${name} but no 人次口径 that says how persons are counted`,
    advice: {
      zh: () => '请写“人次口径”，其下写分母、级联人次、联动人次',
      en: () => 'Declare 人次口径 with 分母, 级联人次 and 联动人次',
    },
  }),
  'calendar-year': entry<{ readonly year: string }>({
    number: 'ZS1330',
    severity: 'error',
    zh: ({ year }) => `“${year}”不是年份`,
    en: ({ year }) => `“${year}” is no year`,
    advice: { zh: () => '例如：工作日历 2025', en: () => 'For example 工作日历 2025' },
  }),
  'day-outside-year': entry<{ readonly date: string; readonly year: number }>({
    number: 'ZS1331',
    severity: 'error',
    zh: ({ date, year }) => `${date}不在${year}年`,
    en: ({ date, year }) => `${date} is not in ${year}`,
  }),
  'days-reversed': entry<{ readonly first: string; readonly last: string }>({
    number: 'ZS1332',
    severity: 'error',
    zh: ({ first, last }) => `${first}在${last}之后，起止颠倒了`,
    en: ({ first, last }) => `${first} is after ${last}: the range is the wrong way round`,
  }),
  'day-listed-twice': entry<{ readonly date: string }>({
    number: 'ZS1333',
    severity: 'error',
    zh: ({ date }) => `${date}写了两次`,
    en: ({ date }) => `${date} stands twice`,
  }),
  'day-off-and-worked': entry<{ readonly date: string }>({
    number: 'ZS1334',
    severity: 'error',
    zh: ({ date }) => `${date}既放假又上班`,
    en: ({ date }) => `${date} is both a day off and worked`,
  }),
  'worked-weekday': entry<{ readonly date: string }>({
    number: 'ZS1335',
    severity: 'error',
    zh: ({ date }) => `${date}不是周末，本来就上班`,
    en: ({ date }) => `${date} is no weekend day and is worked anyway`,
    advice: {
      zh: () => '“上班”只写调休上班的周六、周日',
      en: () => '上班 lists Saturdays and Sundays that are worked',
    },
  }),
} as const;
