import { entry } from './entry.ts';
import { didYouMean, listed, listedEn, type Suggestion } from './suggestion.ts';

export interface Named {
  readonly name: string;
}

/** The sentence's word for what a keyword declares. */
const kind = (what: string): string => (what === '记分档次' ? '档次' : what);

/** ZS05xx names that are unknown, doubled or confusable. */
export const names = {
  'declared-twice': entry<Named & { readonly keyword: string }>({
    number: 'ZS0501',
    severity: 'error',
    zh: ({ keyword, name }) => `${keyword}“${name}”已经写过一次`,
    en: ({ keyword, name }) => `${keyword} “${name}” is declared twice`,
    advice: {
      zh: () => '请合并为一条，或改用不同的名称',
      en: () => 'Make one of the two, or give them different names',
    },
  }),
  'sole-declared-twice': entry<{ readonly keyword: string }>({
    number: 'ZS0502',
    severity: 'error',
    zh: ({ keyword }) => `一个规则集只能有一处“${keyword}”`,
    en: ({ keyword }) => `A rule set has one ${keyword} only`,
  }),
  'confusable-names': entry<Named & { readonly other: string }>({
    number: 'ZS0503',
    severity: 'error',
    zh: ({ name, other }) => `“${name}”与“${other}”看起来一样，却是两个名称`,
    en: ({ name, other }) => `“${name}” and “${other}” look alike but are two names`,
    advice: {
      zh: () => '检查形近字（如 己与已、一与横线、0与〇、全角与半角）',
      en: () => 'Look for lookalikes such as 己/已, 一/-, 0/〇, full-width letters',
    },
  }),
  'item-twice': entry<{ readonly item: string; readonly vocabulary: string }>({
    number: 'ZS0504',
    severity: 'error',
    zh: ({ item, vocabulary }) => `“${vocabulary}”中已经有“${item}”`,
    en: ({ item, vocabulary }) => `${vocabulary} already has “${item}”`,
  }),
  'unknown-name': entry<Named & Suggestion & { readonly what: string; readonly known: readonly string[] }>({
    number: 'ZS0505',
    severity: 'error',
    zh: ({ what, name }) => `没有名为“${name}”的${kind(what)}`,
    en: ({ what, name }) => `There is no ${kind(what)} “${name}”`,
    advice: didYouMean({
      zh: ({ what, known }) =>
        known.length === 0 ? `请先用“${what}”声明它` : `已有${listed(known)}；若是新的，请先用“${what}”声明它`,
      en: ({ what, known }) =>
        known.length === 0
          ? `Declare it with ${what}`
          : `Declared are ${listedEn(known)}; a new one is declared with ${what}`,
    }),
  }),
  'unknown-item': entry<
    Suggestion & { readonly item: string; readonly vocabulary: string; readonly elsewhere: string | null }
  >({
    number: 'ZS0506',
    severity: 'error',
    zh: ({ item, vocabulary }) => `“${vocabulary}”中没有“${item}”`,
    en: ({ item, vocabulary }) => `${vocabulary} has no “${item}”`,
    advice: didYouMean({
      zh: ({ item, vocabulary, elsewhere }) =>
        elsewhere === null
          ? `若确有这一项，请在词表“${vocabulary}”中加一行“项 ${item}”`
          : `“${item}”是“${elsewhere}”的选项`,
      en: ({ item, vocabulary, elsewhere }) =>
        elsewhere === null
          ? `If it is one, add “项 ${item}” to the vocabulary ${vocabulary}`
          : `“${item}” is a value of ${elsewhere}`,
    }),
  }),
  'unknown-fact': entry<Suggestion & { readonly fact: string }>({
    number: 'ZS0507',
    severity: 'error',
    zh: ({ fact }) => `没有名为“${fact}”的事实`,
    en: ({ fact }) => `There is no fact “${fact}”`,
    advice: didYouMean({
      zh: ({ fact }) => `先声明它，如“事实 违规.${fact} 是否”`,
      en: ({ fact }) => `Declare it first, as in “事实 违规.${fact} 是否”`,
    }),
  }),
  'unknown-reading': entry<
    Suggestion & { readonly reading: string; readonly interpretation: string; readonly known: readonly string[] }
  >({
    number: 'ZS0508',
    severity: 'error',
    zh: ({ reading, interpretation }) => `释义“${interpretation}”没有“${reading}”这种读法`,
    en: ({ reading, interpretation }) => `${interpretation} has no reading “${reading}”`,
    advice: didYouMean({
      zh: ({ known }) => `读法有${listed(known)}`,
      en: ({ known }) => `Its readings are ${listedEn(known)}`,
    }),
  }),
  'unknown-word': entry<
    Suggestion & { readonly word: string; readonly line: string; readonly known: readonly string[] }
  >({
    number: 'ZS0509',
    severity: 'error',
    zh: ({ word, line }) => `“${line}”后不能写“${word}”`,
    en: ({ word, line }) => `“${word}” does not fit behind ${line}`,
    advice: didYouMean({
      zh: ({ known }) => `可以写${listed(known)}`,
      en: ({ known }) => `It may be ${listedEn(known)}`,
    }),
  }),
  'reading-twice': entry<{ readonly reading: string; readonly interpretation: string }>({
    number: 'ZS0510',
    severity: 'error',
    zh: ({ reading, interpretation }) => `释义“${interpretation}”的读法“${reading}”写了两次`,
    en: ({ reading, interpretation }) => `${interpretation} has the reading “${reading}” twice`,
  }),
  'alias-taken': entry<Named & { readonly other: string }>({
    number: 'ZS0511',
    severity: 'error',
    zh: ({ name, other }) => `“${name}”也是《${other}》的名称，引用时分不清是哪一个文件`,
    en: ({ name, other }) => `“${name}” is also a name of 《${other}》; a citation could mean either`,
    advice: { zh: () => '每个名称只能指一个文件', en: () => 'A name stands for one document' },
  }),
  'unknown-keyword-named': entry<Suggestion & { readonly keyword: string }>({
    number: 'ZS0512',
    severity: 'error',
    zh: ({ keyword }) => `“${keyword}”不是一类规则`,
    en: ({ keyword }) => `“${keyword}” is no kind of declaration`,
    advice: didYouMean({
      zh: () => '例如：知悉 重复 情形 甲、乙 "理由"',
      en: () => 'For example: 知悉 重复 情形 甲、乙 "reason"',
    }),
  }),
  'unknown-quantity': entry<Suggestion & { readonly quantity: string; readonly known: readonly string[] }>({
    number: 'ZS0513',
    severity: 'error',
    zh: ({ quantity }) => `“${quantity}”不是可以比较的数量`,
    en: ({ quantity }) => `“${quantity}” is no amount that can be compared`,
    advice: didYouMean({
      zh: ({ known }) => `可以写${listed(known)}`,
      en: ({ known }) => `It may be ${listedEn(known)}`,
    }),
  }),
} as const;
