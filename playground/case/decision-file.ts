import type { Decided } from '#report';

/** The decision as the command prints it with `--format json`: without its reasons unless they are asked for (`--explain`). */
export function decisionFile(decision: Decided, withReasons: boolean): string {
  const kept = withReasons ? decision : Object.fromEntries(Object.entries(decision).filter(([key]) => key !== '说明'));
  return `${JSON.stringify(kept, null, 2)}\n`;
}
