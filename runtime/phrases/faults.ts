/** A sentence in both languages. */
export interface Sentence {
  readonly message: string;
  readonly english: string;
}

/** What is said of a bad record; `word` and `name` are the record's and the rule set's own words. */
export const faultPhrases = {
  notAnObject: (): Sentence => ({
    message: '这里应是“键：值”的一组数据',
    english: 'a group of keys and values is expected here',
  }),
  notAList: (): Sentence => ({ message: '这里应是一个列表', english: 'a list is expected here' }),
  empty: (): Sentence => ({
    message: '这里是空的；不清楚的事项请整项不写',
    english: 'there is nothing here; leave out what is not known',
  }),
  emptyRequired: (): Sentence => ({
    message: '这里是空的，必须写明',
    english: 'there is nothing here, and it must be given',
  }),
  missing: (name: string): Sentence => ({ message: `缺少“${name}”`, english: `“${name}” is missing` }),
  unknownKey: (word: string): Sentence => ({ message: `没有“${word}”这一项`, english: `there is no field “${word}”` }),
  recordedUnder: (name: string, path: string): Sentence => ({
    message: `“${name}”在案卷中记作“${path}”`,
    english: `records say “${path}” for “${name}”`,
  }),
  unknownKind: (word: string): Sentence => ({
    message: `没有“${word}”这一类记录`,
    english: `there is no kind of entry “${word}”`,
  }),
  unjudgedKind: (word: string): Sentence => ({
    message: `规则集没有关于“${word}”的规定，无法裁量`,
    english: `the rule set has no rules about “${word}”, so it cannot be judged`,
  }),
  unknownItem: (word: string, name: string, items: readonly string[]): Sentence => ({
    message: `“${word}”不在词表“${name}”${items.length === 0 ? '' : `（${items.join('、')}）`}之内`,
    english: `“${word}” is not in the vocabulary “${name}”${items.length === 0 ? '' : ` (${items.join(', ')})`}`,
  }),
  unknownResult: (word: string): Sentence => ({
    message: `“${word}”不是异议结果；应为维持、变更或撤销`,
    english: `“${word}” is no result of an objection (维持, 变更, 撤销)`,
  }),
  unknownAssessment: (word: string): Sentence => ({
    message: `“${word}”不是评估结果；应为通过或不通过`,
    english: `“${word}” is no result of an assessment (通过, 不通过)`,
  }),
  unknownStatus: (word: string, statuses: readonly string[]): Sentence => ({
    message: `“${word}”不是可以决定的登记状态（${statuses.join('、')}）`,
    english: `“${word}” is no status that can be decided (${statuses.join(', ')})`,
  }),
  unknownObligation: (word: string): Sentence => ({
    message: `规则集没有名为“${word}”的义务`,
    english: `the rule set has no obligation “${word}”`,
  }),
  notALength: (word: string): Sentence => ({
    message: `“${word}”不是时长；应写作 3个月 或 1年 这样的形式，至多 100 年`,
    english: `“${word}” is not a length; write 3个月 (months) or 1年 (years), 100 years at most`,
  }),
  endsBeforeItBegins: (from: string, until: string): Sentence => ({
    message: `“${until}”早于“${from}”`,
    english: `“${until}” is before “${from}”`,
  }),
  notATruth: (): Sentence => ({ message: '应为“是”或“否”', english: '是 (true) or 否 (false) is expected' }),
  notOne: (): Sentence => ({ message: '只能写一项', english: 'one value only is expected' }),
  notText: (): Sentence => ({ message: '应为文字', english: 'text is expected' }),
  notADate: (word: string): Sentence => ({
    message: `“${word}”不是日期；应写作 2025-03-10 这样的形式，且确有其日`,
    english: `“${word}” is not a date; write an existing day like 2025-03-10`,
  }),
  notMoney: (word: string): Sentence => ({
    message: `“${word}”不是金额；应为不小于零的元数，至多两位小数`,
    english: `“${word}” is not an amount: yuan, not negative, at most two decimals`,
  }),
  notACount: (word: string): Sentence => ({
    message: `“${word}”不是不小于零的整数`,
    english: `“${word}” is not a whole number from 0 up`,
  }),
  notPoints: (word: string): Sentence => ({
    message: `“${word}”不是 0 至 30 的整数分值`,
    english: `“${word}” is not a whole number of points from 0 to 30`,
  }),
  notACitation: (word: string): Sentence => ({
    message: `“${word}”不是条款的引用；应写作《某法》第几条第（几）项`,
    english: `“${word}” is not a citation like 《某法》第三十八条第（四）项`,
  }),
  noDocument: (word: string): Sentence => ({
    message: `“${word}”没有写明是哪一部文件的条款`,
    english: `“${word}” does not say of which document`,
  }),
  unknownDocument: (word: string): Sentence => ({
    message: `规则集没有名为“${word}”的法源；引用其他文件请加《》`,
    english: `the rule set knows no document “${word}”; write 《》 around the names of others`,
  }),
  duplicateNumber: (word: string): Sentence => ({
    message: `编号“${word}”重复`,
    english: `编号 “${word}” is used twice`,
  }),
  duplicateValue: (word: string): Sentence => ({ message: `“${word}”重复`, english: `“${word}” is listed twice` }),
  unsupportedFormat: (): Sentence => ({ message: '案卷的格式应为 1', english: 'the record’s 格式 must be 1' }),
  tooMany: (limit: number): Sentence => ({ message: `超过 ${limit} 项`, english: `more than ${limit}` }),
  tooManyCombinations: (limit: number): Sentence => ({
    message: `尚未认定、尚未决定的事项太多，各种可能超过 ${limit} 种，无法裁量；请先认定责任程度等事实，或记载认定分值`,
    english: `so much is still undetermined that there are more than ${limit} combinations; determine facts such as the degree of responsibility, or record the points chosen`,
  }),
  tooLong: (limit: number): Sentence => ({ message: `超过 ${limit} 字`, english: `longer than ${limit} characters` }),
  unknownInterpretation: (word: string): Sentence => ({
    message: `规则集没有释义“${word}”`,
    english: `the rule set has no interpretation “${word}”`,
  }),
  unknownReading: (word: string, name: string): Sentence => ({
    message: `释义“${name}”没有“${word}”这一读法`,
    english: `the interpretation “${name}” has no reading “${word}”`,
  }),
} as const;
