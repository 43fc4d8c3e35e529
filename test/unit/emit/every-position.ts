import type { RuleFolder } from '#compiler';

export interface Names {
  readonly ruleSet: string;
  readonly situation: string;
  readonly fact: string;
  readonly item: string;
  readonly interpretation: string;
}

export const plainNames: Names = {
  ruleSet: '样本',
  situation: '一',
  fact: '自查',
  item: '迟交',
  interpretation: '口径',
};

/** A rule set that has every kind of thing an author names or says, in few lines. */
export const everyPosition = (names: Names = plainNames): RuleFolder => ({
  name: '样本',
  files: [{ name: '规则.zs', text: rules(names) }],
  texts: [{ name: '原文.txt', text: regulation }],
});

/** The same, with statuses, settlement, repair, clocks, duties, institutions and a calendar. */
export const everyPositionAndStatus = (): RuleFolder => {
  const scoring = everyPosition();
  return { ...scoring, files: [...scoring.files, { name: '状态.zs', text: standing }] };
};

const regulation = `样本办法

第一条 迟交材料的，记1至3分。
第二条 多收费用的，按金额记分。
第三条 责任分为小、大；主动说明的，可从轻。
第四条 年度累计3分以上的，机构应当谈话，停岗1个月以上2个月以下。
第五条 登记状态、费用结算、修复、恢复、期限、义务与机构比例。
`;

const rules = ({ ruleSet, situation, fact, item, interpretation }: Names): string => `规则集 ${ruleSet}
  标题 "样本办法"
  版本 "试行稿"
  效力 试行
  地区 110000
  原文 "原文.txt"

法源 《条例》 "样本条例"
  别名 样例

词表 行为
  依据 第一条
  项 ${item} 第一条 "逾期未交"
  项 多收

词表 类别
  项 甲类

事实 违规.行为 集合 行为
  依据 第一条
  认定 检查组
  必填

事实 违规.${fact} 是否
  记于 说明.${fact}
  推定 否

事实 违规.依据 集合 条文
事实 违规.人数 整数
事实 违规.金额 金额
事实 违规.期限日 日期
事实 违规.责任程度 选项 责任程度
  记于 责任
事实 违规.情节 集合 情节
  推定 无
事实 人员.类别 选项 类别

记分
  依据 第一条
  当 行为 含 ${item}、多收
  适用 最高情形

记分档次
  依据 第一条
  档 低档 1至2分
  档 高档 3至4分

责任程度 小、大
  依据 第三条
  取分 由低到高

情节 从宽 主动说明
  依据 第三条
  可 档内从轻
  无更低档 留在本档

情形 ${situation} 迟交材料
  依据 第一条
  档次 低档 仅当 释义 ${interpretation} 为 宽
  档次 高档 仅当 释义 ${interpretation} 为 严
  当 行为 含 ${item} 且 非 ${fact} 且 (依据 含 《条例》第三条 或 人数 2以上 或 期限日 未知)
  须附 理由

情形 二 多收费用
  依据 第二条
  记 按 金额
  行 1万元以上 为 3至4分
  行 不满1万元 为 1至2分
  当 行为 含 多收

登记状态 在岗
  性质 可结算

登记状态 停岗
  性质 限期停止

累计
  依据 第四条
  周期 自然年度
  时点 处理决定日期
  年末 清零
  同一行为 取最高
  不同行为 相加
  不同执业点 相加
  单次口径 单一行为
  行为口径 逐项
  同类依据 行为

阈值 谈话
  依据 第四条
  当 年度累计 3分以上 且 (类别 为 甲类 或 类别 未知)
  触发 每次记分
  机构 应当 谈话、记录
  状态 停岗 1个月以上2个月以下
  应由 机构

释义 ${interpretation}
  争点 第一条
  默认 宽 "从宽"
  另可 严
`;

const standing = `登记状态 离岗
  性质 停止并禁止登记
  重新登记 禁止登记期满
  禁止 审核、复核 仅当 类别 为 甲类

联动 多点
  依据 第五条
  当 类别 为 甲类
  状态 停岗
  及于 全部执业点

词表 机构措施
  项 解约

事实 机构处理.措施 选项 机构措施

级联 解约
  依据 第五条
  当 措施 为 解约
  状态 离岗
  待定 离岗多久 "没有写"
  应由 主管部门

结算 照付
  依据 第五条
  当 登记状态 为 在岗 且 在该机构登记
  结论 结算

结算 不付
  依据 第五条
  当 登记状态 属于 停岗、离岗 或 非 在该机构登记
  结论 不予结算
  已付 追回

词表 途径
  项 听课

事实 修复.途径名 选项 途径
  记于 途径

修复 听课班
  依据 第五条
  途径 听课
  减分 1至2分
  应由 教务处

修复总则
  依据 第五条
  低于阈值 仅缩短
  不适用 谈话
  本人 可以 申报

恢复 停岗
  依据 第五条
  申请 申请人
  同意 同意人
  评估 评估人
  通过 在岗

期限 反馈期
  依据 第五条
  主体 办理人
  相对人 对方
  受理 受理处
  自 意见反馈 起 5个工作日
  完成 异议处理
  扣除 专业鉴定
  程度 原则上

义务 培训
  依据 第五条
  机构 应当 办班
  每年 2次以上

机构阈值 偏高
  依据 第五条
  当 暂停终止人次 占 登记人数 20%以上
  周期 自然年度
  主管部门 可以 约谈

人次口径
  依据 第五条
  分母 评估日登记人数
  级联人次 不计
  联动人次 不计

工作日历 2025
  文号 "放假通知"
  放假 2025-01-01
`;
