import { load, scorer, type Points, type Tables } from '../../runtime/index.ts';
import type { Finding } from '../findings/finding.ts';

/** The product's scorer on findings. */
export function scorerOf(tables: Tables): (finding: Finding) => Points {
  const score = scorer(load(tables));
  return (finding) => score(finding);
}

/** The same, with the lawful set as bits: bit n for n points. */
export function bitsOf(tables: Tables): (finding: Finding) => number {
  const score = scorerOf(tables);
  return (finding) => {
    const { lawful } = score(finding);
    let bits = 0;
    for (let index = 0; index < lawful.length; index += 1) bits |= 1 << (lawful[index] ?? 0);
    return bits;
  };
}
