/** One situation of the Qinghai draft as a typical finding shows it. */
export interface Pattern {
  readonly id: string;
  readonly labels: readonly string[];
  /** How such a finding comes about; the first is the usual one. */
  readonly methods: readonly string[];
  /** What the handling rests on; null: what is usual for the method. */
  readonly citations: readonly string[] | null;
}

const byAgreement = ['协议处理', '协议处理', '协议处理', '医保行政处罚', '医保通报'] as const;
const byAuthority = ['注销或吊销'] as const;
const agreementClause = '《青海省定点医疗机构服务协议》第二十一条';

/** What each kind of handling usually rests on. */
export const citationsOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['协议处理', [agreementClause, agreementClause, agreementClause, '《2号令》第三十八条第（四）项']],
  [
    '医保行政处罚',
    ['《条例》第三十八条第（一）项', '《条例》第三十八条第（三）项', '《条例》第三十九条', '《条例》第四十条'],
  ],
  ['医保通报', ['《青海省药品集中采购管理办法》第十二条']],
]);

/** The same citations as people also spell them. */
export const otherSpellings: ReadonlyMap<string, string> = new Map([
  ['《2号令》第三十八条第（四）项', '《2号令》第三十八条第（四）款'],
  ['《3号令》第三十五条第（三）项', '《零售药店医疗保障定点管理暂行办法》第三十五条第(三)项'],
  ['《条例》第三十八条第（一）项', '条例第三十八条第（一）项'],
  ['《条例》第三十九条', '医疗保障基金使用监督管理条例第三十九条'],
  ['《条例》第四十条', '《医疗保障基金使用监督管理条例》第四十条第一款'],
]);

const labelled = (id: string, ...labels: readonly string[]): Pattern => ({
  id,
  labels,
  methods: byAgreement,
  citations: null,
});

/** The 23 situations, in the order of the draft's article 10. */
export const patterns: readonly Pattern[] = [
  {
    id: '3.1',
    labels: [],
    methods: ['协议处理'],
    citations: ['《2号令》第三十八条第（四）项', '《3号令》第三十五条第（三）项'],
  },
  { id: '3.2', labels: ['超规定使用高价非中选产品'], methods: ['医保通报'], citations: null },
  labelled('3.3.1', '分解住院', '挂床住院'),
  labelled('3.3.2', '过度诊疗', '过度检查', '分解处方', '超量开药', '重复开药', '其他不必要医药服务'),
  labelled('3.3.3', '重复收费', '超标准收费', '分解项目收费'),
  labelled('3.3.4', '串换药品', '串换耗材', '串换诊疗项目', '串换服务设施'),
  labelled('3.3.5', '推诿参保人员', '拒诊参保人员', '提前出院', '延迟出院'),
  labelled('3.3.6', '未履行自费告知义务'),
  labelled('3.3.7', '违规开药', '违反开药权限', '出院超规定带药', '出院带检查或治疗项目'),
  labelled('3.3.8', '医疗记录不清晰', '医疗记录不规范', '医疗记录不完整'),
  {
    id: '4.1',
    labels: [],
    methods: ['医保行政处罚'],
    citations: ['《条例》第三十八条第（一）项', '《条例》第三十九条'],
  },
  labelled('4.2.1', '高套病种', '诊断升级', '增加诊断', '其他支付方式违规'),
  labelled('4.2.2', '未核实住院患者身份'),
  labelled('4.2.3', '未如实记载意外伤害'),
  labelled('5.1', '冒名结算'),
  labelled('5.2.1', '拒绝监督检查', '阻挠监督检查', '不配合监督检查'),
  { id: '5.2.2', labels: [], methods: ['其他部门行政处罚'], citations: ['《中华人民共和国药品管理法》第一百三十条'] },
  { id: '5.2.3', labels: [], methods: ['媒体曝光'], citations: [agreementClause] },
  labelled('5.2.4', '借用医保代码', '套用医保代码', '出借医保代码'),
  { id: '6.1', labels: [], methods: ['医保行政处罚'], citations: ['《条例》第四十条'] },
  {
    id: '6.2',
    labels: ['注销注册', '吊销证书', '撤销证书', '吊销执业证书'],
    methods: byAuthority,
    citations: ['《中华人民共和国医师法》第五十五条'],
  },
  {
    id: '6.3.1',
    labels: ['吊销执业证书', '注销注册', '收回执业证书'],
    methods: byAuthority,
    citations: ['《中华人民共和国医师法》第五十六条'],
  },
  labelled('6.3.2', '其他严重违规'),
];

export const allLabels: readonly string[] = [...new Set(patterns.flatMap((pattern) => pattern.labels))];
export const allMethods: readonly string[] = [...new Set(patterns.flatMap((pattern) => pattern.methods))];
export const allCitations: readonly string[] = [
  ...otherSpellings.keys(),
  ...otherSpellings.values(),
  agreementClause,
  '《条例》第三十七条',
  '《国家医疗保障局令第2号》第三十八条',
  '国家医疗保障局令第2号第三十八条第(四)项',
];
export const responsibilities = ['一般责任', '重要责任', '主要责任'] as const;
export const mitigating = ['主动交代情况', '如实说明问题', '主动挽回损失', '消除不利影响'] as const;
export const aggravating = ['强迫或教唆他人违法违规', '拒不配合', '主观故意', '拒不改正'] as const;
export const authorities = [
  '医疗保障经办机构',
  '医疗保障行政部门',
  '卫生健康',
  '市场监管',
  '药品监管',
  '综合执法',
] as const;

/** Who makes each kind of handling. */
export const authorityOf: ReadonlyMap<string, string> = new Map([
  ['协议处理', '医疗保障经办机构'],
  ['医保行政处罚', '医疗保障行政部门'],
  ['医保通报', '医疗保障行政部门'],
  ['其他部门行政处罚', '市场监管'],
  ['注销或吊销', '卫生健康'],
]);
