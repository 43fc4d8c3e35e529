import type { Fact, RuleSet } from '../../compiler/core/ir.ts';
import type { FreshWords } from './fresh-words.ts';

/** Data without places, as readers hand it over. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };
type Table = { readonly [key: string]: Data };

const isTable = (value: Data | undefined): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const tableOf = (value: Data | undefined): Table => (isTable(value) ? value : {});
const listOf = (value: Data | undefined): readonly Data[] => (Array.isArray(value) ? (value as readonly Data[]) : []);

/** A scalar as text. */
export const textOf = (value: Data | undefined): string => {
  if (typeof value === 'object') throw new Error('a list or a table where a word is expected');
  return String(value);
};

const mapped = (value: Data, change: (word: string) => string): Data =>
  Array.isArray(value) ? (value as readonly Data[]).map((one) => mapped(one, change)) : change(textOf(value));

const renamedValue = ({ type }: Fact, value: Data, words: FreshWords): Data =>
  type.kind === 'Option' || type.kind === 'OptionSet' ? mapped(value, words.freshOf) : value;

/** Moves what stands at a declared path to the path of fresh keys. */
const renamedFields = (entry: Table, facts: readonly Fact[], words: FreshWords): Table => {
  const fields: [string, Data][] = [];
  for (const [key, value] of Object.entries(entry)) {
    const below = facts.filter(({ path }) => path[0] === key);
    const [fact] = below;
    if (fact === undefined) fields.push([key, value]);
    else if (fact.path.length === 1) fields.push([words.freshOf(key), renamedValue(fact, value, words)]);
    else {
      const inner = below.map((one) => ({ ...one, path: one.path.slice(1) }));
      fields.push([words.freshOf(key), renamedFields(tableOf(value), inner, words)]);
    }
  }
  return Object.fromEntries(fields);
};

const renamedEntry = (rules: RuleSet, entry: Table, words: FreshWords): Table => {
  const kind = textOf(entry['类型']);
  const facts = rules.facts.filter(({ entity }) => entity === kind);
  const { 状态, ...others } = renamedFields(entry, facts, words);
  // The status of a decision is declared, though the field is the tool's.
  return 状态 === undefined ? others : { ...others, 状态: words.freshOf(textOf(状态)) };
};

/** An institution's persons have whole records; its obligations are declared. */
const renamedInstitution = (rules: RuleSet, institution: Table, words: FreshWords): Table => {
  const facts = rules.facts.filter(({ entity }) => entity === '机构');
  const { 人员, 履行, ...others } = institution;
  const performances = listOf(履行).map((one) => {
    const { 义务, ...rest } = tableOf(one);
    return { ...rest, 义务: words.freshOf(textOf(义务)) };
  });
  return {
    ...renamedFields(others, facts, words),
    人员: listOf(人员).map((person) => renamedRecord(rules, person, words)),
    ...(履行 === undefined ? {} : { 履行: performances }),
  };
};

/** A record, of a person or of an institution, with what the rule set declares renamed; the tool's own fields stay. */
export const renamedRecord = (rules: RuleSet, record: Data, words: FreshWords): Data => {
  const facts = rules.facts.filter(({ entity }) => entity === '人员');
  const { 人员, 记录, 机构, ...others } = tableOf(record);
  return {
    ...others,
    ...(机构 === undefined ? {} : { 机构: renamedInstitution(rules, tableOf(机构), words) }),
    ...(人员 === undefined ? {} : { 人员: renamedFields(tableOf(人员), facts, words) }),
    ...(记录 === undefined ? {} : { 记录: listOf(记录).map((entry) => renamedEntry(rules, tableOf(entry), words)) }),
  };
};

/** What is undetermined where no rule speaks of it: the tool's words. */
const toolMatters: readonly string[] = ['工作日历', '登记人数'];

/** 待定 names a fact, what a cascade leaves open, or a status with 期限 behind it. */
const renamedMatter = (rules: RuleSet, matter: string, words: FreshWords): string => {
  const declared = [...rules.facts.map(({ name }) => name), ...rules.cascades.map(({ open }) => open?.name)];
  if (declared.includes(matter)) return words.freshOf(matter);
  return toolMatters.includes(matter) ? matter : `${words.freshOf(matter.replace(/期限$/u, ''))}期限`;
};

const renamedExpectation = (rules: RuleSet, key: string, value: Data, words: FreshWords): Data => {
  // 无 is the tool's word for no situation.
  const renamedSituation = (id: string): string => (id === '无' ? id : words.freshOf(id));
  switch (key) {
    case '情形':
    case '适用情形':
      return Object.fromEntries(
        Object.entries(tableOf(value)).map(([id, ids]) => [id, ids === null ? null : mapped(ids, renamedSituation)]),
      );
    case '状态':
      return Object.fromEntries(
        Object.entries(tableOf(value)).map(([day, statuses]) => [day, mapped(statuses, words.freshOf)]),
      );
    case '期限':
      return Object.fromEntries(
        Object.entries(tableOf(value)).map(([clock, states]) => [words.freshOf(clock), states]),
      );
    case '措施':
    case '没有措施':
    case '敏感':
      return mapped(value, words.freshOf);
    case '待定':
      return mapped(value, (matter) => renamedMatter(rules, matter, words));
    default:
      return value;
  }
};

/** A suite with its records, readings and expectations renamed. */
export const renamedSuite = (rules: RuleSet, suite: Data, words: FreshWords): Data => ({
  ...tableOf(suite),
  场景: listOf(tableOf(suite)['场景']).map((one) => {
    const scenario = tableOf(one);
    const { 案卷, 释义, 期望 } = scenario;
    return {
      ...scenario,
      案卷: isTable(案卷) ? renamedRecord(rules, 案卷, words) : (案卷 ?? null),
      ...(释义 === undefined ? {} : { 释义: renamedReadings(tableOf(释义), words) }),
      期望: Object.fromEntries(
        Object.entries(tableOf(期望)).map(([key, value]) => [key, renamedExpectation(rules, key, value, words)]),
      ),
    };
  }),
});

export const renamedReadings = (readings: Table, words: FreshWords): { readonly [name: string]: string } =>
  Object.fromEntries(
    Object.entries(readings).map(([name, reading]) => [words.freshOf(name), words.freshOf(textOf(reading))]),
  );
