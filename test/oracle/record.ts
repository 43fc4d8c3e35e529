/** Records as contract objects: plain JSON, one person. Only what the oracle looks at is typed. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One entry of 记录: 类型, 编号, 日期 and, by kind, the fields of the contract. */
export type Entry = { readonly [key: string]: Json };

export type PersonRecord = {
  readonly 格式: 1;
  readonly 案卷: string;
  readonly 人员: { readonly [key: string]: Json };
  readonly 记录: readonly Entry[];
};

/** What an entry must have; a model's facts are read elsewhere. */
export type Finding = {
  readonly id: string;
  readonly date: string;
  readonly inspection: string | null;
  readonly conductId: string | null;
  readonly chosenPoints: number | null;
  readonly hasReason: boolean;
  readonly entry: Entry;
};

/** 通知, 异议, 异议结果: everything that answers a finding. */
export type Answer = {
  readonly id: string;
  readonly date: string;
  readonly target: string;
  readonly result: '维持' | '变更' | '撤销' | null;
  readonly points: number | null;
};

/** Code-point order, as dates and 编号 are ordered everywhere. */
export const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

export const byDateThenId = (
  left: { readonly date: string; readonly id: string },
  right: { readonly date: string; readonly id: string },
): number => byText(left.date, right.date) || byText(left.id, right.id);

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** A field that must be text. */
export const text = (entry: Entry, key: string): string => {
  const value = entry[key];
  if (typeof value !== 'string') throw new Error(`entry needs ${key}`);
  return value;
};

const textOrNull = (entry: Entry, key: string): string | null => (entry[key] === undefined ? null : text(entry, key));

const integerOrNull = (entry: Entry, key: string): number | null => {
  const value = entry[key];
  return value === undefined ? null : Number(value);
};

const visibleEntries = (record: PersonRecord, asOf: string, knownAt: string): readonly Entry[] =>
  record.记录.filter(
    (entry) => text(entry, '日期') <= asOf && (textOrNull(entry, '记载') ?? text(entry, '日期')) <= knownAt,
  );

const readFinding = (entry: Entry): Finding => ({
  id: text(entry, '编号'),
  date: text(entry, '日期'),
  inspection: textOrNull(entry, '检查'),
  conductId: textOrNull(entry, '行为编号'),
  chosenPoints: integerOrNull(entry, '认定分值'),
  hasReason: entry['理由'] !== undefined,
  entry,
});

const resultOf = (entry: Entry): Answer['result'] => {
  const result = textOrNull(entry, '结果');
  if (result === null || result === '维持' || result === '变更' || result === '撤销') return result;
  throw new Error(`unknown 结果 ${result}`);
};

const readAnswer = (entry: Entry): Answer => ({
  id: text(entry, '编号'),
  date: text(entry, '日期'),
  target: text(entry, '针对'),
  result: resultOf(entry),
  points: integerOrNull(entry, '分值'),
});

/**
 * The findings and the entries that answer them, each by date, then 编号. Entries dated after `asOf` or recorded
 * after `knownAt` are as good as absent.
 */
export const readRecord = (
  record: PersonRecord,
  asOf: string,
  knownAt: string,
): { readonly findings: readonly Finding[]; readonly answers: readonly Answer[] } => {
  const findings: Finding[] = [];
  const answers: Answer[] = [];
  for (const entry of visibleEntries(record, asOf, knownAt)) {
    const kind = text(entry, '类型');
    if (kind === '违规') findings.push(readFinding(entry));
    else if (kind === '通知' || kind === '异议' || kind === '异议结果') answers.push(readAnswer(entry));
    else throw new Error(`the oracle does not judge ${kind}`);
  }
  return { findings: findings.sort(byDateThenId), answers: answers.sort(byDateThenId) };
};
