import type { Finding, Truth } from '../findings/finding.ts';
import { article38or39, article40, clausesOf, damages } from './citations-by-hand.ts';

/**
 * The lawful set alone, as fast as its author knew how: article 10 of the Qinghai draft at the default readings, circumstances, band ends, presumptions, the union
 * over unknown facts. Which situation governs is not told, only its band. Gives bit n for n points; -1 where a word is none of the vocabulary.
 */
export function bitsByHand(finding: Finding): number {
  const handling = finding.处理;
  const method = handling?.方式;
  if (handling === undefined || method === undefined) return nothing;

  let traits = 0;
  const labels = finding.行为;
  for (let index = 0; index < labels.length; index += 1) {
    const trait = traitOf.get(labels[index] ?? '');
    if (trait === undefined) return -1;
    traits |= trait;
  }

  // Bit b − 1 is band b: matched whatever the missing facts are, or for some of their values; the last two for the highest responsibility alone.
  let certain = traits & 0b1111;
  let possible = 0;
  let certainIfMain = 0;
  let possibleIfMain = 0;
  if (traits > 0b1111) {
    if ((traits & selfPay) !== 0) {
      const emergency = finding.急诊抢救;
      if (emergency === undefined) possible |= band1;
      else if (!isTrue(emergency)) certain |= band1;
    }
    if ((traits & causesLoss) !== 0 && (finding.造成基金损失 === undefined || isTrue(finding.造成基金损失))) {
      certain |= band2;
    }
    if ((traits & causesImpersonation) !== 0 && (finding.造成冒名就医 === undefined || isTrue(finding.造成冒名就医))) {
      certain |= band2;
    }
  }
  switch (methodOf.get(method)) {
    case byAgreement: {
      // What cannot make it higher is not asked.
      if (certain !== 0 || !mayBeMain(finding)) break;
      const basis = handling.依据;
      if (basis === undefined) possibleIfMain |= band1;
      else if ((clausesOf(basis) & damages) !== 0) certainIfMain |= band1;
      break;
    }
    case byPenalty: {
      if (certain >= band4) break;
      const basis = handling.依据;
      if (basis === undefined) {
        possible |= band4;
        possibleIfMain |= band2;
      } else {
        const clauses = clausesOf(basis);
        if ((clauses & article40) !== 0) certain |= band4;
        if ((clauses & article38or39) !== 0) certainIfMain |= band2;
      }
      break;
    }
    case byNotice:
      if ((traits & unselected) !== 0 && (finding.正当理由 === undefined || !isTrue(finding.正当理由))) {
        const nature = finding.机构性质;
        if (nature === undefined) possible |= band1;
        else if (nature === '公立') certain |= band1;
      }
      break;
    case byOthers:
    case byMedia:
      certain |= band3;
      break;
    case byAuthority:
      if ((traits & certificate) !== 0) certain |= band4;
      else if ((traits & recalled) !== 0) {
        const authority = handling.机关;
        if (authority === undefined || authority === '卫生健康') certain |= band4;
      }
      break;
    default:
      return -1;
  }
  if ((certain | possible | certainIfMain | possibleIfMain) === 0) return nothing;

  let leanings = 0;
  const circumstances = finding.情节;
  if (circumstances !== undefined) {
    for (let index = 0; index < circumstances.length; index += 1) {
      const leaning = leaningOf.get(circumstances[index] ?? '');
      if (leaning === undefined) return -1;
      leanings |= leaning;
    }
  }
  if (finding.责任 === undefined) {
    return (
      setOf(certain, possible, 0, leanings) |
      setOf(certain, possible, 1, leanings) |
      setOf(certain | certainIfMain, possible | possibleIfMain, 2, leanings)
    );
  }
  switch (finding.责任) {
    case '一般责任':
      return setOf(certain, possible, 0, leanings);
    case '重要责任':
      return setOf(certain, possible, 1, leanings);
    case '主要责任':
      return setOf(certain | certainIfMain, possible | possibleIfMain, 2, leanings);
    default:
      return -1;
  }
}

const nothing = 1;
const [band1, band2, band3, band4] = [1, 2, 4, 8] as const;
const [selfPay, causesLoss, causesImpersonation, unselected, certificate, recalled] = [
  16, 32, 64, 128, 256, 512,
] as const;
const [byAgreement, byPenalty, byNotice, byOthers, byMedia, byAuthority] = [1, 2, 3, 4, 5, 6] as const;
const [lighter, heavier] = [1, 2] as const;

const methodOf: ReadonlyMap<string, number> = new Map([
  ['协议处理', byAgreement],
  ['医保行政处罚', byPenalty],
  ['医保通报', byNotice],
  ['其他部门行政处罚', byOthers],
  ['媒体曝光', byMedia],
  ['注销或吊销', byAuthority],
]);

const leaningOf: ReadonlyMap<string, number> = new Map([
  ...['主动交代情况', '如实说明问题', '主动挽回损失', '消除不利影响'].map((item) => [item, lighter] as const),
  ...['强迫或教唆他人违法违规', '拒不配合', '主观故意', '拒不改正'].map((item) => [item, heavier] as const),
]);

const traitOf: ReadonlyMap<string, number> = new Map(
  (
    [
      [band1, ['分解住院', '挂床住院']],
      [band1, ['过度诊疗', '过度检查', '分解处方', '超量开药', '重复开药', '其他不必要医药服务']],
      [band1, ['重复收费', '超标准收费', '分解项目收费']],
      [band1, ['串换药品', '串换耗材', '串换诊疗项目', '串换服务设施']],
      [band1, ['推诿参保人员', '拒诊参保人员', '提前出院', '延迟出院']],
      [band1, ['违规开药', '违反开药权限', '出院超规定带药', '出院带检查或治疗项目']],
      [band1, ['医疗记录不清晰', '医疗记录不规范', '医疗记录不完整']],
      [band2, ['未如实记载意外伤害']],
      [band3, ['冒名结算', '拒绝监督检查', '阻挠监督检查', '不配合监督检查']],
      [band3, ['借用医保代码', '套用医保代码', '出借医保代码']],
      [band4, ['其他严重违规']],
      [selfPay, ['未履行自费告知义务']],
      [causesLoss, ['高套病种', '诊断升级', '增加诊断', '其他支付方式违规']],
      [causesImpersonation, ['未核实住院患者身份']],
      [unselected, ['超规定使用高价非中选产品']],
      [certificate, ['注销注册', '吊销证书', '撤销证书', '吊销执业证书']],
      [recalled, ['收回执业证书']],
    ] as const
  ).flatMap(([trait, labels]) => labels.map((label) => [label, trait] as const)),
);

function mayBeMain({ 责任: degree }: Finding): boolean {
  return degree === '主要责任' || degree === undefined;
}

function isTrue(value: Truth): boolean {
  return value === true || value === '是';
}

/** The sets of every governing band that the masks admit, read from a table made once. */
function setOf(certain: number, possible: number, responsibility: number, leanings: number): number {
  const highest = 32 - Math.clz32(certain);
  const governing = (1 << highest) | ((possible << 1) & (-2 << highest));
  return sets[(governing << 4) | (responsibility << 2) | leanings] ?? nothing;
}

/** By governing bands (bit 0: none, bit b: band b), responsibility (2 bits) and leanings (2 bits). */
const sets: Int32Array = Int32Array.from({ length: 32 << 4 }, (_, key) => {
  let union = 0;
  for (let band = 0; band <= 4; band += 1)
    if (((key >> 4) & (1 << band)) !== 0) union |= setIn(band, (key >> 2) & 3, key & 3);
  return union;
});

function setIn(band: number, responsibility: number, leanings: number): number {
  if (band === 0) return nothing;
  const low = 3 * band - 2;
  const base = low + responsibility;
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
