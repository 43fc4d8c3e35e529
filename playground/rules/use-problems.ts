import { useMemo } from 'react';
import type { ProblemView } from '#editor';
import { useQuietAnswer, type QuietAnswer } from '../store/use-quiet-answer.ts';

/** Everything there is to say about the rules as they stand. */
export function useProblems(): QuietAnswer<readonly ProblemView[]> {
  return useQuietAnswer('problems', 'all', { priority: 'typing' });
}

/** How many errors each file has; the same object as long as the numbers are. */
export function useErrorsByFile(problems: readonly ProblemView[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { place, severity } of problems)
    if (severity === 'error') counts[place.file] = (counts[place.file] ?? 0) + 1;
  const said = JSON.stringify(counts);
  return useMemo(() => JSON.parse(said) as Readonly<Record<string, number>>, [said]);
}

/** How many there are of each severity. */
export function countOf(problems: readonly ProblemView[]): Readonly<Record<ProblemView['severity'], number>> {
  const count = { error: 0, warning: 0, note: 0 };
  for (const { severity } of problems) count[severity] += 1;
  return count;
}
