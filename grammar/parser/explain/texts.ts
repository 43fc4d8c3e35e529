import { diagnose } from '#diagnostics';
import { endOf } from '../../lexer/token.ts';
import { operators, TextLiteral } from '../../lexer/tokens.ts';
import type { ShapeName } from '../../vocabulary/index.ts';
import { replaced, type Explanation } from './stopped-line.ts';

/** Shapes whose line ends in free text, which may be one bare word only in some. */
const titled: ReadonlySet<ShapeName> = new Set(['text', 'titled']);
const explained: ReadonlySet<ShapeName> = new Set([
  'item',
  'explained-name',
  'explained-citation',
  'accounted',
  'law',
  'acknowledged',
]);

/** Text without its quotation marks. */
export const unquoted: Explanation = ({ actual, previous, line, shape, wanted, source }) => {
  if (actual === null || actual.tokenType === TextLiteral || actual.tokenType === operators['only-if']) return null;
  const leftOver = wanted.length === 0;
  const title = titled.has(shape) && leftOver && previous !== line[0];
  const explanation = explained.has(shape) && (leftOver || wanted.includes('text')) && previous !== line[0];
  if (!title && !explanation) return null;
  const guard = line.findIndex((token) => token.tokenType === operators['only-if']);
  const last = line[(guard < 0 ? line.length : guard) - 1] ?? actual;
  const wholeTitle = shape === 'text' ? (line[1] ?? actual) : shape === 'titled' ? (line[2] ?? actual) : actual;
  const start = title ? wholeTitle.startOffset : actual.startOffset;
  const span = { source, start, end: Math.max(endOf(last), endOf(actual)) };
  const text = source.text.slice(span.start, span.end);
  const fix = /["“”]/.test(text) ? {} : replaced(span, `“${text}”`);
  return diagnose('unquoted-text', span, { text }, fix);
};
