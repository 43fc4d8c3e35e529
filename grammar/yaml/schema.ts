import {
  clauseKeywords,
  continuedKey,
  declarationKeywords,
  operatorWords,
  shapes,
  structure,
  type ClauseKeyword,
  type DeclarationKeyword,
  type Occurrence,
  type ShapeName,
} from '../vocabulary/index.ts';

/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A keyword's row in the vocabulary. */
interface Row {
  readonly shape: ShapeName;
  readonly zh: string;
  readonly en: string;
}

const modes = Object.entries(operatorWords).flatMap(([word, { role }]) => (role === 'mode' ? [word] : []));

/** The JSON Schema (draft 2020-12) of rule files in the YAML form, for editors: keys, where they stand, what is said of them. The lines themselves are text. */
export function yamlSchema(): Json {
  const keywords = Object.keys(declarationKeywords) as DeclarationKeyword[];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '准绳规则文件（YAML 形式） / zhunsheng rule file in the YAML form',
    description: '一列规则，每一行以关键词为键 / declarations, one key for each line',
    type: ['array', 'null'],
    items: {
      type: 'object',
      anyOf: keywords.map((keyword) => ({ required: [keyword] })),
      allOf: keywords.map((keyword) => ({
        if: { required: [keyword] },
        then: { $ref: `#/$defs/${keyword}` },
      })),
    },
    $defs: {
      ...Object.fromEntries(keywords.map((keyword) => [keyword, declarationSchema(keyword)])),
      ...lineSchemas,
    },
  };
}

/** What editors read as something else than text is text to us: numbers, dates, 是否 in English. */
const scalar = ['string', 'number', 'boolean'];

const lineSchemas: { readonly [key: string]: Json } = {
  line: { type: scalar },
  lines: { anyOf: [{ type: scalar }, { type: 'array', items: { type: scalar }, minItems: 1 }] },
  nothing: { type: ['null', 'string'] },
  duty: {
    description: '主体为键，内容以“应当”“可以”或“不得”开头 / the actor is the key',
    anyOf: [dutyLine(), { type: 'array', items: dutyLine(), minItems: 1 }],
  },
};

function dutyLine(): Json {
  return { type: 'string', pattern: `^\\s*(?:${modes.join('|')})(?:\\s|$)` };
}

function declarationSchema(keyword: DeclarationKeyword): Json {
  const { clauses, duties }: { clauses: Readonly<Partial<Record<ClauseKeyword, Occurrence>>>; duties: boolean } =
    structure[keyword];
  const row: Row = declarationKeywords[keyword];
  const taken = Object.entries(clauses) as [ClauseKeyword, Occurrence][];
  const properties = Object.fromEntries(
    taken.map(([clause, occurrence]) => [clause, clauseSchema(clause, occurrence)]),
  );
  const others: Json = duties ? { $ref: '#/$defs/duty' } : false;
  const table: Json = { type: 'object', properties, additionalProperties: others, minProperties: 1 };
  return {
    ...described(row),
    type: 'object',
    properties: {
      [keyword]: { ...described(row), $ref: `#/$defs/${row.shape === 'nothing' ? 'nothing' : 'line'}` },
      ...properties,
      [continuedKey]: {
        description:
          '隔着别的行又出现的同类行，依次写在这里 / lines of a keyword that stands above with others in between',
        type: 'array',
        items: table,
        minItems: 1,
      },
    },
    required: [keyword],
    additionalProperties: others,
  };
}

function clauseSchema(clause: ClauseKeyword, occurrence: Occurrence): Json {
  const row: Row = clauseKeywords[clause];
  const kind =
    row.shape === 'nothing' ? 'nothing' : occurrence === 'one' || occurrence === 'optional' ? 'line' : 'lines';
  return { ...described(row), $ref: `#/$defs/${kind}` };
}

function described({ shape, zh, en }: Row): { readonly description: string; readonly examples?: readonly string[] } {
  const { example, zh: how, en: howEn } = shapes[shape];
  const description = `${zh}：${how} / ${en}: ${howEn}`;
  return example === '' ? { description } : { description, examples: [example] };
}
