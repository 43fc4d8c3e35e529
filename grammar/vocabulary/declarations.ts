import type { ShapeName } from './shapes.ts';

/** One row: the shape of the line, what it declares (zh and en). Which clauses it takes stands in `clauses.ts`. */
interface DeclarationRow {
  readonly shape: ShapeName;
  readonly zh: string;
  readonly en: string;
}

function row<const S extends ShapeName>(shape: S, zh: string, en: string): DeclarationRow & { readonly shape: S } {
  return { shape, zh, en };
}

/** Every keyword that begins a declaration. */
export const declarationKeywords = {
  规则集: row('name', '本文件夹的规则集', 'the rule set of this folder'),
  法源: row('law', '被引用的文件', 'a document that is cited'),
  条款: row('accounted', '不编码的条款及理由', 'clauses that are not encoded, and why'),
  词表: row('name', '一组封闭的选项', 'a closed list of values'),
  事实: row('field', '案卷中的一个字段', 'a field of the record'),
  对象: row('name', '适用的人员', 'the persons it applies to'),
  义务: row('name', '某一主体的义务', 'a duty of some actor'),
  登记状态: row('name', '一种登记状态', 'a registration status'),
  强弱: row('names', '登记状态由强到弱', 'statuses from strongest to weakest'),
  结算: row('name', '结算结论', 'a settlement conclusion'),
  联动: row('name', '状态及于其他执业点', 'status that extends to other places'),
  级联: row('name', '机构措施及于人员', 'institution measures that reach persons'),
  记分: row('nothing', '记分的前提与主体', 'when and by whom points are recorded'),
  记分档次: row('nothing', '记分的档次', 'the bands of points'),
  责任程度: row('names', '责任程度由轻到重', 'degrees of responsibility, lowest first'),
  情节: row('named-list', '从轻或从重的情节', 'circumstances that permit a lighter or heavier score'),
  情形: row('titled', '一种应记分的情形', 'a situation that scores'),
  累计: row('nothing', '记分如何累计', 'how points accumulate'),
  阈值: row('name', '累计达到一定分值的后果', 'what follows when a total is reached'),
  机构阈值: row('name', '机构比例达到一定值的后果', 'what follows when an institution reaches a ratio'),
  人次口径: row('nothing', '机构人次如何计算', 'how an institution’s person-times are counted'),
  知悉: row('acknowledged', '已知悉的分析结论', 'an analysis’ finding that is acknowledged'),
  期限: row('name', '一项期限', 'a clock'),
  工作日历: row('name', '一年的放假与调休', 'a year’s days off and worked weekend days'),
  更正: row('name', '结果变更后的更正', 'what a changed result corrects'),
  修复: row('name', '一种记分修复途径', 'a way to repair points'),
  修复总则: row('nothing', '修复的共同规定', 'what all repairs share'),
  恢复: row('name', '资格恢复', 'recovery of a status'),
  释义: row('name', '条文的几种读法', 'the readings of a text'),
} as const satisfies Record<string, DeclarationRow>;

export type DeclarationKeyword = keyof typeof declarationKeywords;
