/**
 * The Qinghai draft typed by hand from the regulation and its settled meaning, not from the
 * shipped rules: what both say must agree. Here articles 10 and 11.
 */
import {
  always,
  and,
  atLeast,
  byReading,
  circumstance,
  containsAny,
  fact,
  interpretation,
  isTrue,
  known,
  none,
  not,
  oneOf,
  or,
  presumed,
  readingIs,
  unknown,
} from './build.ts';
import { qinghaiStanding } from './qinghai-standing.ts';
import type { Expression, Measure, Model, Situation, Threshold } from './model.ts';

const handlings = ['协议处理', '医保行政处罚', '医保通报', '其他部门行政处罚', '媒体曝光', '注销或吊销'];
const authorities = ['医疗保障经办机构', '医疗保障行政部门', '卫生健康', '市场监管', '药品监管', '综合执法'];
const responsibilities = ['一般责任', '重要责任', '主要责任'];
const mitigating = ['主动交代情况', '如实说明问题', '主动挽回损失', '消除不利影响'];
const aggravating = ['强迫或教唆他人违法违规', '拒不配合', '主观故意', '拒不改正'];

const conductOf: Readonly<Record<string, readonly string[]>> = {
  '3.2': ['超规定使用高价非中选产品'],
  '3.3.1': ['分解住院', '挂床住院'],
  '3.3.2': ['过度诊疗', '过度检查', '分解处方', '超量开药', '重复开药', '其他不必要医药服务'],
  '3.3.3': ['重复收费', '超标准收费', '分解项目收费'],
  '3.3.4': ['串换药品', '串换耗材', '串换诊疗项目', '串换服务设施'],
  '3.3.5': ['推诿参保人员', '拒诊参保人员', '提前出院', '延迟出院'],
  '3.3.6': ['未履行自费告知义务'],
  '3.3.7': ['违规开药', '违反开药权限', '出院超规定带药', '出院带检查或治疗项目'],
  '3.3.8': ['医疗记录不清晰', '医疗记录不规范', '医疗记录不完整'],
  '4.2.1': ['高套病种', '诊断升级', '增加诊断', '其他支付方式违规'],
  '4.2.2': ['未核实住院患者身份'],
  '4.2.3': ['未如实记载意外伤害'],
  '5.1': ['冒名结算'],
  '5.2.1': ['拒绝监督检查', '阻挠监督检查', '不配合监督检查'],
  '5.2.4': ['借用医保代码', '套用医保代码', '出借医保代码'],
  '6.2': ['注销注册', '吊销证书', '撤销证书', '吊销执业证书'],
  '6.3.1': ['吊销执业证书', '注销注册', '收回执业证书'],
  '6.3.2': ['其他严重违规'],
};

const conduct = (id: string): Expression => containsAny('行为', ...(conductOf[id] ?? []));

const situation = (
  id: string,
  clause: string,
  band: string,
  when: Expression,
  unless: Expression | null = null,
): Situation => ({
  id,
  title: id,
  citations: [clause],
  when,
  unless,
  points: { kind: 'InBand', band: always(band) },
  requiresReason: id === '6.3.2',
});

const mainlyResponsible = or(oneOf('责任程度', '主要责任'), readingIs('主责限定', '负有责任'));

const situations: readonly Situation[] = [
  situation(
    '3.1',
    '第十条（三）1',
    '一档',
    and(
      oneOf('处理方式', '协议处理'),
      containsAny('处理依据', '2号令第三十八条第（四）项', '3号令第三十五条第（三）项'),
      mainlyResponsible,
    ),
  ),
  situation(
    '3.2',
    '第十条（三）2',
    '一档',
    and(oneOf('处理方式', '医保通报'), oneOf('机构性质', '公立'), conduct('3.2')),
    isTrue('正当理由'),
  ),
  situation('3.3.1', '第十条（三）3（1）', '一档', conduct('3.3.1')),
  situation('3.3.2', '第十条（三）3（2）', '一档', conduct('3.3.2')),
  situation('3.3.3', '第十条（三）3（3）', '一档', conduct('3.3.3')),
  situation('3.3.4', '第十条（三）3（4）', '一档', conduct('3.3.4')),
  situation('3.3.5', '第十条（三）3（5）', '一档', conduct('3.3.5')),
  situation('3.3.6', '第十条（三）3（6）', '一档', conduct('3.3.6'), isTrue('急诊抢救')),
  situation('3.3.7', '第十条（三）3（7）', '一档', conduct('3.3.7')),
  situation('3.3.8', '第十条（三）3（8）', '一档', conduct('3.3.8')),
  situation(
    '4.1',
    '第十条（四）1',
    '二档',
    and(
      oneOf('处理方式', '医保行政处罚'),
      containsAny('处理依据', '条例第三十八条', '条例第三十九条'),
      mainlyResponsible,
    ),
  ),
  situation('4.2.1', '第十条（四）2（1）', '二档', conduct('4.2.1'), not(isTrue('造成基金损失'))),
  situation('4.2.2', '第十条（四）2（2）', '二档', conduct('4.2.2'), not(isTrue('造成冒名就医'))),
  situation('4.2.3', '第十条（四）2（3）', '二档', conduct('4.2.3')),
  situation('5.1', '第十条（五）1', '三档', conduct('5.1')),
  situation('5.2.1', '第十条（五）2（1）', '三档', conduct('5.2.1')),
  situation('5.2.2', '第十条（五）2（2）', '三档', oneOf('处理方式', '其他部门行政处罚')),
  situation(
    '5.2.3',
    '第十条（五）2（3）',
    '三档',
    and(oneOf('处理方式', '媒体曝光'), or(readingIs('曝光前置', '无须处理'), known('处理依据'))),
  ),
  situation('5.2.4', '第十条（五）2（4）', '三档', conduct('5.2.4')),
  situation(
    '6.1',
    '第十条（六）1',
    '四档',
    and(oneOf('处理方式', '医保行政处罚'), containsAny('处理依据', '条例第四十条')),
  ),
  situation('6.2', '第十条（六）2', '四档', and(oneOf('处理方式', '注销或吊销'), conduct('6.2'))),
  situation(
    '6.3.1',
    '第十条（六）3（1）',
    '四档',
    and(oneOf('处理方式', '注销或吊销'), conduct('6.3.1')),
    and(known('处理机关'), not(oneOf('处理机关', '卫生健康'))),
  ),
  situation('6.3.2', '第十条（六）3（2）', '四档', conduct('6.3.2')),
];

const institutionMust = (...names: readonly string[]): readonly Measure[] =>
  names.map((name) => ({ actor: '定点医药机构', mode: '应当', name }));

const trigger = byReading('阈值触发', { 每次记分: 'every', 首次越过: 'crossing' } as const);

const thresholds: readonly Threshold[] = [
  {
    name: '重点监管',
    citations: ['第十一条（一）'],
    on: 'yearTotal',
    range: atLeast(6),
    trigger,
    measures: institutionMust('重点监管', '提醒', '谈话'),
    status: null,
    supersedes: [],
  },
  {
    name: '暂停',
    citations: ['第十一条（二）'],
    on: 'yearTotal',
    range: atLeast(9),
    trigger,
    measures: institutionMust('约谈', '警告'),
    status: { name: '暂停', months: { low: 1, high: 6 }, bar: null },
    supersedes: [],
  },
  {
    name: '累计终止',
    citations: ['第十一条（三）'],
    on: 'yearTotal',
    range: atLeast(12),
    trigger,
    measures: institutionMust('通报'),
    status: { name: '终止', months: null, bar: 12 },
    supersedes: ['暂停'],
  },
  {
    name: '一次性终止',
    citations: ['第十一条（三）'],
    on: 'oneOff',
    range: atLeast(12),
    trigger,
    measures: institutionMust('通报'),
    status: { name: '终止', months: null, bar: 36 },
    // Reaching 12 brings no suspension, also when the year's total stands lower.
    supersedes: ['累计终止', '暂停'],
  },
];

export const qinghai: Model = {
  name: 'qinghai',
  ...qinghaiStanding,
  laws: [
    { names: ['《条例》', '《医疗保障基金使用监督管理条例》'] },
    { names: ['《2号令》', '《医疗机构医疗保障定点管理暂行办法》'] },
    { names: ['《3号令》', '《零售药店医疗保障定点管理暂行办法》'] },
  ],
  facts: [
    {
      name: '行为',
      type: { kind: 'Set', vocabulary: '行为', items: [...new Set(Object.values(conductOf).flat())] },
      field: ['行为'],
      presumption: unknown,
      required: true,
    },
    fact('处理方式', { kind: 'Option', vocabulary: '处理方式', items: handlings }, none, '处理', '方式'),
    fact('处理依据', { kind: 'Citations' }, unknown, '处理', '依据'),
    fact('处理机关', { kind: 'Option', vocabulary: '处理机关', items: authorities }, unknown, '处理', '机关'),
    fact('责任程度', { kind: 'Option', vocabulary: '责任程度', items: responsibilities }, unknown, '责任'),
    fact('情节', { kind: 'Set', vocabulary: '情节', items: [...mitigating, ...aggravating] }, none),
    fact('急诊抢救', { kind: 'Truth' }, unknown),
    fact('机构性质', { kind: 'Option', vocabulary: '机构性质', items: ['公立', '民营'] }, unknown),
    fact('正当理由', { kind: 'Truth' }, presumed(false)),
    fact('造成基金损失', { kind: 'Truth' }, presumed(true)),
    fact('造成冒名就医', { kind: 'Truth' }, presumed(true)),
    fact('涉及金额', { kind: 'Money' }, unknown),
  ],
  interpretations: [
    interpretation('主责限定', '仅主要责任', '负有责任'),
    interpretation('责任取值', '由低到高', '档内任一'),
    interpretation('最低档减轻', '留在本档', '不记分'),
    interpretation('最高档加重', '留在本档', '记满12分'),
    interpretation('行为区分', '同次检查同类合一', '逐项'),
    interpretation('一次性十二分', '单一行为', '同一处理决定合计'),
    interpretation('阈值触发', '每次记分', '首次越过'),
    interpretation('曝光前置', '无须处理', '须有处理'),
    interpretation('暂停起算', '决定生效日', '次日', '次月首日'),
    interpretation('期满恢复', '须经评估', '自动'),
    interpretation('急诊例外', '仅暂停', '暂停与终止'),
    interpretation('联动人员', '多点执业医师', '另含多家药店主要负责人'),
    interpretation('修复上限', '两池各3分', '合计3分'),
    interpretation('修复后状态', '仅缩短', '低于阈值即解除'),
    interpretation('缩短次数', '每次修复', '每项处理决定一次'),
    interpretation('人次分母', '评估日登记人数', '年初登记人数'),
    interpretation('级联计入', '不计', '计'),
    interpretation('联动计入', '不计', '计'),
    interpretation('异议起算', '书面通知', '反馈处理决定通知'),
  ],
  bands: [
    { name: '一档', low: 1, high: 3 },
    { name: '二档', low: 4, high: 6 },
    { name: '三档', low: 7, high: 9 },
    { name: '四档', low: 10, high: 12 },
  ],
  responsibility: {
    fact: '责任程度',
    items: responsibilities,
    valuing: byReading('责任取值', { 由低到高: 'ordered', 档内任一: 'anywhere' } as const),
  },
  circumstancesFact: '情节',
  circumstances: [
    circumstance(
      '从轻',
      'lighter',
      mitigating,
      byReading('最低档减轻', { 留在本档: 'stay', 不记分: 'nothing' } as const),
    ),
    circumstance(
      '从重',
      'heavier',
      aggravating,
      byReading('最高档加重', { 留在本档: 'stay', 记满12分: 'top' } as const),
    ),
  ],
  trigger: oneOf('处理方式', ...handlings),
  triggerCitations: ['第八条', '第十条（一）'],
  situations,
  accumulation: {
    labelsFact: '行为',
    conduct: byReading('行为区分', { 同次检查同类合一: 'joined', 逐项: 'separate' } as const),
    oneOff: byReading('一次性十二分', { 单一行为: 'conduct', 同一处理决定合计: 'decision' } as const),
    yearCap: null,
  },
  thresholds,
};
