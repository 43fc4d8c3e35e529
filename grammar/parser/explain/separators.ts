import { diagnose } from '#diagnostics';
import { spanOf } from '../../lexer/token.ts';
import { CitationLiteral, Close, operators, Separator } from '../../lexer/tokens.ts';
import type { ShapeName } from '../../vocabulary/index.ts';
import { gap, isName, replaced, type Explanation } from './stopped-line.ts';

/** Shapes that end in a list of names. */
const lists: ReadonlySet<ShapeName> = new Set(['names', 'statuses', 'named-list', 'dates', 'duty']);

/** 、 且 或 with nothing behind them. */
export const hanging: Explanation = ({ actual, previous, line, source }) => {
  const joins = [Separator, operators.and, operators.or];
  if (previous === line[0] || !joins.includes(previous.tokenType)) return null;
  if (actual !== null && ![...joins, Close, operators['only-if']].includes(actual.tokenType)) return null;
  const span = spanOf(previous, source);
  return diagnose('separator-at-end', span, { mark: previous.image }, replaced(span, ''));
};

/** 、 且 或 with nothing before them. */
export const leading: Explanation = ({ actual, previous, line, wanted, source, span }) => {
  if (actual === null) return null;
  const startsRow = wanted.length === 0 && /[\r\n]/.test(source.text.slice(previous.startOffset, actual.startOffset));
  if (previous !== line[0] && !startsRow) return null;
  if (![Separator, operators.and, operators.or].includes(actual.tokenType)) return null;
  return diagnose('separator-at-start', span, { mark: actual.image }, replaced(span, ''));
};

/** Two members of a list with a blank where 、 should be. */
export const unseparated: Explanation = ({ actual, previous, line, shape, wanted, source, span }) => {
  if (actual === null || previous === line[0]) return null;
  const citations = actual.tokenType === CitationLiteral && previous.tokenType === CitationLiteral;
  const names = isName(actual) && isName(previous) && wanted.length === 0 && lists.has(shape);
  if (!citations && !names) return null;
  return diagnose(
    'missing-separator',
    span,
    { left: previous.image, right: actual.image },
    replaced(gap(previous, actual, source), '、'),
  );
};

/** Two conditions side by side. */
export const unconnected: Explanation = ({ actual, previous, line, shape, wanted, span }) => {
  if (actual === null || previous === line[0]) return null;
  const insideBrackets = wanted.length === 1 && wanted[0] === 'close';
  const inGuard = line.some(
    (token) => token.tokenType === operators['only-if'] && token.startOffset < actual.startOffset,
  );
  if (!(shape === 'condition' || inGuard) || !(wanted.length === 0 || insideBrackets)) return null;
  const begins = isName(actual) || [operators.not, operators.count, operators.reading].includes(actual.tokenType);
  return begins ? diagnose('missing-connective', span, { left: previous.image, right: actual.image }) : null;
};
