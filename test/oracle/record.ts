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

/** What every entry has. */
export type Dated = { readonly id: string; readonly date: string };

/** A model's facts are read elsewhere. */
export type Finding = Dated & {
  readonly inspection: string | null;
  readonly conductId: string | null;
  readonly institution: string | null;
  readonly chosenPoints: number | null;
  readonly hasReason: boolean;
  readonly entry: Entry;
};

/** Code-point order, as dates and 编号 are ordered everywhere. */
export const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

export const byDateThenId = (left: Dated, right: Dated): number =>
  byText(left.date, right.date) || byText(left.id, right.id);

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** A field that must be text. */
export const text = (entry: Entry, key: string): string => {
  const value = entry[key];
  if (typeof value !== 'string') throw new Error(`entry needs ${key}`);
  return value;
};

export const textOrNull = (entry: Entry, key: string): string | null =>
  entry[key] === undefined ? null : text(entry, key);

export const integerOrNull = (entry: Entry, key: string): number | null => {
  const value = entry[key];
  return value === undefined ? null : Number(value);
};

export const datedOf = (entry: Entry): Dated => ({ id: text(entry, '编号'), date: text(entry, '日期') });

export const findingOf = (entry: Entry): Finding => ({
  ...datedOf(entry),
  inspection: textOrNull(entry, '检查'),
  conductId: textOrNull(entry, '行为编号'),
  institution: textOrNull(entry, '机构'),
  chosenPoints: integerOrNull(entry, '认定分值'),
  hasReason: entry['理由'] !== undefined,
  entry,
});
