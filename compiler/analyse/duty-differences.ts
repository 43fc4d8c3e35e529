import type { RuleSet } from '../core/ir.ts';
import { decided, dutiesDiffer, named, said, type Aspect, type Both } from './comparing.ts';

export function clockDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ clocks }: RuleSet) => named(clocks, name);
  return [
    ...said(both, 'actor', (ruleSet) => [of(ruleSet)?.actor, of(ruleSet)?.receiver]),
    ...said(both, 'anchor', (ruleSet) => [decided(of(ruleSet)?.anchor), of(ruleSet)?.direction]),
    ...said(both, 'length', (ruleSet) => [of(ruleSet)?.length, of(ruleSet)?.tolled, of(ruleSet)?.degree]),
    ...said(both, 'met', (ruleSet) => of(ruleSet)?.met),
    ...said(both, 'missed', (ruleSet) => of(ruleSet)?.missed),
  ];
}

/** What a duty is stands in words; what is computed of it is how often a year. */
export function obligationDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ obligations }: RuleSet) => named(obligations, name);
  return said(both, 'times', (ruleSet) => of(ruleSet)?.timesAYear);
}

export function ratioDifferences(name: string, both: Both): readonly Aspect[] {
  const of = ({ ratios }: RuleSet) => named(ratios, name);
  return [
    ...said(both, 'share', (ruleSet) => [of(ruleSet)?.low, of(ruleSet)?.high]),
    ...dutiesDiffer(both, of),
    ...said(both, 'precedence', (ruleSet) =>
      [...(of(ruleSet)?.precedes.map((position) => ruleSet.ratios[position]?.name) ?? [])].sort(),
    ),
  ];
}

/** 人次口径. */
export function countingDifferences(both: Both): readonly Aspect[] {
  return said(both, 'counting', ({ personTimes }) => {
    if (personTimes === null) return null;
    const { denominator, cascades, linked } = personTimes;
    return [decided(denominator), decided(cascades), decided(linked)];
  });
}
