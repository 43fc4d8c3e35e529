import { diagnose } from '#diagnostics';
import { endOf, touches } from '../../lexer/token.ts';
import { printCitation, readCitation } from '../citations.ts';
import { replaced, type Explanation } from './stopped-line.ts';

/** `10条（三）`, `第十（三）`, `二条`: a citation without its 第 or 条. */
export const misspeltCitation: Explanation = ({ actual, line, wanted, source }) => {
  if (actual === null || !wanted.includes('citation')) return null;
  let end = endOf(actual);
  let last = actual;
  for (const token of line.slice(line.indexOf(actual) + 1)) {
    if (!touches(last, token) || /^[、､]$/.test(token.image)) break;
    last = token;
    end = endOf(token);
  }
  const span = { source, start: actual.startOffset, end };
  const text = source.text.slice(span.start, span.end);
  const meant = /^第?([0-9]+|[零〇一二三四五六七八九十百]+)条?(.*)$/.exec(text);
  if (meant === null) return null;
  const [, number = '', rest = ''] = meant;
  const citation = readCitation(`第${number}条${rest}`, span);
  if (citation === null) return null;
  const replacement = printCitation(citation);
  return diagnose('misspelt-citation', span, { text, replacement }, replaced(span, replacement));
};
