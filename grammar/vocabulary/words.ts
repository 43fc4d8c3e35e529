import type { ClauseKeyword } from './clauses.ts';

/** One row: what a word means (zh and en). */
interface WordRow {
  readonly zh: string;
  readonly en: string;
}

function word(zh: string, en: string): WordRow {
  return { zh, en };
}

/** Types of facts. 选项, 集合 are followed by a vocabulary (集合 also by 条文). */
export const typeWords = {
  选项: word('词表中的一项', 'one value of a vocabulary'),
  集合: word('词表中的若干项，或若干条文', 'values of a vocabulary, or citations'),
  条文: word('条文引用，写作“集合 条文”', 'citations, as 集合 条文'),
  是否: word('是或否', 'yes or no'),
  整数: word('整数', 'whole number'),
  金额: word('金额', 'money'),
  日期: word('日期', 'date'),
  期间: word('月或年的期间', 'length in months or years'),
  比例: word('百分比', 'percentage'),
} as const satisfies Record<string, WordRow>;

/** Values that every type or 推定 may use without declaring them. */
export const truthWords = {
  是: word('是', 'yes'),
  否: word('否', 'no'),
  无: word('记载为没有', 'recorded as none'),
} as const satisfies Record<string, WordRow>;

/** Amounts that conditions may compare without declaring them; `unit` is that of the amounts they are compared with. */
export const quantityWords = {
  年度累计: { unit: 'points', ...word('当年累计记分', 'the year’s total') },
  单次记分: { unit: 'points', ...word('一次所记的分', 'the points of one scoring') },
  暂停终止人次: { unit: 'times', ...word('机构当年停止结算的人次', 'the institution’s person-times in the year') },
  登记人数: { unit: 'persons', ...word('机构登记人数', 'the institution’s registered persons') },
} as const satisfies Record<string, WordRow & { readonly unit: 'points' | 'times' | 'persons' }>;

/** Conditions that may stand inside 计数（…） without being declared. */
export const conditionWords = {
  本年度: word('与本次认定在同一自然年度', 'in the same natural year'),
  同类行为: word('与本次认定有同类行为', 'of conduct of the same type'),
} as const satisfies Record<string, WordRow>;

/** What 结算 may ask of a service without declaring it. */
export const settlementWords = {
  登记状态: word('当日的登记状态', 'the status that day'),
  在该机构登记: word('当日在该机构有执业点', 'a current place at the institution that day'),
} as const satisfies Record<string, WordRow>;

/** Events that a record holds: what a clock starts from, comes before, or is met by. Every other event is the author's own and is not computed. */
export const eventWords = {
  作出处理决定: { event: 'handling', ...word('违规的日期', 'the finding’s date') },
  发出书面通知: { event: 'notice-issued', ...word('通知的发出之日', 'the day a notice was sent') },
  收到书面通知: { event: 'notice', ...word('针对违规的通知的日期', 'the date of a notice that answers a finding') },
  意见反馈: { event: 'feedback', ...word('意见反馈的日期', 'the date of a 意见反馈') },
  收到反馈处理决定: {
    event: 'feedback-decision',
    ...word('针对意见反馈的通知的日期', 'the date of a notice that answers a 意见反馈'),
  },
  提出异议: { event: 'objection', ...word('异议的日期', 'the date of an objection') },
  异议处理: { event: 'objection-result', ...word('异议结果的日期', 'the date of an objection’s result') },
  期满: {
    event: 'expiry',
    ...word('限期停止或禁止登记的最后一日', 'the last day of a timed stop or of a bar'),
  },
  收到恢复申请: {
    event: 'recovery-application',
    ...word('恢复申请的日期', 'the date of a 恢复申请'),
  },
  提出恢复申请: { event: 'recovery-application', ...word('同上', 'the same') },
  恢复评估: { event: 'recovery-assessment', ...word('恢复评估的日期', 'the date of a 恢复评估') },
} as const satisfies Record<string, WordRow & { readonly event: string }>;

export type EventName = (typeof eventWords)[keyof typeof eventWords]['event'];

/** What may stand in the place of a clock's length. */
export const lengthWords = {
  及时: word('没有确定天数', 'promptly'),
  未定: word('原文没有规定', 'the text sets none'),
} as const satisfies Record<string, WordRow>;

/** What happened to a clause that is not encoded: the second part of a 条款 line. */
export const accountingWords = {
  无可计算内容: word('没有可计算的内容', 'nothing that computes'),
  人工判断: word('由人判断', 'a matter for human judgement'),
} as const satisfies Record<string, WordRow>;

/** What a 知悉 line acknowledges. */
export const acknowledgementWords = {
  重复: word('几条规则说同一件事', 'rules that say the same'),
  重叠: word('几条规则的范围相交', 'rules whose ranges overlap'),
} as const satisfies Record<string, WordRow>;

/** The closed choices of the clauses whose value is one of the tool's own words; the values of all other clauses are the author's. */
export const valueWords = {
  效力: {
    征求意见稿: word('公开征求意见的稿子', 'draft for comment'),
    试行: word('试行', 'on trial'),
    正式: word('正式施行', 'in force'),
    废止: word('已废止', 'repealed'),
    节选: word('只含部分条文，不得据以处理', 'excerpt, not for decisions'),
  },
  性质: {
    未入: word('尚未进入', 'not yet entered'),
    可结算: word('费用可以结算', 'fees are settled'),
    限期停止: word('在期限内停止', 'stopped for a period'),
    待评估: word('等待评估', 'awaiting assessment'),
    停止并禁止登记: word('停止，且一段时间不得登记', 'stopped, with a bar on registration'),
    退出: word('已退出', 'left'),
  },
  起于: { 首次登记: word('首次登记时', 'at first registration') },
  起算: {
    决定生效日: word('决定生效之日', 'the day the decision takes effect'),
    次日: word('生效的次日', 'the day after'),
    次月首日: word('生效的次月一日', 'the first day of the next month'),
  },
  未决时: { 记分时点: word('记分之日', 'the score date') },
  重新登记: { 禁止登记期满: word('禁止登记的期限届满后', 'after the bar has ended') },
  结论: {
    结算: word('予以结算', 'is settled'),
    不予结算: word('不予结算', 'is not settled'),
  },
  已付: { 追回: word('追回已付费用', 'is recovered') },
  及于: { 全部执业点: word('本人的全部执业点', 'all of the person’s places') },
  适用: { 最高情形: word('基准分最高的情形，只记一次', 'the situation with the highest base value, once') },
  取分: {
    由低到高: word('各程度依次对应由低到高的分值', 'degrees take the values from lowest to highest'),
    档内任一: word('档内任何分值', 'any value of the band'),
  },
  可: {
    档内从轻: word('在同一档内低于基准分', 'lower within the band'),
    减轻一档: word('低一档中同一程度的分值', 'the same degree’s value one band down'),
    档内从重: word('在同一档内高于基准分', 'higher within the band'),
    加重一档: word('高一档中同一程度的分值', 'the same degree’s value one band up'),
  },
  无更低档: {
    留在本档: word('不再增加可选分值', 'adds nothing'),
    不记分: word('可以不记分', '0 joins the lawful points'),
  },
  无更高档: {
    留在本档: word('不再增加可选分值', 'adds nothing'),
    记最高分: word('从重只能记最高分', 'the highest points are the only heavier value'),
  },
  周期: {
    自然年度: word('公历一月一日至十二月三十一日', 'the calendar year'),
    定期: word('定期', 'regularly'),
  },
  时点: { 处理决定日期: word('作出处理决定之日', 'the day the decision was made') },
  年末: { 清零: word('下一年度从零起算', 'starts from zero in the next year') },
  同一行为: { 取最高: word('只计最高的一次', 'the highest counts') },
  不同行为: { 相加: word('分值相加', 'points add') },
  不同执业点: { 相加: word('分值相加', 'points add') },
  单次口径: {
    单一行为: word('一个行为的记分', 'the points of one conduct'),
    同一处理决定合计: word('同一检查、同一日期的记分合计', 'the sum of one decision'),
  },
  行为口径: {
    同次检查同类合一: word('同一检查中相同的行为算一个', 'equal conduct of one inspection is one'),
    逐项: word('每一项认定各算一个', 'each finding is its own'),
  },
  触发: {
    每次记分: word('达到后的每次记分都触发', 'every scoring while reached'),
    首次越过: word('由未达到变为达到时触发', 'only when crossing'),
  },
  分母: {
    评估日登记人数: word('评估之日的登记人数', 'registered on the day of assessment'),
    年初登记人数: word('年初的登记人数', 'registered at the start of the year'),
  },
  级联人次: { 计入: word('计入', 'counts'), 不计: word('不计入', 'does not count') },
  联动人次: { 计入: word('计入', 'counts'), 不计: word('不计入', 'does not count') },
  时限: { 及时: lengthWords.及时 },
  程度: { 原则上: word('原则上', 'in principle') },
  逾期: { 视为放弃: word('视为放弃', 'taken as waived') },
  执行: { 不停止: word('不停止执行', 'goes on'), 停止: word('停止执行', 'stays') },
  效果: { 中止计时: word('期间不计入', 'the time does not count') },
  扣除: { 专业鉴定: word('专业鉴定所用的时间不计入', 'the time of an expert assessment does not count') },
  溯及: { 记分时点: word('回溯到记分之日', 'back to the score date') },
  调整: {
    记分: word('记分', 'points'),
    措施: word('措施', 'measures'),
    登记状态: word('登记状态', 'the registration status'),
    结算: word('费用结算', 'settlement of fees'),
  },
  缩短次数: {
    每次修复: word('每次修复', 'each repair'),
    每项处理决定: word('每项处理决定', 'each decision'),
  },
  低于阈值: {
    仅缩短: word('只按规定缩短', 'only cut as provided'),
    解除: word('自修复之日解除', 'lifted from the repair’s day'),
  },
  分值: { 继续累计: word('分值继续累计', 'the points go on counting') },
} as const satisfies Partial<Record<ClauseKeyword, Readonly<Record<string, WordRow>>>>;

export type ClauseWithWords = keyof typeof valueWords;
