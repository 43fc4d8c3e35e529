import type { Finding, Truth } from './finding.ts';
import { random, type Random } from './random.ts';
import {
  aggravating,
  authorityOf,
  citationsOf,
  mitigating,
  otherSpellings,
  patterns,
  responsibilities,
  type Pattern,
} from './words.ts';

/** How often a finding leaves something open. */
export interface Mix {
  readonly missingResponsibility: number;
  readonly missingOther: number;
  /** Citations spelt otherwise than the rules spell them. */
  readonly otherSpelling: number;
}

/** As records arrive: most facts are there, one responsibility in twenty is not yet determined. */
export const asRecorded: Mix = { missingResponsibility: 0.05, missingOther: 0.1, otherSpelling: 0.1 };

/** Every fact that the points can depend on is there: what engines that give one number can judge. */
export const fullyKnown: Mix = { missingResponsibility: 0, missingOther: 0, otherSpelling: 0 };

/** `each` findings of every one of the 23 situations, shuffled; read back from JSON, as records arrive. */
export function realisticFindings(each: number, mix: Mix, seed: number): readonly Finding[] {
  const choose = random(seed);
  const findings: Finding[] = [];
  for (let round = 0; round < each; round += 1) {
    for (const pattern of patterns) findings.push(findingOf(pattern, mix, findings.length + 1, choose));
  }
  return JSON.parse(JSON.stringify(shuffled(findings, choose))) as Finding[];
}

function findingOf(pattern: Pattern, mix: Mix, number: number, choose: Random): Finding {
  const known = (): boolean => !choose.chance(mix.missingOther);
  const method = choose.one(pattern.methods);
  const finding: Finding = {
    类型: '违规',
    编号: `F${number}`,
    日期: dateIn(2025, choose),
    检查: `J${1 + choose.below(200)}`,
    ...(choose.chance(0.5) && { 行为编号: `X${number}` }),
    机构: `H6301${String(choose.below(10_000)).padStart(6, '0')}`,
    ...(known() && { 机构性质: choose.chance(0.8) ? '公立' : '民营' }),
    行为: labelsOf(pattern, choose),
  };
  // One in sixty has not been handled yet.
  if (!choose.chance(1 / 60)) {
    finding.处理 = {
      方式: method,
      ...(authorityOf.has(method) && known() && { 机关: authorityOf.get(method) ?? '' }),
      ...(known() && { 依据: [citationFor(pattern, method, mix, choose)] }),
    };
  }
  if (!choose.chance(mix.missingResponsibility)) finding.责任 = choose.one(responsibilities);
  const circumstances = circumstancesOf(choose);
  if (circumstances !== null) finding.情节 = circumstances;
  if (known()) finding.急诊抢救 = truth(choose.chance(0.1), choose);
  finding.涉及金额 = choose.below(5_000_000) / 100;
  if (choose.chance(0.3)) finding.造成基金损失 = truth(choose.chance(0.85), choose);
  if (pattern.id === '4.2.2') finding.造成冒名就医 = truth(choose.chance(0.85), choose);
  if (pattern.id === '3.2') finding.正当理由 = truth(choose.chance(0.1), choose);
  finding.行为日期 = dateIn(2024, choose);
  finding.理由 = '见处理决定书';
  return finding;
}

function citationFor(pattern: Pattern, method: string, mix: Mix, choose: Random): string {
  const citation = choose.one(pattern.citations ?? citationsOf.get(method) ?? []);
  return choose.chance(mix.otherSpelling) ? (otherSpellings.get(citation) ?? citation) : citation;
}

function labelsOf(pattern: Pattern, choose: Random): string[] {
  const labels = pattern.labels.length === 0 ? [] : [choose.one(pattern.labels)];
  if (pattern.labels.length === 0 ? choose.chance(0.5) : choose.chance(0.15)) {
    const second = choose.one(choose.one(patterns.filter((other) => other.labels.length > 0)).labels);
    if (!labels.includes(second)) labels.push(second);
  }
  return labels;
}

function circumstancesOf(choose: Random): string[] | null {
  const kind = choose.below(20);
  if (kind < 4) return null;
  if (kind < 9) return [];
  if (kind < 15) return choose.chance(0.2) ? [mitigating[0], mitigating[2]] : [choose.one(mitigating)];
  if (kind < 19) return [choose.one(aggravating)];
  return [choose.one(mitigating), choose.one(aggravating)];
}

/** Mostly the words of the contract, sometimes JSON's own. */
function truth(value: boolean, choose: Random): Truth {
  if (choose.chance(0.2)) return value;
  return value ? '是' : '否';
}

function dateIn(year: number, choose: Random): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(1 + choose.below(12))}-${two(1 + choose.below(28))}`;
}

function shuffled<T>(list: readonly T[], choose: Random): readonly T[] {
  const keyed = list.map((value) => ({ value, key: choose.below(1 << 30) }));
  return keyed.sort((left, right) => left.key - right.key).map(({ value }) => value);
}
