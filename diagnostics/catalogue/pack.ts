import { entry } from './entry.ts';
import { didYouMean, listed, listedEn, type Suggestion } from './suggestion.ts';

export interface Named {
  readonly name: string;
}

/** ZS01xx the rule folder itself: what belongs in it, what it builds on. */
export const pack = {
  'no-rule-set-line': entry<Named>({
    number: 'ZS0101',
    severity: 'error',
    zh: ({ name }) => `文件夹“${name}”中没有“规则集”一行，不知道这是哪个规则集`,
    en: ({ name }) => `The folder “${name}” has no 规则集 line that says which rule set it is`,
    advice: {
      zh: () => '在一个文件的开头写“规则集 名称”，其下写标题、效力、原文',
      en: () => 'Begin one file with “规则集 name”, and its title, force and source text below',
    },
  }),
  'parent-not-found': entry<Named>({
    number: 'ZS0102',
    severity: 'error',
    zh: ({ name }) => `找不到上位规则集“${name}”`,
    en: ({ name }) => `The rule set “${name}” that this one builds on is not found`,
    advice: {
      zh: () => '规则集以所在文件夹的名称引用；上位规则集应放在相邻的文件夹中',
      en: () => 'A rule set is called by its folder’s name; the folder stands beside this one',
    },
  }),
  'parent-has-errors': entry<Named & { readonly count: number }>({
    number: 'ZS0103',
    severity: 'error',
    zh: ({ name, count }) => `上位规则集“${name}”中有${count}处错误，改正之前无法在其上编写`,
    en: ({ name, count }) =>
      `The rule set “${name}” has ${count} errors; nothing can build on it before they are mended`,
    advice: { zh: ({ name }) => `请先检查“${name}”`, en: ({ name }) => `Check “${name}” first` },
  }),
  'parent-ring': entry<{ readonly names: readonly string[] }>({
    number: 'ZS0104',
    severity: 'error',
    zh: ({ names }) => `规则集互相继承，没有起点：${names.join('→')}`,
    en: ({ names }) => `The rule sets build on each other in a ring: ${names.join(' → ')}`,
  }),
  'inherited-twice': entry<Named & { readonly keyword: string; readonly first: string; readonly second: string }>({
    number: 'ZS0105',
    severity: 'error',
    zh: ({ keyword, name, first, second }) =>
      `上位规则集“${first}”与“${second}”都有${keyword}“${name}”，不知道用哪一个`,
    en: ({ keyword, name, first, second }) =>
      `“${first}” and “${second}” both declare ${keyword} “${name}”; which one holds is unknown`,
    advice: { zh: () => '在本规则集中自行写明这一条', en: () => 'Declare it in this rule set' },
  }),
  'source-text-not-found': entry<Suggestion & { readonly file: string; readonly known: readonly string[] }>({
    number: 'ZS0106',
    severity: 'error',
    zh: ({ file }) => `文件夹中没有原文文件“${file}”`,
    en: ({ file }) => `The folder has no source text “${file}”`,
    advice: didYouMean({
      zh: ({ known }) => (known.length === 0 ? '把条文全文存为该文件，放在规则文件旁边' : `文件夹中有${listed(known)}`),
      en: ({ known }) =>
        known.length === 0
          ? 'Save the full text under that name beside the rule files'
          : `The folder has ${listedEn(known)}`,
    }),
  }),
  'vocabulary-only': entry<Named>({
    number: 'ZS0107',
    severity: 'note',
    zh: ({ name }) => `规则集“${name}”没有情形与累计，只供其他规则集沿用，不能用来裁量`,
    en: ({ name }) => `“${name}” has no situations: other rule sets may use its vocabulary, but it judges nothing`,
  }),
  'too-many-rules': entry<{ readonly most: number }>({
    number: 'ZS0108',
    severity: 'error',
    zh: ({ most }) => `一个规则集最多 ${most} 条规则，从这一条起超出了`,
    en: ({ most }) => `A rule set has at most ${most} declarations; this one is too many`,
  }),
} as const;
