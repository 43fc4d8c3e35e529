import { entry } from './entry.ts';

/** ZS10xx scenario suites. */
export const suites = {
  'suite-unknown-key': entry<{ readonly key: string; readonly where: string; readonly suggestion: string | null }>({
    number: 'ZS1001',
    severity: 'error',
    zh: ({ key, where, suggestion }) =>
      `${where}没有“${key}”这一项${suggestion === null ? '' : `，您是否想写“${suggestion}”`}`,
    en: ({ key, suggestion }) =>
      `There is no “${key}” here${suggestion === null ? '' : `; did you mean “${suggestion}”`}`,
  }),
  'suite-missing': entry<{ readonly key: string; readonly where: string }>({
    number: 'ZS1002',
    severity: 'error',
    zh: ({ key, where }) => `${where}缺少“${key}”`,
    en: ({ key }) => `“${key}” is missing`,
  }),
  'suite-wrong-type': entry<{ readonly what: string; readonly expected: string; readonly english: string }>({
    number: 'ZS1003',
    severity: 'error',
    zh: ({ what, expected }) => `“${what}”应写成${expected}`,
    en: ({ what, english }) => `“${what}” should be ${english}`,
  }),
  'suite-format': entry<{ readonly written: string }>({
    number: 'ZS1004',
    severity: 'error',
    zh: ({ written }) => `不认识格式“${written}”，本版本只读格式 1`,
    en: ({ written }) => `Format “${written}” is unknown; this version reads format 1`,
  }),
  'suite-not-judged': entry<{ readonly key: string }>({
    number: 'ZS1005',
    severity: 'error',
    zh: ({ key }) => `规则集没有关于“${key}”的规定，此项期望无从核对`,
    en: ({ key }) => `The rule set has no rules for “${key}”; the expectation cannot be checked`,
  }),
  'suite-no-derivation': entry<{ readonly scenario: string }>({
    number: 'ZS1006',
    severity: 'warning',
    zh: ({ scenario }) => `场景“${scenario}”没有写“推导”`,
    en: ({ scenario }) => `Scenario “${scenario}” does not say how its expectation follows (推导)`,
    advice: {
      zh: () => '写明期望如何由条文得出，复核的人才能判断对错',
      en: () => 'Say how it follows from the text, so that a reviewer can judge it',
    },
  }),
  'suite-same-name': entry<{ readonly scenario: string }>({
    number: 'ZS1007',
    severity: 'error',
    zh: ({ scenario }) => `已有一个场景叫“${scenario}”`,
    en: ({ scenario }) => `There is already a scenario “${scenario}”`,
  }),
  'suite-no-record': entry<{ readonly path: string }>({
    number: 'ZS1008',
    severity: 'error',
    zh: ({ path }) => `没有这个案卷文件：${path}（路径从套件所在的文件夹算起）`,
    en: ({ path }) => `There is no record file ${path} (seen from the suite’s folder)`,
  }),
  'suite-other-subject': entry<{ readonly key: string; readonly subject: 'person' | 'institution' }>({
    number: 'ZS1009',
    severity: 'error',
    zh: ({ key, subject }) =>
      subject === 'person'
        ? `“${key}”是对机构案卷的期望，这里的案卷是人员的`
        : `“${key}”是对人员案卷的期望，这里的案卷是机构的`,
    en: ({ key, subject }) =>
      subject === 'person'
        ? `“${key}” is expected of institutions; this record is a person’s`
        : `“${key}” is expected of persons; this record is an institution’s`,
  }),
} as const;
