import type { ClauseKeyword } from './clauses.ts';
import type { DeclarationKeyword } from './declarations.ts';

/**
 * How often a clause stands in its declaration: `one` exactly once, `optional` at most once, `some` at least once, `many` any number of times;
 * `by-reading` once, or several times with 仅当 guards of which exactly one holds under every choice of readings; `optional-by-reading` the same, or not at all.
 */
export type Occurrence = 'one' | 'optional' | 'some' | 'many' | 'by-reading' | 'optional-by-reading';

/** What may stand below a declaration's first line. */
export interface Structure {
  readonly clauses: Readonly<Partial<Record<ClauseKeyword, Occurrence>>>;
  /** Whether lines like `甲 应当 乙` may stand in it. */
  readonly duties: boolean;
  /** Of each group exactly one keyword is used. */
  readonly alternatives: readonly (readonly ClauseKeyword[])[];
}

type Clauses = Structure['clauses'];

/** A declaration that says something of its own about vocabulary or documents. */
function plain(clauses: Clauses): Structure {
  return { clauses, duties: false, alternatives: [] };
}

/** A declaration that rests on the text: it cites its clauses and may depart from inherited ones. */
function rule(clauses: Clauses, more: Partial<Omit<Structure, 'clauses'>> = {}): Structure {
  return { clauses: { 依据: 'one', 变通: 'optional', ...clauses }, duties: false, alternatives: [], ...more };
}

/** Like `rule`, for what is often plain from elsewhere: the citation may be left out. */
function vocabulary(clauses: Clauses): Structure {
  return { clauses: { 依据: 'optional', 变通: 'optional', ...clauses }, duties: false, alternatives: [] };
}

/** Which clauses each declaration takes, in the order in which they are usually written. */
export const structure = {
  规则集: plain({
    标题: 'one',
    版本: 'optional',
    效力: 'one',
    地区: 'optional',
    施行: 'optional',
    失效: 'optional',
    适用行为自: 'optional',
    原文: 'optional',
    继承: 'optional',
    沿用: 'optional',
  }),
  法源: plain({ 文号: 'optional', 别名: 'optional', 原文: 'optional', 勘误: 'many' }),
  条款: plain({ 主体: 'optional' }),
  词表: vocabulary({ 项: 'some' }),
  事实: vocabulary({ 记于: 'optional', 认定: 'optional', 推定: 'optional', 必填: 'optional' }),
  对象: rule({ 当: 'one', 除非: 'optional' }),
  义务: rule(
    {
      除非: 'optional',
      同时: 'optional',
      自: 'optional',
      时限: 'optional',
      每年: 'optional',
      周期: 'optional',
      程度: 'optional',
    },
    { duties: true },
  ),
  登记状态: vocabulary({
    性质: 'one',
    起于: 'optional',
    起算: 'optional-by-reading',
    未决时: 'optional-by-reading',
    期满: 'optional-by-reading',
    重新登记: 'optional',
    禁止: 'many',
  }),
  强弱: vocabulary({}),
  结算: rule({ 当: 'one', 除非: 'optional', 结论: 'one', 已付: 'optional' }),
  联动: rule({ 当: 'one', 除非: 'optional', 状态: 'one', 及于: 'one' }),
  级联: rule({ 当: 'one', 除非: 'optional', 状态: 'one', 待定: 'optional', 应由: 'optional' }),
  记分: rule({ 当: 'one', 除非: 'optional', 适用: 'by-reading' }, { duties: true }),
  记分档次: rule({ 档: 'some' }),
  责任程度: rule({ 取分: 'by-reading' }),
  情节: rule({ 可: 'by-reading', 无更低档: 'optional-by-reading', 无更高档: 'optional-by-reading' }),
  情形: rule(
    {
      档次: 'optional-by-reading',
      记: 'optional-by-reading',
      行: 'many',
      当: 'one',
      除非: 'optional',
      须附: 'optional',
    },
    { alternatives: [['档次', '记']] },
  ),
  累计: rule({
    周期: 'by-reading',
    时点: 'by-reading',
    年末: 'by-reading',
    同一行为: 'by-reading',
    不同行为: 'by-reading',
    不同执业点: 'by-reading',
    单次口径: 'by-reading',
    行为口径: 'by-reading',
    同类依据: 'one',
    年度上限: 'optional-by-reading',
  }),
  阈值: rule(
    {
      当: 'one',
      除非: 'optional',
      触发: 'optional-by-reading',
      取代: 'optional',
      状态: 'optional-by-reading',
      应由: 'optional',
      禁止登记: 'optional-by-reading',
    },
    { duties: true },
  ),
  机构阈值: rule({ 当: 'one', 周期: 'one', 优先于: 'optional' }, { duties: true }),
  人次口径: rule({ 分母: 'by-reading', 级联人次: 'by-reading', 联动人次: 'by-reading' }),
  知悉: plain({ 依据: 'optional' }),
  期限: rule({
    主体: 'one',
    相对人: 'optional',
    当: 'optional',
    除非: 'optional',
    起点: 'optional-by-reading',
    自: 'optional',
    于: 'optional',
    受理: 'optional',
    完成: 'optional',
    扣除: 'optional',
    逾期: 'optional',
    执行: 'optional',
    程度: 'optional',
    效果: 'optional',
  }),
  工作日历: {
    clauses: { 依据: 'optional', 文号: 'optional', 放假: 'some', 上班: 'many' },
    duties: false,
    alternatives: [['依据', '文号']],
  },
  更正: rule({ 溯及: 'by-reading', 调整: 'one' }),
  修复: rule(
    { 途径: 'one', 减分: 'optional', 每年: 'optional', 每次减分: 'optional', 每年减分: 'optional', 应由: 'optional' },
    { alternatives: [['减分', '每次减分']] },
  ),
  修复总则: rule(
    {
      合计减分: 'optional-by-reading',
      缩短: 'optional-by-reading',
      缩短次数: 'optional-by-reading',
      最低: 'optional',
      低于阈值: 'by-reading',
      不适用: 'optional',
    },
    { duties: true },
  ),
  恢复: rule({
    申请: 'one',
    同意: 'optional',
    评估: 'one',
    通过: 'by-reading',
    不通过: 'optional-by-reading',
    分值: 'optional-by-reading',
  }),
  释义: plain({ 争点: 'one', 默认: 'one', 另可: 'some' }),
} as const satisfies Record<DeclarationKeyword, Structure>;
