import type { IToken } from 'chevrotain';
import { diagnose } from '#diagnostics';
import { endOf, spanOf } from '../../lexer/token.ts';
import { Close, Open } from '../../lexer/tokens.ts';
import type { Line } from '../../lexer/layout.ts';
import { replaced, replacedApart, type Explanation } from './stopped-line.ts';

/** A （ that nothing closes. */
export const unclosed: Explanation = ({ actual, line, wanted, source }) => {
  const open = unmatched(line);
  const atEnd = actual === null && wanted.includes('close');
  if (open === null || !(atEnd || actual === open)) return null;
  const end = endOf(line.at(-1) ?? open);
  const partner = open.image === '(' ? ')' : '）';
  return diagnose('unclosed-bracket', spanOf(open, source), {}, replaced({ source, start: end, end }, partner));
};

/** A ） that nothing opens. */
export const unopened: Explanation = (stopped) => {
  const { actual, wanted, span } = stopped;
  if (actual?.tokenType !== Close || wanted.length > 0) return null;
  return diagnose('unopened-bracket', span, {}, replacedApart(span, '', stopped));
};

/** The last （ without its ）. */
function unmatched(line: Line): IToken | null {
  const open: IToken[] = [];
  for (const token of line) {
    if (token.tokenType === Open) open.push(token);
    if (token.tokenType === Close) open.pop();
  }
  return open.at(-1) ?? null;
}
