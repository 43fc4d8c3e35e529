import type { Finding, Truth } from './finding.ts';
import { random, type Random } from './random.ts';
import {
  aggravating,
  allCitations,
  allLabels,
  allMethods,
  authorities,
  mitigating,
  responsibilities,
} from './words.ts';

/** Anything the contract admits, each fact missing one time in five: for the agreement check alone. */
export function wildFindings(count: number, seed: number): readonly Finding[] {
  const choose = random(seed);
  return Array.from({ length: count }, (_, index) => wildFinding(index + 1, choose));
}

function wildFinding(number: number, choose: Random): Finding {
  const there = (): boolean => !choose.chance(0.2);
  return {
    类型: '违规',
    编号: `F${number}`,
    日期: '2025-03-10',
    行为: some(allLabels, 3, choose),
    ...(there() && { 机构性质: choose.one(['公立', '民营']) }),
    ...(there() && {
      处理: {
        ...(there() && { 方式: choose.one(allMethods) }),
        ...(there() && { 机关: choose.one(authorities) }),
        ...(there() && { 依据: some(allCitations, 2, choose) }),
      },
    }),
    ...(there() && { 责任: choose.one(responsibilities) }),
    ...(there() && { 情节: some([...mitigating, ...aggravating], 2, choose) }),
    ...(there() && { 急诊抢救: truth(choose) }),
    ...(there() && { 造成基金损失: truth(choose) }),
    ...(there() && { 造成冒名就医: truth(choose) }),
    ...(there() && { 正当理由: truth(choose) }),
  };
}

function some(of: readonly string[], most: number, choose: Random): string[] {
  const chosen = new Set<string>();
  for (let left = choose.below(most + 1); left > 0; left -= 1) chosen.add(choose.one(of));
  return [...chosen];
}

function truth(choose: Random): Truth {
  return choose.one<Truth>([true, false, '是', '否']);
}
