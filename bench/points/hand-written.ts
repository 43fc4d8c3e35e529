import type { Finding, Truth } from '../findings/finding.ts';
import { article38or39, article40, clausesOf, damages } from './citations-by-hand.ts';

/** What the product's scorer answers: the exact lawful set, the base value, and the situation that governs; null and several where missing facts leave them open. */
export interface Answer {
  readonly lawful: readonly number[];
  readonly base: number | null;
  readonly situations: readonly string[];
}

/**
 * Article 10 of the Qinghai draft written out by hand as fast as its author knew how, with the product's whole meaning at the default readings: lawful sets, governing
 * situation, circumstances, band ends, presumptions, the union over unknown facts. No rule set, no other readings, no explanation. Null where a word is none of the vocabulary.
 */
export function answerByHand(finding: Finding): Answer | null {
  const handling = finding.处理;
  const method = handling?.方式;
  if (handling === undefined || method === undefined) return nothing;

  let traits = 0;
  const labels = finding.行为;
  for (let index = 0; index < labels.length; index += 1) {
    const trait = traitOf.get(labels[index] ?? '');
    if (trait === undefined) return null;
    traits |= trait;
  }

  // Situations as bits in the order of the draft: those that match, and those that match for some values of the missing facts.
  let certain = traits & ~conditional;
  let open = 0;
  if ((traits & conditional) !== 0) {
    if ((traits & s336) !== 0) {
      const emergency = finding.急诊抢救;
      if (emergency === undefined) open |= s336;
      else if (!isTrue(emergency)) certain |= s336;
    }
    if ((traits & s421) !== 0 && (finding.造成基金损失 === undefined || isTrue(finding.造成基金损失))) certain |= s421;
    if ((traits & s422) !== 0 && (finding.造成冒名就医 === undefined || isTrue(finding.造成冒名就医))) certain |= s422;
  }
  const degree = finding.责任;
  const mayBeMain = degree === '主要责任' || degree === undefined;
  switch (methodOf.get(method)) {
    case byAgreement: {
      // What cannot govern is not asked.
      if (!mayBeMain || certain >= s41) break;
      const basis = handling.依据;
      if (basis === undefined) open |= s31;
      else if ((clausesOf(basis) & damages) !== 0) certain |= s31;
      break;
    }
    case byPenalty: {
      const basis = handling.依据;
      if (basis === undefined) open |= mayBeMain ? s41 | s61 : s61;
      else {
        const clauses = clausesOf(basis);
        if ((clauses & article40) !== 0) certain |= s61;
        if (mayBeMain && (clauses & article38or39) !== 0) certain |= s41;
      }
      break;
    }
    case byNotice:
      if ((traits & s32) !== 0 && (finding.正当理由 === undefined || !isTrue(finding.正当理由))) {
        const nature = finding.机构性质;
        if (nature === undefined) open |= s32;
        else if (nature === '公立') certain |= s32;
      }
      break;
    case byOthers:
      certain |= s522;
      break;
    case byMedia:
      certain |= s523;
      break;
    case byAuthority:
      if ((traits & s62) !== 0) certain |= s62;
      if ((traits & s631) !== 0) {
        const authority = handling.机关;
        if (authority === undefined || authority === '卫生健康') certain |= s631;
      }
      break;
    default:
      return null;
  }
  if ((certain | open) === 0) return nothing;

  let leanings = 0;
  const circumstances = finding.情节;
  if (circumstances !== undefined) {
    for (let index = 0; index < circumstances.length; index += 1) {
      const leaning = leaningOf.get(circumstances[index] ?? '');
      if (leaning === undefined) return null;
      leanings |= leaning;
    }
  }
  switch (degree) {
    case '一般责任':
      return open === 0 ? known(certain, 0, leanings) : union(certain, open, 0, 0, leanings);
    case '重要责任':
      return open === 0 ? known(certain, 1, leanings) : union(certain, open, 1, 1, leanings);
    case '主要责任':
      return open === 0 ? known(certain, 2, leanings) : union(certain, open, 2, 2, leanings);
    case undefined:
      return union(certain, open, 0, 2, leanings);
    default:
      return null;
  }
}

export const names = [
  ...['3.1', '3.2', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.7', '3.3.8'],
  ...['4.1', '4.2.1', '4.2.2', '4.2.3', '5.1', '5.2.1', '5.2.2', '5.2.3', '5.2.4', '6.1', '6.2', '6.3.1', '6.3.2'],
] as const;
export const bit = (name: (typeof names)[number]): number => 1 << names.indexOf(name);
const [s31, s32, s336, s41, s421, s422] = [
  bit('3.1'),
  bit('3.2'),
  bit('3.3.6'),
  bit('4.1'),
  bit('4.2.1'),
  bit('4.2.2'),
];
const [s522, s523, s61, s62, s631] = [bit('5.2.2'), bit('5.2.3'), bit('6.1'), bit('6.2'), bit('6.3.1')];
/** What a label alone does not bring about. */
export const conditional = s32 | s336 | s421 | s422 | s62 | s631;
const ifMain = s31 | s41;
const unmatched = 1 << names.length;
const [lighter, heavier] = [1, 2] as const;
const [byAgreement, byPenalty, byNotice, byOthers, byMedia, byAuthority] = [1, 2, 3, 4, 5, 6] as const;

const methodOf: ReadonlyMap<string, number> = new Map([
  ['协议处理', byAgreement],
  ['医保行政处罚', byPenalty],
  ['医保通报', byNotice],
  ['其他部门行政处罚', byOthers],
  ['媒体曝光', byMedia],
  ['注销或吊销', byAuthority],
]);

export const leaningOf: ReadonlyMap<string, number> = new Map([
  ...['主动交代情况', '如实说明问题', '主动挽回损失', '消除不利影响'].map((item) => [item, lighter] as const),
  ...['强迫或教唆他人违法违规', '拒不配合', '主观故意', '拒不改正'].map((item) => [item, heavier] as const),
]);

export const traitOf: ReadonlyMap<string, number> = new Map(
  (
    [
      [bit('3.3.1'), ['分解住院', '挂床住院']],
      [bit('3.3.2'), ['过度诊疗', '过度检查', '分解处方', '超量开药', '重复开药', '其他不必要医药服务']],
      [bit('3.3.3'), ['重复收费', '超标准收费', '分解项目收费']],
      [bit('3.3.4'), ['串换药品', '串换耗材', '串换诊疗项目', '串换服务设施']],
      [bit('3.3.5'), ['推诿参保人员', '拒诊参保人员', '提前出院', '延迟出院']],
      [s336, ['未履行自费告知义务']],
      [bit('3.3.7'), ['违规开药', '违反开药权限', '出院超规定带药', '出院带检查或治疗项目']],
      [bit('3.3.8'), ['医疗记录不清晰', '医疗记录不规范', '医疗记录不完整']],
      [s32, ['超规定使用高价非中选产品']],
      [s421, ['高套病种', '诊断升级', '增加诊断', '其他支付方式违规']],
      [s422, ['未核实住院患者身份']],
      [bit('4.2.3'), ['未如实记载意外伤害']],
      [bit('5.1'), ['冒名结算']],
      [bit('5.2.1'), ['拒绝监督检查', '阻挠监督检查', '不配合监督检查']],
      [bit('5.2.4'), ['借用医保代码', '套用医保代码', '出借医保代码']],
      [s62, ['吊销证书', '撤销证书']],
      [s62 | s631, ['注销注册', '吊销执业证书']],
      [s631, ['收回执业证书']],
      [bit('6.3.2'), ['其他严重违规']],
    ] as const
  ).flatMap(([trait, labels]) => labels.map((label) => [label, trait] as const)),
);

export function isTrue(value: Truth): boolean {
  return value === true || value === '是';
}

export const nothing: Answer = { lawful: [0], base: 0, situations: [] };

/** The situations of the band of each, and the band from 1 up. */
export const bands = names.map((name) => Number(name.slice(0, 1)) - 2);
const bandmates = bands.map((band) =>
  names.reduce((mates, name, index) => (bands[index] === band ? mates | bit(name) : mates), 0),
);

/** The first situation in the order of the draft among those of the highest band. */
function governing(matched: number): number {
  const mates = matched & (bandmates[31 - Math.clz32(matched)] ?? 0);
  return 31 - Math.clz32(mates & -mates);
}

/** Made once: by governing situation, degree (2 bits) and leanings (2 bits). */
const answers: readonly Answer[] = Array.from({ length: names.length << 4 }, (_, key) => {
  const [situation, degree, leanings] = [key >> 4, (key >> 2) & 3, key & 3];
  const set = lawfulSet(bands[situation] ?? 0, degree, leanings);
  return { lawful: members(set), base: 3 * (bands[situation] ?? 0) - 2 + degree, situations: [names[situation] ?? ''] };
});

export function known(certain: number, degree: number, leanings: number): Answer {
  return answers[(governing(certain) << 4) | (degree << 2) | leanings] ?? nothing;
}

const membersOf = new Map<number, readonly number[]>();
const namesOf = new Map<number, readonly string[]>();

/** Over the degrees from `first` to `last` and every choice of the open situations, which do not depend on each other. */
function union(certain: number, open: number, first: number, last: number, leanings: number): Answer {
  let set = 0;
  let governed = 0;
  let bases = 0;
  for (let degree = first; degree <= last; degree += 1) {
    const there = degree === 2 ? -1 : ~ifMain;
    const fixed = certain & there;
    let rest = open & there;
    // From the strongest open situation down, until one that is certain is stronger.
    for (let best = fixed | rest; best !== 0; best = fixed | rest) {
      const index = governing(best);
      governed |= 1 << index;
      set |= lawfulSets[((bands[index] ?? 0) << 4) | (degree << 2) | leanings] ?? 0;
      bases |= 1 << (3 * (bands[index] ?? 0) - 2 + degree);
      if ((fixed & (1 << index)) !== 0) break;
      rest &= ~(1 << index);
    }
    if (fixed !== 0) continue;
    governed |= unmatched;
    set |= 1;
    bases |= 1;
  }
  const base = (bases & (bases - 1)) === 0 ? 31 - Math.clz32(bases) : null;
  return { lawful: remembered(membersOf, set, members), base, situations: remembered(namesOf, governed, namesIn) };
}

const lawfulSets: Int32Array = Int32Array.from({ length: 5 << 4 }, (_, key) =>
  lawfulSet(key >> 4, (key >> 2) & 3, key & 3),
);

function lawfulSet(band: number, degree: number, leanings: number): number {
  const low = 3 * band - 2;
  const base = low + degree;
  let set = 1 << base;
  if ((leanings & lighter) !== 0) {
    for (let value = low; value < base; value += 1) set |= 1 << value;
    if (band > 1) set |= 1 << (base - 3);
  }
  if ((leanings & heavier) !== 0) {
    for (let value = base + 1; value <= low + 2; value += 1) set |= 1 << value;
    if (band < 4) set |= 1 << (base + 3);
  }
  return set;
}

function remembered<T>(memory: Map<number, T>, key: number, make: (key: number) => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  memory.set(key, made);
  return made;
}

function members(set: number): readonly number[] {
  return Array.from({ length: 31 }, (_, value) => value).filter((value) => (set & (1 << value)) !== 0);
}

function namesIn(set: number): readonly string[] {
  return names.filter((name) => (set & bit(name)) !== 0);
}
