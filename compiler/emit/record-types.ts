import { recordFormat, type Field } from '#runtime';
import type { Fact, RuleSet } from '../core/ir.ts';
import { comment, indented, literal, memberName } from './literal.ts';
import { factNotes, fieldNote } from './notes.ts';
import { changing, decidableStatuses, entryKinds, factMembers, fieldMembers, type Member } from './record-members.ts';

/** The types of what records hold, built from the fact table. */
export function recordTypes(rules: RuleSet, kinds: readonly string[]): readonly string[] {
  const entries = entryKinds(kinds);
  const entities = ['人员', ...entries.map(([kind]) => kind)].filter((entity) => hasFacts(rules, entity));
  return [
    ...comment(['规则集声明的事实，按记载之处 / the facts that the rule set declares, by where they are recorded']),
    'export interface Facts {',
    ...indented(entities.flatMap((entity) => property(entity, true, objectOf(factMembers(rules, entity), rules)))),
    '}',
    '',
    ...comment(['人员的一处执业 / one place at which the person is registered']),
    ...declared('Place', objectOf(fieldMembers(recordFormat.placeFields), rules)),
    '',
    ...comment(['案卷所关的人 / whom the record is about']),
    ...declared('Person', withFacts('人员', objectOf(fieldMembers(recordFormat.personFields), rules), rules)),
    '',
    ...comment(['异议的结果；变更须写明分值 / what became of an objection']),
    ...declared('ObjectionOutcome', outcomes()),
    '',
    ...comment(['案卷中的一条，按类型 / the entries of a record, by kind']),
    'export interface Entries {',
    ...indented(entries.flatMap(([kind, fields]) => property(kind, true, entryOf(kind, fields, rules)))),
    '}',
    '',
    'export type Entry = Entries[keyof Entries];',
    '',
    'export type Finding = Entries["违规"];',
    '',
    ...comment(['一份案卷 / a record: one person']),
    'export interface CaseRecord {',
    '  readonly 格式: 1;',
    '  readonly 案卷: string;',
    '  readonly 人员: Person;',
    '  readonly 记录: readonly Entry[];',
    '}',
  ];
}

function entryOf(kind: string, fields: readonly Field[], rules: RuleSet): readonly string[] {
  const plain = fields.filter(({ key, type }) => key !== '类型' && type !== 'result' && key !== '分值');
  const type = [...comment([fieldNote('类型') ?? '']), `readonly 类型: ${literal(kind)};`];
  const members = ['{', ...indented([...type, ...membersOf(fieldMembers(plain), rules)]), '}'];
  const whole = withFacts(kind, members, rules);
  return fields.some((field) => field.type === 'result') ? appended(whole, ' & ObjectionOutcome') : whole;
}

function outcomes(): readonly string[] {
  const others = recordFormat.objectionResults.filter((result) => result !== changing);
  return [
    `| { readonly 结果: ${literal(changing)}; readonly 分值: number }`,
    `| { readonly 结果: ${others.map((result) => literal(result)).join(' | ')}; readonly 分值?: number }`,
  ];
}

function hasFacts({ facts }: RuleSet, entity: string): boolean {
  return facts.some((fact) => fact.entity === entity);
}

/** The entity's facts, if any are declared, and its own fields. */
function withFacts(entity: string, own: readonly string[], rules: RuleSet): readonly string[] {
  if (!hasFacts(rules, entity)) return own;
  const [open = '', ...rest] = own;
  return [`Facts[${literal(entity)}] & ${open}`, ...rest];
}

function declared(name: string, type: readonly string[]): readonly string[] {
  const [first = '', ...rest] = type;
  return appended(
    first.startsWith('|') ? [`export type ${name} =`, ...indented(type)] : [`export type ${name} = ${first}`, ...rest],
    ';',
  );
}

function objectOf(members: readonly Member[], rules: RuleSet): readonly string[] {
  return members.length === 0 ? ['{}'] : ['{', ...indented(membersOf(members, rules)), '}'];
}

function membersOf(members: readonly Member[], rules: RuleSet): readonly string[] {
  return members.flatMap((member) => {
    const { key, required } = member;
    switch (member.kind) {
      case 'Field': {
        const note = fieldNote(key);
        return [
          ...(note === null ? [] : comment([note])),
          ...property(key, required, [fieldType(member.field, rules)]),
        ];
      }
      case 'Fact':
        return [...comment(factNotes(member.fact, rules)), ...property(key, required, [factType(member.fact, rules)])];
      case 'Group':
        return property(key, required, objectOf(member.members, rules));
    }
  });
}

function property(key: string, required: boolean, type: readonly string[]): readonly string[] {
  const [first = '', ...rest] = type;
  return appended([`readonly ${memberName(key)}${required ? '' : '?'}: ${first}`, ...rest], ';');
}

function appended(lines: readonly string[], end: string): readonly string[] {
  return lines.map((line, at) => (at === lines.length - 1 ? `${line}${end}` : line));
}

function fieldType({ type }: Field, rules: RuleSet): string {
  switch (type) {
    case 'text':
      return 'string';
    case 'date':
      return 'Day';
    case 'points':
      return 'number';
    case 'result':
      return 'ObjectionOutcome["结果"]';
    case 'passed':
      return recordFormat.assessmentResults.map((result) => literal(result)).join(' | ');
    case 'status': {
      const names = decidableStatuses(rules).map((name) => literal(name));
      return names.length === 0 ? 'never' : names.join(' | ');
    }
    case 'length':
      return 'Length';
    case 'truth':
      return 'Truth';
    case 'places':
      return 'readonly Place[]';
  }
}

function factType({ type }: Fact, { vocabularies }: RuleSet): string {
  switch (type.kind) {
    case 'Option':
    case 'OptionSet': {
      const items = `Vocabularies[${literal(vocabularies[type.vocabulary]?.name ?? '')}]`;
      return type.kind === 'Option' ? items : `readonly ${items}[]`;
    }
    case 'CitationSet':
      return 'readonly string[]';
    case 'Truth':
      return 'Truth';
    case 'Money':
      return 'Money';
    case 'Integer':
      return 'number';
    case 'Date':
      return 'Day';
  }
}
