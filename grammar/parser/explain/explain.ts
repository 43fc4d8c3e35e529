import { diagnose, type Diagnostic, type Source } from '#diagnostics';
import type { Line } from '../../lexer/layout.ts';
import type { ShapeName } from '../../vocabulary/index.ts';
import type { Stop } from '../expectations.ts';
import { unclosed, unopened } from './brackets.ts';
import { misspeltCitation } from './citations.ts';
import { strayMark } from './marks.ts';
import { spelledOut } from './quantities.ts';
import { hanging, leading, unconnected, unseparated } from './separators.ts';
import { stoppedLine, type Explanation, type StoppedLine } from './stopped-line.ts';
import { unquoted } from './texts.ts';
import { everydayWord, listRunTogether, reserved, runTogether } from './words.ts';

/** Reasons why lines stop, the more telling before the more general. */
const explanations: readonly Explanation[] = [
  strayMark,
  hanging,
  leading,
  unclosed,
  unopened,
  everydayWord,
  listRunTogether,
  misspeltCitation,
  spelledOut,
  unseparated,
  runTogether,
  unquoted,
  reserved,
  unconnected,
];

/** Puts into one sentence why a line could not be read. */
export function explain(line: Line, shape: ShapeName, stop: Stop, source: Source): Diagnostic {
  const stopped = stoppedLine(line, shape, stop, source);
  for (const explanation of explanations) {
    const diagnostic = explanation(stopped);
    if (diagnostic !== null) return diagnostic;
  }
  return plain(stopped);
}

/** What is there, and what could be. */
function plain({ actual, previous, wanted, pattern, span }: StoppedLine): Diagnostic {
  if (actual === null)
    return diagnose('line-unfinished', span, { ...pattern, after: previous.image, expected: wanted });
  if (wanted.length === 0)
    return diagnose('superfluous', span, { ...pattern, text: actual.image, after: previous.image });
  return diagnose('does-not-fit', span, { ...pattern, text: actual.image, expected: wanted });
}
