import { entry } from './entry.ts';

export interface Line {
  readonly clause: string;
}

export interface Place {
  readonly declaration: string;
}

const called = (declaration: string, name: string): string =>
  name === '' ? `“${declaration}”` : `${declaration}“${name}”`;

/** ZS04xx lines below a declaration: unknown there, missing, repeated, out of place. */
export const shapes = {
  'clause-not-allowed': entry<Line & Place & { readonly owners: readonly string[] }>({
    number: 'ZS0401',
    severity: 'error',
    zh: ({ clause, declaration }) => `“${declaration}”下不能写“${clause}”`,
    en: ({ clause, declaration }) => `A ${declaration} takes no line “${clause}”`,
    advice: {
      zh: ({ clause, owners }) => `“${clause}”用于${owners.map((owner) => `“${owner}”`).join('')}`,
      en: ({ clause, owners }) => `${clause} belongs to ${owners.join(', ')}`,
    },
  }),
  'clause-missing': entry<Line & Place & { readonly name: string }>({
    number: 'ZS0402',
    severity: 'error',
    zh: ({ clause, declaration, name }) => `${called(declaration, name)}缺少“${clause}”一行`,
    en: ({ clause, declaration, name }) => `${declaration} ${name} lacks its line “${clause}”`.replace('  ', ' '),
    advice: {
      zh: ({ clause }) => (clause === '依据' ? '每条规则都要写明依据哪一条文' : `请补上“${clause}”一行`),
      en: ({ clause }) => (clause === '依据' ? 'Every rule cites the clauses it rests on' : `Add a line “${clause}”`),
    },
  }),
  'clause-repeated': entry<Line & { readonly byReading: boolean }>({
    number: 'ZS0403',
    severity: 'error',
    zh: ({ clause }) => `“${clause}”只能写一行`,
    en: ({ clause }) => `“${clause}” stands twice`,
    advice: {
      zh: ({ byReading }) =>
        byReading ? '若因释义不同而不同，请在每一行末尾写“仅当 释义 …”' : '请合并成一行，或删去一行',
      en: ({ byReading }) =>
        byReading
          ? 'Where it depends on a reading, end each line with 仅当 释义 …'
          : 'Make one line of the two, or delete one',
    },
  }),
  'duty-not-allowed': entry<Place & { readonly owners: readonly string[] }>({
    number: 'ZS0404',
    severity: 'error',
    zh: ({ declaration }) => `“${declaration}”下不能写“某主体 应当 某事”`,
    en: ({ declaration }) => `A ${declaration} takes no line “actor 应当 act”`,
    advice: {
      zh: ({ owners }) => `这样的行用于${owners.map((owner) => `“${owner}”`).join('')}`,
      en: ({ owners }) => `Such lines belong to ${owners.join(', ')}`,
    },
  }),
  'guard-not-allowed': entry<Line>({
    number: 'ZS0405',
    severity: 'error',
    zh: ({ clause }) => `“${clause}”一行不能带“仅当”`,
    en: ({ clause }) => `A line “${clause}” takes no 仅当`,
    advice: {
      zh: () => '请把释义写进“当”的条件，如“且 释义 … 为 …”',
      en: () => 'Put the reading into the condition: 且 释义 … 为 …',
    },
  }),
  'alternative-missing': entry<Place & { readonly name: string; readonly clauses: readonly string[] }>({
    number: 'ZS0406',
    severity: 'error',
    zh: ({ declaration, name, clauses }) =>
      `${called(declaration, name)}缺少${clauses.map((clause) => `“${clause}”`).join('或')}`,
    en: ({ declaration, name, clauses }) => `${declaration} ${name} needs one of ${clauses.join(', ')}`,
  }),
  'alternatives-together': entry<Place & { readonly name: string; readonly clauses: readonly string[] }>({
    number: 'ZS0407',
    severity: 'error',
    zh: ({ declaration, name, clauses }) =>
      `${called(declaration, name)}同时写了${clauses.map((clause) => `“${clause}”`).join('和')}，只能写其中一种`,
    en: ({ declaration, name, clauses }) =>
      `${declaration} ${name} has ${clauses.join(' and ')}; only one of them may stand`,
  }),
  'rows-without-table': entry<object>({
    number: 'ZS0408',
    severity: 'error',
    zh: () => '“行”要写在“记 按 某金额”之下',
    en: () => 'Rows stand below “记 按 amount”',
    advice: {
      zh: () => '请先写一行“记 按 …”，说明按哪一个金额分段',
      en: () => 'Write “记 按 …” first: by which amount the rows go',
    },
  }),
  'table-without-rows': entry<object>({
    number: 'ZS0409',
    severity: 'error',
    zh: () => '“记 按 …”之下没有一行写明多少金额记多少分',
    en: () => 'No row says which amount gives how many points',
    advice: {
      zh: () => '例如：行 1万元以上不满5万元 为 4至6分',
      en: () => 'For example: 行 1万元以上不满5万元 为 4至6分',
    },
  }),
  'not-by-reading': entry<Line>({
    number: 'ZS0410',
    severity: 'error',
    zh: ({ clause }) => `“${clause}”不能因释义不同而不同`,
    en: ({ clause }) => `“${clause}” cannot depend on a reading`,
    advice: { zh: () => '请删去“仅当 …”', en: () => 'Delete what follows 仅当' },
  }),
} as const;
