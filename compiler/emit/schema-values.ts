import { recordFormat } from '#runtime';
import type { Vocabulary } from '../core/ir.ts';
import { itemNotes } from './notes.ts';

/** A schema, or a part of one: plain JSON. */
export type Schema = Readonly<Record<string, unknown>>;

const { assessmentResults, highestPoints, lengthPattern, limits, objectionResults } = recordFormat;
const dayPattern = [
  '(?!0000)\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])',
  '(?!0000)\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)',
  '(?!0000)\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])',
  '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29',
].join('|');
const pointsPattern = Array.from({ length: highestPoints + 1 }, (_, points) => points).join('|');

/** The kinds of value that records are made of, as definitions. */
export const valueSchemas = {
  text: {
    title: '文字 / text',
    type: ['string', 'number'],
    pattern: '\\S',
    maxLength: limits.text,
  },
  day: { title: '日期，如 2025-03-10 / a day', type: 'string', pattern: `^(?:${dayPattern})$` },
  points: {
    title: '分值 / points',
    type: ['integer', 'string'],
    minimum: 0,
    maximum: highestPoints,
    pattern: `^(?=\\d{1,16}$)0*(?:${pointsPattern})$`,
  },
  result: { title: '异议的结果 / the result of an objection', enum: objectionResults },
  passed: { title: '评估的结果 / the result of an assessment', enum: assessmentResults },
  length: { title: '期限，如 3个月、1年 / a length', type: 'string', pattern: lengthPattern },
  truth: { title: '是或否 / yes or no', enum: ['是', '否', true, false, 'true', 'false'] },
  money: {
    title: '金额：元，至多两位小数 / yuan, at most two decimals',
    type: ['number', 'string'],
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER / 100,
    pattern: '^\\d{1,16}(?:\\.\\d{1,2}0*)?$',
  },
  count: {
    title: '整数 / a whole number',
    type: ['integer', 'string'],
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    pattern: '^\\d{1,16}$',
  },
  citations: {
    title: '条款，如《某法》第三十八条第（四）项 / clauses',
    ...listOf({ type: 'string' }),
  },
} as const satisfies Record<string, Schema>;

export function listOf(items: Schema): Schema {
  return { type: 'array', items, uniqueItems: true, maxItems: limits.list };
}

export function vocabularySchema(vocabulary: Vocabulary): Schema {
  const names = vocabulary.items.map(({ name }) => name);
  return { title: vocabulary.name, description: itemNotes(vocabulary).join('\n'), ...namesSchema(names) };
}

/** A name that reads as a number may be written without quotes. */
export function namesSchema(names: readonly string[]): Schema {
  const numbers = names.map(Number).filter((number, at) => Number.isFinite(number) && String(number) === names[at]);
  return { enum: [...names, ...numbers] };
}
