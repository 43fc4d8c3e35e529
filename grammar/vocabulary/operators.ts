/** What an operator word does in a line; words of one role stand in the same places. */
export type OperatorRole =
  | 'and'
  | 'or'
  | 'not'
  | 'is'
  | 'is-not'
  | 'among'
  | 'not-among'
  | 'contains'
  | 'contains-not'
  | 'known'
  | 'unknown'
  | 'share'
  | 'count'
  | 'reading'
  | 'only-if'
  | 'bound-after'
  | 'bound-before'
  | 'to'
  | 'by'
  | 'from'
  | 'before'
  | 'mode';

interface OperatorRow {
  readonly role: OperatorRole;
  readonly zh: string;
  readonly en: string;
}

function row<const R extends OperatorRole>(role: R, zh: string, en: string): OperatorRow & { readonly role: R } {
  return { role, zh, en };
}

/** The reserved words: they are operators wherever they stand; a name like one is quoted 「为」. */
export const operatorWords = {
  且: row('and', '并且', 'and'),
  或: row('or', '或者', 'or'),
  非: row('not', '否定', 'not'),
  为: row('is', '等于一项', 'is'),
  不为: row('is-not', '不等于一项', 'is not'),
  属于: row('among', '是其中之一', 'is one of'),
  不属于: row('not-among', '不是其中任何一项', 'is none of'),
  含: row('contains', '至少含其中一项', 'contains at least one of'),
  不含: row('contains-not', '不含其中任何一项', 'contains none of'),
  已知: row('known', '已有记载', 'is recorded'),
  未知: row('unknown', '没有记载', 'is not recorded'),
  占: row('share', '占另一数量的比例', 'as a share of'),
  计数: row('count', '符合条件的次数', 'how many satisfy'),
  释义: row('reading', '采用何种读法', 'which reading is chosen'),
  仅当: row('only-if', '这一行只在此条件下有效', 'the line holds only if'),
  以上: row('bound-after', '含本数', 'at least'),
  以下: row('bound-after', '含本数', 'at most'),
  以内: row('bound-after', '含本数', 'at most'),
  届满: row('bound-after', '含本数', 'at least'),
  以外: row('bound-after', '不含本数', 'more than'),
  超过: row('bound-before', '不含本数', 'more than'),
  不满: row('bound-before', '不含本数', 'less than'),
  不足: row('bound-before', '不含本数', 'less than'),
  至: row('to', '从…到…，两端都含', 'to, both ends included'),
  按: row('by', '按金额分段', 'by an amount'),
  起: row('from', '自…起', 'from'),
  前: row('before', '于…前', 'before'),
  应当: row('mode', '必须', 'shall'),
  可以: row('mode', '有权', 'may'),
  不得: row('mode', '禁止', 'shall not'),
} as const satisfies Record<string, OperatorRow>;

export type OperatorWord = keyof typeof operatorWords;
