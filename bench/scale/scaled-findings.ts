import type { Finding } from '../findings/finding.ts';
import { random } from '../findings/random.ts';
import { realisticFindings, type Mix } from '../findings/realistic.ts';
import { citationIn, wordIn } from './scaled-rules.ts';

/** Findings under the rules for `situations` situations, spread evenly over the whole copies. */
export function scaledFindings(situations: number, each: number, mix: Mix, seed: number): readonly Finding[] {
  const copies = Math.max(1, Math.floor(situations / 23));
  const choose = random(seed);
  const findings = realisticFindings(each, mix, seed).map((finding) => inCopy(finding, choose.below(copies)));
  return JSON.parse(JSON.stringify(findings)) as Finding[];
}

function inCopy(finding: Finding, copy: number): Finding {
  const { 处理: handling } = finding;
  return {
    ...finding,
    行为: finding.行为.map((label) => wordIn(label, copy)),
    ...(handling !== undefined && {
      处理: {
        ...handling,
        ...(handling.方式 !== undefined && { 方式: wordIn(handling.方式, copy) }),
        ...(handling.依据 !== undefined && { 依据: handling.依据.map((citation) => citationIn(citation, copy)) }),
      },
    }),
  };
}
