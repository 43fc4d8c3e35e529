import type { ProblemCode } from '#runtime';
import { entities } from '../../compiler/typed/entities.ts';
import {
  accountingWords,
  acknowledgementWords,
  clauseKeywords,
  conditionWords,
  declarationKeywords,
  operatorWords,
  quantityWords,
  shapes,
  structure,
  truthWords,
  typeWords,
  valueWords,
  type ClauseKeyword,
  type DeclarationKeyword,
  type Occurrence,
  type Structure,
} from '../../grammar/vocabulary/index.ts';
import { code, codes, table } from './markdown.ts';

interface Meaning {
  readonly zh: string;
  readonly en: string;
}

const declarationNames = Object.keys(declarationKeywords) as readonly DeclarationKeyword[];
const clauseNames = Object.keys(clauseKeywords) as readonly ClauseKeyword[];
const structures: Readonly<Record<DeclarationKeyword, Structure>> = structure;
const choices: Readonly<Partial<Record<ClauseKeyword, Readonly<Record<string, Meaning>>>>> = valueWords;

const often: Readonly<Record<Occurrence, Meaning>> = {
  one: { zh: '一行', en: 'exactly one' },
  optional: { zh: '可写一行', en: 'at most one' },
  some: { zh: '一行或几行', en: 'one or more' },
  many: { zh: '可写几行', en: 'any number' },
  'by-reading': { zh: '一行；因释义不同的，每种读法一行', en: 'one, or one under each reading' },
  'optional-by-reading': {
    zh: '可写一行；因释义不同的，每种读法一行',
    en: 'at most one, or one under each reading',
  },
};

/** Each kind of declaration with the lines below it. */
export function declarations(): string {
  const overview = table(
    ['首行', '说什么', 'what it declares'],
    declarationNames.map((name) => [
      code(written(name, shapes[declarationKeywords[name].shape].example)),
      declarationKeywords[name].zh,
      declarationKeywords[name].en,
    ]),
  );
  return [overview, ...declarationNames.map(declaration)].join('\n\n');
}

function declaration(name: DeclarationKeyword): string {
  const { clauses, duties, alternatives } = structures[name];
  const rows = Object.entries(clauses).map(([clause, occurrence]) => [
    code(clause),
    often[occurrence].zh,
    often[occurrence].en,
  ]);
  if (duties) rows.push([code(shapes.duty.example), '可写几行', 'any number']);
  const shape = shapes[declarationKeywords[name].shape];
  return [
    `### ${name}`,
    `${declarationKeywords[name].zh}。首行的关键词之后写：${shape.zh}。\n*Declares ${declarationKeywords[name].en}; behind the keyword: ${shape.en}.*`,
    rows.length === 0 ? '其下不写别的行。\n*No lines below it.*' : table(['其下各行', '写几行', 'how often'], rows),
    ...alternatives.map((group) => `${codes(group)} 只写其中一种。\n*Exactly one of them.*`),
  ].join('\n\n');
}

/** Every clause keyword with its shape, an example and where it stands. */
export function clauses(): string {
  return table(
    ['行', '说什么', 'what it says', '用于 / belongs to'],
    clauseNames.map((name) => [
      code(written(name, exampleOf(name))),
      clauseKeywords[name].zh,
      clauseKeywords[name].en,
      codes(declarationNames.filter((declared) => structures[declared].clauses[name] !== undefined)),
    ]),
  );
}

/** The first of its own words where the line takes one of a closed choice, else the shape's example. */
function exampleOf(name: ClauseKeyword): string {
  return Object.keys(choices[name] ?? {})[0] ?? shapes[clauseKeywords[name].shape].example;
}

export function allShapes(): string {
  return table(
    ['关键词之后写', 'behind the keyword', '例 / example'],
    Object.values(shapes).map(({ zh, en, example }) => [zh, en, code(example)]),
  );
}

export function operators(): string {
  return meanings('词', operatorWords);
}

/** The words that clauses with a closed choice take. */
export function values(): string {
  return table(
    ['行', '可以写', '意思', 'meaning'],
    clauseNames.flatMap((name) =>
      Object.entries(choices[name] ?? {}).map(([word, { zh, en }], index) => [
        index === 0 ? code(name) : '',
        code(word),
        zh,
        en,
      ]),
    ),
  );
}

export function quantities(): string {
  return meanings('数量', quantityWords);
}

export function otherWords(): string {
  const groups: readonly (readonly [string, Readonly<Record<string, Meaning>>])[] = [
    ['事实的种类 / types of facts', typeWords],
    ['是、否、无 / truth and none', truthWords],
    ['只在“计数（…）”之内 / inside 计数（…） only', conditionWords],
    ['条款不编码的类别 / why a clause is not encoded', accountingWords],
    ['知悉的事项 / what is acknowledged', acknowledgementWords],
  ];
  return groups.map(([title, words]) => `### ${title}\n\n${meanings('词', words)}`).join('\n\n');
}

/** What a record is made of: the fields that are the tool's own. */
export function recordFields(): string {
  return table(
    ['记在谁名下 / whose', '固定的字段 / fixed fields'],
    Object.entries(entities).map(([entity, fields]) => [code(entity), codes(fields)]),
  );
}

/** What may be wrong with an entry of a record that was judged all the same. */
const problems: Readonly<Record<ProblemCode, Meaning>> = {
  未经处理: { zh: '没有可以据以记分的处理，不记分', en: 'no handling on which points may be given' },
  无适用情形: { zh: '不符合任何情形，不记分', en: 'no situation matches' },
  分值越界: { zh: '认定或变更的分值不在合法分值之内', en: 'the points chosen are outside the lawful set' },
  缺少理由: { zh: '认定的分值不是基准分，没有记明理由', en: 'a choice off the base value without a reason' },
  情形缺少理由: { zh: '符合须附理由的情形，没有记明', en: 'a situation that wants a reason has none' },
  针对不明: { zh: '所针对的记录不在案卷中，或不能这样答复', en: 'it answers an entry that is not there' },
  日期倒置: { zh: '日期早于所针对的记录', en: 'it is dated before what it answers' },
  期限越界: { zh: '状态决定的期限不在规定之内', en: 'a status decision of a length that is not lawful' },
  缺少阈值: {
    zh: '没有与状态决定相应的记分阈值或机构处理',
    en: 'a status decision without a threshold that it answers',
  },
  修复越限: {
    zh: '修复的分值或次数超过规定，只计规定之内的',
    en: 'a repair over a limit; only the lawful part counts',
  },
  不予修复: { zh: '依规定不予修复', en: 'a repair of what is never repaired' },
  缩短不当: {
    zh: '缩短的期限、次数不合规定，或者没有可以缩短的',
    en: 'a cut that is not lawful, or of nothing that runs',
  },
  禁止登记期内: { zh: '禁止登记期内重新登记，不予登记', en: 'a registration anew inside the bar' },
  未经评估: { zh: '没有通过评估即重新登记，不予登记', en: 'a registration anew without a passed assessment' },
};

export function recordProblems(): string {
  return meanings('问题', problems);
}

function meanings(title: string, words: Readonly<Record<string, Meaning>>): string {
  return table(
    [title, '意思', 'meaning'],
    Object.entries(words).map(([word, { zh, en }]) => [code(word), zh, en]),
  );
}

function written(keyword: string, rest: string): string {
  return rest === '' ? keyword : `${keyword} ${rest}`;
}
