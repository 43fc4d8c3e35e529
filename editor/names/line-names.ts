import {
  clauseKeywords,
  eventWords,
  lengthWords,
  valueWords,
  type ClauseKeyword,
  type DeclarationKeyword,
} from '#grammar';
import type { Wording } from '../place.ts';
import type { NamedKind } from './named.ts';

/** The tool's own words that may stand in some place, each with what it says. */
export type Words = Readonly<Record<string, Wording>>;

/** What the names behind a clause's keyword are. */
export type LineNames =
  | { readonly kind: 'Declares' }
  | { readonly kind: 'Names'; readonly named: NamedKind; readonly words: Words }
  | { readonly kind: 'Facts' | 'Presumption' | 'Routes' | 'Free' }
  | { readonly kind: 'Words'; readonly words: Words };

const none: Words = {};

function names(named: NamedKind, words: Words = none): LineNames {
  return { kind: 'Names', named, words };
}

/** Clauses whose names are those of declarations, or of whoever judges or acts. */
const rows: Readonly<Partial<Record<ClauseKeyword, LineNames>>> = {
  项: { kind: 'Declares' },
  档: { kind: 'Declares' },
  默认: { kind: 'Declares' },
  另可: { kind: 'Declares' },
  继承: names('规则集'),
  沿用: names('规则集'),
  主体: names('主体'),
  认定: names('主体'),
  应由: names('主体'),
  受理: names('主体'),
  相对人: names('主体'),
  申请: names('主体'),
  同意: names('主体'),
  评估: names('主体'),
  推定: { kind: 'Presumption' },
  期满: names('登记状态'),
  状态: names('登记状态'),
  通过: names('登记状态', { 重新登记: clauseKeywords.重新登记 }),
  不通过: names('登记状态'),
  档次: names('档'),
  记: { kind: 'Facts' },
  同类依据: { kind: 'Facts' },
  须附: { kind: 'Words', words: { 理由: { zh: '记分的理由', en: 'the reason for the score' } } },
  取代: names('阈值'),
  不适用: names('阈值'),
  优先于: names('机构阈值'),
  途径: { kind: 'Routes' },
  起点: { kind: 'Words', words: eventWords },
  完成: { kind: 'Words', words: eventWords },
  自: { kind: 'Words', words: { ...eventWords, 起点: clauseKeywords.起点, ...lengthWords } },
  于: { kind: 'Words', words: eventWords },
};

/** What the names of a clause line are. */
export function lineNames(keyword: ClauseKeyword): LineNames {
  const row = rows[keyword];
  if (row !== undefined) return row;
  const words: Readonly<Record<string, Words>> = valueWords;
  return Object.hasOwn(words, keyword) ? { kind: 'Words', words: words[keyword] ?? none } : { kind: 'Free' };
}

/** What a name behind a 知悉 line's keyword names: recoveries are called by their status. */
export function kindCalled(keyword: DeclarationKeyword): NamedKind {
  return keyword === '恢复' ? '登记状态' : keyword;
}
