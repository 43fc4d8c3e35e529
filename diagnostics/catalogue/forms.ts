import { entry, type None } from './entry.ts';

/** ZS11xx rule files in the YAML form: what is not a sequence of declarations with one key for each clause. */
export const forms = {
  'not-declarations': entry<None>({
    number: 'ZS1101',
    severity: 'error',
    zh: () => '规则文件的最外层应是一列规则',
    en: () => 'A rule file is a list of declarations',
    advice: {
      zh: () => '每条规则以“- 关键词: 内容”开头，其余各行写在下面，左端与关键词对齐',
      en: () => 'Each begins with “- keyword: value”; its other lines stand below, in the keyword’s column',
    },
  }),
  'not-a-declaration': entry<None>({
    number: 'ZS1102',
    severity: 'error',
    zh: () => '这一项不是规则',
    en: () => 'This item is no declaration',
    advice: {
      zh: () => '每条规则写成“- 关键词: 内容”，其余各行写在下面，左端与关键词对齐',
      en: () => 'Write “- keyword: value”, its other lines below, in the keyword’s column',
    },
  }),
  'declaration-first': entry<{ readonly key: string }>({
    number: 'ZS1103',
    severity: 'error',
    zh: ({ key }) => `“${key}”不能作一条规则的首行`,
    en: ({ key }) => `“${key}” cannot be the first line of a declaration`,
    advice: {
      zh: () => '“- ”后面先写规则的首行（如“- 情形: 1.1”），再写其余各行',
      en: () => 'Behind “- ” stands the declaration’s first line (such as “- 情形: 1.1”), then the others',
    },
  }),
  'declaration-inside': entry<{ readonly keyword: string }>({
    number: 'ZS1104',
    severity: 'error',
    zh: ({ keyword }) => `“${keyword}”是另一条规则的首行，不能写在这条规则里面`,
    en: ({ keyword }) => `“${keyword}” begins another declaration and cannot stand inside this one`,
    advice: {
      zh: ({ keyword }) => `另起一项，写成“- ${keyword}: …”`,
      en: ({ keyword }) => `Begin a new item: “- ${keyword}: …”`,
    },
  }),
  'not-a-line': entry<{ readonly key: string }>({
    number: 'ZS1105',
    severity: 'error',
    zh: ({ key }) => `“${key}”的内容应是一行文字`,
    en: ({ key }) => `The value of “${key}” is one line of text`,
    advice: {
      zh: () => '内容与文字形式中的那一行相同；同一关键词有几行时，写成这些行的列表',
      en: () => 'It reads like the line of the text form; several lines of one keyword are a list of them',
    },
  }),
  'not-continued': entry<{ readonly key: string }>({
    number: 'ZS1106',
    severity: 'error',
    zh: ({ key }) => `“${key}”下面应是一列，每一项是几行“关键词: 内容”`,
    en: ({ key }) => `Below “${key}” stands a list; each of its items is some lines “keyword: value”`,
  }),
  'key-repeated': entry<{ readonly key: string; readonly continued: string }>({
    number: 'ZS1107',
    severity: 'error',
    zh: ({ key }) => `“${key}”写了两次`,
    en: ({ key }) => `“${key}” is given twice`,
    advice: {
      zh: ({ continued }) => `同一关键词的几行写成列表；中间隔着别的行时，后面的写在“${continued}”里`,
      en: ({ continued }) => `Make a list of them; if others stand in between, the later ones go under “${continued}”`,
    },
  }),
} as const;
