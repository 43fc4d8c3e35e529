import { entry, type None } from './entry.ts';

/** ZS09xx data files (records, suites): what is refused before anybody looks at their meaning. */
export const reading = {
  'not-utf8': entry<None>({
    number: 'ZS0901',
    severity: 'error',
    zh: () => '文件不是 UTF-8 编码，从此处起无法读出',
    en: () => 'The file is not UTF-8; it cannot be read from here on',
    advice: {
      zh: () => '用编辑器打开后另存为 UTF-8 编码（旧文件常为 GBK/GB18030）',
      en: () => 'Open it in an editor and save it as UTF-8 (old files are often GBK/GB18030)',
    },
  }),
  'file-too-large': entry<{ readonly limit: string }>({
    number: 'ZS0902',
    severity: 'error',
    zh: ({ limit }) => `文件超过 ${limit}，不予读取`,
    en: ({ limit }) => `The file is larger than ${limit} and is not read`,
  }),
  'too-many-files': entry<{ readonly limit: number }>({
    number: 'ZS0903',
    severity: 'error',
    zh: ({ limit }) => `一个规则文件夹最多 ${limit} 个文件`,
    en: ({ limit }) => `A rule folder has at most ${limit} files`,
  }),
  'folder-too-large': entry<{ readonly limit: string }>({
    number: 'ZS0904',
    severity: 'error',
    zh: ({ limit }) => `规则文件夹合计超过 ${limit}，不予读取`,
    en: ({ limit }) => `The rule folder is larger than ${limit} in all and is not read`,
  }),
  'forbidden-character': entry<{ readonly point: string }>({
    number: 'ZS0905',
    severity: 'error',
    zh: ({ point }) => `此处有看不见的控制字符 ${point}，会使人看到的与计算机读到的不同`,
    en: ({ point }) => `Invisible control character ${point}: what people see is not what is read`,
    advice: { zh: () => '删去这个字符', en: () => 'Delete the character' },
  }),
  'too-deep': entry<{ readonly limit: number }>({
    number: 'ZS0906',
    severity: 'error',
    zh: ({ limit }) => `嵌套超过 ${limit} 层`,
    en: ({ limit }) => `Nested more than ${limit} levels deep`,
  }),
  'yaml-feature': entry<{ readonly feature: 'anchor' | 'alias' | 'tag' | 'directive' | 'merge' }>({
    number: 'ZS0907',
    severity: 'error',
    zh: ({ feature }) =>
      `不接受 YAML 的${{ anchor: '锚点（&）', alias: '引用（*）', tag: '类型标签（!）', directive: '指令行（%）', merge: '合并键（<<）' }[feature]}`,
    en: ({ feature }) =>
      `YAML ${{ anchor: 'anchors (&)', alias: 'aliases (*)', tag: 'tags (!)', directive: 'directives (%)', merge: 'merge keys (<<)' }[feature]} are not accepted`,
    advice: {
      zh: ({ feature }) => (feature === 'directive' ? '删去这一行' : '把内容写全；若本是文字，请加引号'),
      en: ({ feature }) =>
        feature === 'directive' ? 'Delete the line' : 'Write the content out; put it in quotes if it is text',
    },
  }),
  'duplicate-key': entry<{ readonly key: string }>({
    number: 'ZS0908',
    severity: 'error',
    zh: ({ key }) => `“${key}”写了两次`,
    en: ({ key }) => `“${key}” is given twice`,
  }),
  'reserved-key': entry<{ readonly key: string }>({
    number: 'ZS0909',
    severity: 'error',
    zh: ({ key }) => `“${key}”是计算机的保留名称，不能用作名称`,
    en: ({ key }) => `“${key}” is a reserved name and cannot be used as a key`,
  }),
  'key-not-text': entry<None>({
    number: 'ZS0910',
    severity: 'error',
    zh: () => '冒号之前应是一个名称',
    en: () => 'A name is expected before the colon',
  }),
  'full-width-punctuation': entry<{ readonly written: string; readonly meant: string }>({
    number: 'ZS0911',
    severity: 'error',
    zh: ({ written, meant }) => `请把全角“${written}”改为半角“${meant}”${meant === ':' ? '，后面空一格' : ''}`,
    en: ({ written, meant }) =>
      `Write ASCII “${meant}”${meant === ':' ? ' and a blank' : ''} instead of full-width “${written}”`,
  }),
  'wide-blank': entry<None>({
    number: 'ZS0912',
    severity: 'error',
    zh: () => '冒号后应是普通空格，此处是全角空格',
    en: () => 'An ordinary blank is expected behind the colon; this is a full-width one',
  }),
  'several-documents': entry<None>({
    number: 'ZS0913',
    severity: 'error',
    zh: () => '一个文件只能有一份内容，此处又以“---”开始了一份',
    en: () => 'A file holds one document; another begins here with “---”',
  }),
  'tab-indent': entry<None>({
    number: 'ZS0914',
    severity: 'error',
    zh: () => '行首缩进用了制表符（Tab），请改用空格',
    en: () => 'The line is indented with a tab; use blanks',
  }),
  'bad-indent': entry<None>({
    number: 'ZS0915',
    severity: 'error',
    zh: () => '缩进与上文不一致：同一层的各项应左端对齐，下一层应多缩进几格',
    en: () => 'The indentation does not match: items of one level start in one column, the next level further right',
  }),
  unclosed: entry<{ readonly closing: string }>({
    number: 'ZS0916',
    severity: 'error',
    zh: ({ closing }) => `此处开始的内容没有以“${closing}”结束`,
    en: ({ closing }) => `What begins here is never closed with “${closing}”`,
  }),
  'missing-colon': entry<None>({
    number: 'ZS0917',
    severity: 'error',
    zh: () => '此处应写成“名称: 内容”，冒号为半角，后面空一格',
    en: () => 'Expected “name: value”, with an ASCII colon and a blank behind it',
  }),
  'two-on-a-line': entry<None>({
    number: 'ZS0918',
    severity: 'error',
    zh: () => '一行里有两个“名称: 内容”',
    en: () => 'There are two “name: value” on one line',
    advice: {
      zh: () => '分成两行；若内容里本有冒号，请给内容加引号；下一行的缩进也不应多于本行',
      en: () => 'Split the line; put the value in quotes if it contains a colon; do not indent the next line further',
    },
  }),
  'bad-escape': entry<{ readonly written: string }>({
    number: 'ZS0919',
    severity: 'error',
    zh: ({ written }) => `双引号中的“${written}”不是有效的转义`,
    en: ({ written }) => `“${written}” is not a valid escape between double quotes`,
    advice: {
      zh: () => '反斜杠请写成“\\\\”，或改用单引号',
      en: () => 'Write “\\\\” for a backslash, or use single quotes',
    },
  }),
  'bad-first-character': entry<{ readonly written: string }>({
    number: 'ZS0920',
    severity: 'error',
    zh: ({ written }) => `没有引号的内容不能以“${written}”开头`,
    en: ({ written }) => `Text without quotes cannot begin with “${written}”`,
    advice: { zh: () => '给内容加上引号', en: () => 'Put the text in quotes' },
  }),
  unexpected: entry<{ readonly written: string }>({
    number: 'ZS0921',
    severity: 'error',
    zh: ({ written }) => (written === '' ? '内容到此处不完整' : `此处不应有“${written}”`),
    en: ({ written }) => (written === '' ? 'The content is incomplete here' : `“${written}” is not expected here`),
  }),
} as const;
