import type { Finding } from '../findings/finding.ts';
import { article38or39, article40, clausesOf, damages } from '../points/citations-by-hand.ts';
import { bit, conditional, isTrue, known, leaningOf, nothing, traitOf, type Answer } from '../points/hand-written.ts';

/** Every situation that a finding matches, as bits in the draft's order, and what it comes to. */
export interface Match {
  readonly matched: number;
  readonly answer: Answer;
}

const degrees: ReadonlyMap<string, number> = new Map([
  ['一般责任', 0],
  ['重要责任', 1],
  ['主要责任', 2],
]);

const [s31, s32, s336, s41] = [bit('3.1'), bit('3.2'), bit('3.3.6'), bit('4.1')];
const [s421, s422, s522, s523] = [bit('4.2.1'), bit('4.2.2'), bit('5.2.2'), bit('5.2.3')];
const [s61, s62, s631] = [bit('6.1'), bit('6.2'), bit('6.3.1')];

/** Article 10 for findings whose facts are known, with all the situations that match. */
export function matchByHand(finding: Finding): Match {
  const degree = degrees.get(finding.责任 ?? '') ?? -1;
  const { 方式: method, 依据: basis, 机关: authority } = finding.处理 ?? {};
  if (degree < 0 || method === undefined) throw new RangeError(`${finding.编号} leaves facts open`);
  const main = degree === 2;
  let traits = 0;
  for (const label of finding.行为) traits |= traitOf.get(label) ?? 0;
  let matched = traits & ~conditional;
  if ((traits & s336) !== 0 && !isTrue(finding.急诊抢救 ?? false)) matched |= s336;
  if ((traits & s421) !== 0 && isTrue(finding.造成基金损失 ?? true)) matched |= s421;
  if ((traits & s422) !== 0 && isTrue(finding.造成冒名就医 ?? true)) matched |= s422;
  const clauses = clausesOf(basis ?? []);
  switch (method) {
    case '协议处理':
      if (main && (clauses & damages) !== 0) matched |= s31;
      break;
    case '医保行政处罚':
      if (main && (clauses & article38or39) !== 0) matched |= s41;
      if ((clauses & article40) !== 0) matched |= s61;
      break;
    case '医保通报':
      if ((traits & s32) !== 0 && finding.机构性质 === '公立' && !isTrue(finding.正当理由 ?? false)) matched |= s32;
      break;
    case '其他部门行政处罚':
      matched |= s522;
      break;
    case '媒体曝光':
      matched |= s523;
      break;
    default:
      matched |= traits & s62;
      if (authority === undefined || authority === '卫生健康') matched |= traits & s631;
  }
  if (matched === 0) return { matched, answer: nothing };
  let leanings = 0;
  for (const circumstance of finding.情节 ?? []) leanings |= leaningOf.get(circumstance) ?? 0;
  return { matched, answer: known(matched, degree, leanings) };
}
