/** Article 10 as engines that know conditions over plain facts can say it: the situations from the highest band down, of which the first that holds gives the points. */
export interface PeerRule {
  readonly id: string;
  readonly band: number;
  readonly tests: readonly Test[];
}

/** `field`: keys from the finding down. */
export type Test =
  | {
      readonly kind: 'OneOf' | 'Meets' | 'Cites' | 'AbsentOrOneOf';
      readonly field: Field;
      readonly items: readonly string[];
    }
  | { readonly kind: 'NotTrue' | 'NotFalse'; readonly field: Field };

export type Field =
  | '行为'
  | '机构性质'
  | '责任'
  | '急诊抢救'
  | '造成基金损失'
  | '造成冒名就医'
  | '正当理由'
  | '处理.方式'
  | '处理.机关'
  | '处理.依据';

const does = (...items: readonly string[]): Test => ({ kind: 'Meets', field: '行为', items });
const by = (...items: readonly string[]): Test => ({ kind: 'OneOf', field: '处理.方式', items });
const under = (...items: readonly string[]): Test => ({ kind: 'Cites', field: '处理.依据', items });
const mainly: Test = { kind: 'OneOf', field: '责任', items: ['主要责任'] };
const rule = (id: string, ...tests: readonly Test[]): PeerRule => ({ id, band: Number(id.slice(0, 1)) - 2, tests });

export const peerRules: readonly PeerRule[] = [
  rule('6.1', by('医保行政处罚'), under('《条例》第四十条')),
  rule('6.2', by('注销或吊销'), does('注销注册', '吊销证书', '撤销证书', '吊销执业证书')),
  rule('6.3.1', by('注销或吊销'), does('吊销执业证书', '注销注册', '收回执业证书'), {
    kind: 'AbsentOrOneOf',
    field: '处理.机关',
    items: ['卫生健康'],
  }),
  rule('6.3.2', does('其他严重违规')),
  rule('5.1', does('冒名结算')),
  rule('5.2.1', does('拒绝监督检查', '阻挠监督检查', '不配合监督检查')),
  rule('5.2.2', by('其他部门行政处罚')),
  rule('5.2.3', by('媒体曝光')),
  rule('5.2.4', does('借用医保代码', '套用医保代码', '出借医保代码')),
  rule('4.1', by('医保行政处罚'), under('《条例》第三十八条', '《条例》第三十九条'), mainly),
  rule('4.2.1', does('高套病种', '诊断升级', '增加诊断', '其他支付方式违规'), {
    kind: 'NotFalse',
    field: '造成基金损失',
  }),
  rule('4.2.2', does('未核实住院患者身份'), { kind: 'NotFalse', field: '造成冒名就医' }),
  rule('4.2.3', does('未如实记载意外伤害')),
  rule('3.1', by('协议处理'), under('《2号令》第三十八条第（四）项', '《3号令》第三十五条第（三）项'), mainly),
  rule('3.2', by('医保通报'), { kind: 'OneOf', field: '机构性质', items: ['公立'] }, does('超规定使用高价非中选产品'), {
    kind: 'NotTrue',
    field: '正当理由',
  }),
  rule('3.3.1', does('分解住院', '挂床住院')),
  rule('3.3.2', does('过度诊疗', '过度检查', '分解处方', '超量开药', '重复开药', '其他不必要医药服务')),
  rule('3.3.3', does('重复收费', '超标准收费', '分解项目收费')),
  rule('3.3.4', does('串换药品', '串换耗材', '串换诊疗项目', '串换服务设施')),
  rule('3.3.5', does('推诿参保人员', '拒诊参保人员', '提前出院', '延迟出院')),
  rule('3.3.6', does('未履行自费告知义务'), { kind: 'NotTrue', field: '急诊抢救' }),
  rule('3.3.7', does('违规开药', '违反开药权限', '出院超规定带药', '出院带检查或治疗项目')),
  rule('3.3.8', does('医疗记录不清晰', '医疗记录不规范', '医疗记录不完整')),
];

/** The lowest points of a band. */
export function lowest(band: number): number {
  return 3 * band - 2;
}
