import { recordFormat, type Field, type Tables } from '#runtime';
import type { Fact, RuleSet } from '../core/ir.ts';
import { literal } from './literal.ts';
import { factNotes, fieldNote } from './notes.ts';
import { changing, decidableStatuses, entryKinds, factMembers, fieldMembers, type Member } from './record-members.ts';
import { listOf, namesSchema, valueSchemas, vocabularySchema, type Schema } from './schema-values.ts';

/**
 * The JSON Schema (2020-12) of the records that a built rule set judges. It refuses only what `readRecord` refuses, and everything it refuses but:
 * a 编号 used twice, an end before its beginning, citations that are none or that repeat one in another spelling, an item listed both as text and as number,
 * number literals of money with more than two decimals, amounts and counts beyond 2^53 as text, and texts whose length is over the limit only in UTF-16.
 */
export function emitSchema(rules: RuleSet, { digest, kinds }: Tables): string {
  const entries = entryKinds(kinds);
  const { title, version } = rules.identity;
  const statuses = decidableStatuses(rules);
  const schema: Schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: `Built by zhunsheng; do not edit. ${digest}`,
    title: `案卷：${title}（${version}）`,
    description: '一个人的全部记录，一年一年累计 / everything recorded about one person',
    ...objectOf({
      格式: { title: '格式', description: '案卷格式的版本 / version of the format', enum: [1, '1'] },
      案卷: { ...reference('text'), description: '案卷的名称 / the record’s name' },
      人员: reference('person'),
      记录: { title: '记录', type: 'array', items: reference('entry'), maxItems: recordFormat.limits.entries },
    }),
    $defs: {
      entry: entrySchema(entries.map(([kind]) => kind)),
      person: {
        title: '人员',
        description: '案卷所关的人 / whom the record is about',
        ...membersSchema([...fieldMembers(recordFormat.personFields), ...factMembers(rules, '人员')], rules),
      },
      ...Object.fromEntries(
        entries.map(([kind, fields], at) => [`kind-${at}`, { title: kind, ...kindSchema(kind, fields, rules) }]),
      ),
      place: {
        title: '执业点',
        description: '一处执业 / one place',
        ...membersSchema(fieldMembers(recordFormat.placeFields), rules),
      },
      ...(statuses.length === 0
        ? {}
        : { status: { title: '登记状态 / a registration status', ...namesSchema(statuses) } }),
      ...valueSchemas,
      ...Object.fromEntries(
        rules.vocabularies.map((vocabulary, at) => [`vocabulary-${at}`, vocabularySchema(vocabulary)]),
      ),
    },
  };
  return `${literal(schema, 2)}\n`;
}

/** Says of each kind where its fields are; one kind's mistakes are not told of all. */
function entrySchema(kinds: readonly string[]): Schema {
  const sort = (kind: string): Schema => ({
    type: 'object',
    properties: { 类型: { const: kind } },
    required: ['类型'],
  });
  return {
    title: '记录的一条 / an entry',
    type: 'object',
    properties: { 类型: { title: '类型', description: fieldNote('类型'), enum: kinds } },
    required: ['类型'],
    allOf: kinds.map((kind, at) => ({ if: sort(kind), then: reference(`kind-${at}`) })),
  };
}

function kindSchema(kind: string, fields: readonly Field[], rules: RuleSet): Schema {
  const schema = membersSchema([...fieldMembers(fields), ...factMembers(rules, kind)], rules);
  const result = fields.find(({ type }) => type === 'result');
  if (result === undefined) return schema;
  const changes = { properties: { [result.key]: { const: changing } }, required: [result.key] };
  return { ...schema, if: { type: 'object', ...changes }, then: { properties: { 分值: true }, required: ['分值'] } };
}

function membersSchema(members: readonly Member[], rules: RuleSet): Schema {
  const properties = members.map((member) => [member.key, memberSchema(member, rules)] as const);
  const required = members.flatMap((member) => (member.required ? [member.key] : []));
  return objectOf(Object.fromEntries(properties), required);
}

function objectOf(properties: Readonly<Record<string, Schema>>, required = Object.keys(properties)): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function memberSchema(member: Member, rules: RuleSet): Schema {
  switch (member.kind) {
    case 'Group':
      return { title: member.key, ...membersSchema(member.members, rules) };
    case 'Field': {
      const note = fieldNote(member.key);
      return { title: member.key, ...(note === null ? {} : { description: note }), ...fieldSchema(member.field) };
    }
    case 'Fact':
      return {
        title: member.fact.name,
        description: factNotes(member.fact, rules).join('\n'),
        ...factSchema(member.fact),
      };
  }
}

function fieldSchema({ type }: Field): Schema {
  switch (type) {
    case 'text':
    case 'points':
    case 'result':
    case 'passed':
    case 'status':
    case 'length':
    case 'truth':
      return reference(type);
    case 'date':
      return reference('day');
    case 'places':
      return { type: 'array', items: reference('place') };
  }
}

function factSchema({ type }: Fact): Schema {
  switch (type.kind) {
    case 'Option':
      return reference(`vocabulary-${type.vocabulary}`);
    case 'OptionSet':
      return listOf(reference(`vocabulary-${type.vocabulary}`));
    case 'CitationSet':
      return reference('citations');
    case 'Truth':
      return reference('truth');
    case 'Money':
      return reference('money');
    case 'Integer':
      return reference('count');
    case 'Date':
      return reference('day');
  }
}

function reference(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}
