import { qinghai } from '../../oracle/qinghai.ts';
import type { Entry, Json, PersonRecord } from '../../oracle/record.ts';
import type { Random } from './random.ts';
import {
  randomAnswers,
  randomDates,
  randomIdentity,
  randomMoney,
  randomRecording,
  randomTruth,
} from './random-entries.ts';

const itemsOf = (name: string): readonly string[] => {
  const type = qinghai.facts.find((fact) => fact.name === name)?.type;
  return type?.kind === 'Option' || type?.kind === 'Set' ? type.items : [];
};

/** Each clause in every spelling a record may use: no list names one clause twice. */
const bases: readonly (readonly string[])[] = [
  [
    '《2号令》第三十八条第（四）项',
    '2号令第三十八条第（四）款',
    '医疗机构医疗保障定点管理暂行办法第三十八条第（四）项',
  ],
  ['《3号令》第三十五条第（三）项'],
  ['《3号令》第三十五条第（一）项'],
  ['《条例》第三十八条'],
  ['条例第三十八条第（一）项'],
  ['条例第三十九条', '《医疗保障基金使用监督管理条例》第三十九条第二款'],
  ['《医疗保障基金使用监督管理条例》第四十条', '条例第四十条'],
  ['《条例》第四十一条'],
];

const licences = ['注销注册', '吊销证书', '撤销证书', '吊销执业证书', '收回执业证书'];

const authorityOf: Readonly<Record<string, string>> = {
  协议处理: '医疗保障经办机构',
  医保行政处罚: '医疗保障行政部门',
  医保通报: '医疗保障行政部门',
};

/** Recorded unless chance leaves it out. */
const recorded = (random: Random, share: number, key: string, value: Json): Entry =>
  random.chance(share) ? { [key]: value } : {};

const randomHandling = (random: Random): Entry => {
  if (random.chance(0.04)) return {};
  const way = random.pick([
    '协议处理',
    '协议处理',
    '医保行政处罚',
    '医保行政处罚',
    '医保通报',
    '其他部门行政处罚',
    '媒体曝光',
    '注销或吊销',
  ]);
  const cited = random.some(bases, way === '媒体曝光' ? 1 : 0, 2).map((spellings) => random.pick(spellings));
  return {
    处理: {
      ...recorded(random, 0.97, '方式', way),
      ...recorded(random, 0.6, '机关', authorityOf[way] ?? random.pick(itemsOf('处理机关'))),
      ...recorded(random, 0.88, '依据', cited),
    },
  };
};

const labelsFor = (random: Random, handling: Entry): readonly string[] => {
  const text = JSON.stringify(handling);
  if (text.includes('注销或吊销')) return random.some(licences, 0, 2);
  if (text.includes('医保通报') && random.chance(0.6)) return ['超规定使用高价非中选产品'];
  return random.some(itemsOf('行为'), random.chance(0.1) ? 0 : 1, 2);
};

const randomCircumstances = (random: Random): readonly string[] => {
  const items = itemsOf('情节');
  const mitigating = random.chance(0.45) ? random.some(items.slice(0, 4), 1, 2) : [];
  const aggravating = random.chance(0.4) ? random.some(items.slice(4), 1, 2) : [];
  return random.shuffle([...mitigating, ...aggravating]);
};

const randomFinding = (random: Random, place: number, date: string, before: readonly Entry[]): Entry => {
  const handling = randomHandling(random);
  const again = before.length > 0 && random.chance(0.3) ? random.pick(before)['行为'] : undefined;
  return {
    类型: '违规',
    编号: `F${String(place + 1)}`,
    日期: date,
    ...randomIdentity(random),
    ...randomRecording(random, date),
    行为: again ?? labelsFor(random, handling),
    ...handling,
    ...recorded(random, 0.85, '责任', random.pick(itemsOf('责任程度'))),
    ...recorded(random, 0.7, '情节', randomCircumstances(random)),
    ...recorded(random, 0.9, '急诊抢救', randomTruth(random, random.chance(0.3))),
    ...recorded(random, 0.85, '机构性质', random.pick(itemsOf('机构性质'))),
    ...recorded(random, 0.1, '正当理由', randomTruth(random, random.chance(0.5))),
    ...recorded(random, 0.2, '造成基金损失', randomTruth(random, random.chance(0.5))),
    ...recorded(random, 0.2, '造成冒名就医', randomTruth(random, random.chance(0.5))),
    ...recorded(random, 0.3, '涉及金额', randomMoney(random, random.integer(0, 5_000_000))),
    ...recorded(random, 0.2, '认定分值', random.integer(0, 12)),
  };
};

/** A person's record in Qinghai's own vocabulary: one to five findings and what answers them, in any order. */
export const randomQinghaiRecord = (random: Random): PersonRecord => {
  const dates = randomDates(random);
  const findings: Entry[] = [];
  const count = random.pick([1, 1, 2, 2, 3, 3, 4, 5]);
  for (let place = 0; place < count; place += 1)
    findings.push(randomFinding(random, place, random.pick(dates), findings));
  return {
    格式: 1,
    案卷: '随机',
    人员: { 代码: 'D630100000001', 类别: '医师', 执业点: [{ 机构: 'H63010000001', 自: '2020-01-01' }] },
    记录: random.shuffle([...findings, ...randomAnswers(random, findings, [0, 1, 2, 3, 5, 8, 12])]),
  };
};
