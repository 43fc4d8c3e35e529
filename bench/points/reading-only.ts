import type { Finding } from '../findings/finding.ts';
import { aggravating, allLabels, allMethods, mitigating, responsibilities } from '../findings/words.ts';

/**
 * The floor for whatever learns the rules' words at run time: looks up the four facts that nearly every finding is judged by, under names that are data,
 * and their words in tables. It judges nothing.
 */
export function readingOnly(): (finding: Finding) => number {
  const [labelKey, handlingKey, methodKey, degreeKey, circumstanceKey] = keysAsData();
  const labels = numbered(allLabels);
  const methods = numbered(allMethods);
  const degrees = numbered(responsibilities);
  const circumstances = numbered([...mitigating, ...aggravating]);
  return (finding) => {
    const found = finding as unknown as Readonly<Record<string, unknown>>;
    const handling = found[handlingKey] as Readonly<Record<string, unknown>> | undefined;
    let sum = methods.get(handling?.[methodKey]) ?? 0;
    const labelsFound = found[labelKey] as readonly unknown[];
    for (let index = 0; index < labelsFound.length; index += 1) sum += labels.get(labelsFound[index]) ?? 0;
    sum += degrees.get(found[degreeKey]) ?? 0;
    const circumstancesFound = found[circumstanceKey] as readonly unknown[] | undefined;
    if (circumstancesFound === undefined) return sum;
    for (let index = 0; index < circumstancesFound.length; index += 1) {
      sum += circumstances.get(circumstancesFound[index]) ?? 0;
    }
    return sum;
  };
}

function keysAsData(): readonly [string, string, string, string, string] {
  return JSON.parse('["行为","处理","方式","责任","情节"]') as [string, string, string, string, string];
}

function numbered(words: readonly string[]): ReadonlyMap<unknown, number> {
  return new Map(words.map((word, index) => [word, index + 1]));
}
