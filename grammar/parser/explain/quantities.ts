import { diagnose } from '#diagnostics';
import { NameWord } from '../../lexer/tokens.ts';
import { readNumeral } from '../numerals.ts';
import { replaced, type Explanation } from './stopped-line.ts';

/** `九分以上`: numbers are written in digits. */
export const spelledOut: Explanation = ({ actual, wanted, shape, span }) => {
  if (
    actual?.tokenType !== NameWord ||
    !(wanted.includes('quantity') || (shape === 'condition' && wanted.length === 0))
  )
    return null;
  const spelled = /^[零〇一二三四五六七八九十百千两]+(?=[万亿]?[元分%个年月天日次人])/.exec(actual.image);
  if (spelled === null) return null;
  const replacement = actual.image.replace(/[零〇一二三四五六七八九十百千两]+/g, (numeral) =>
    String(readNumeral(numeral)),
  );
  return diagnose('spelled-number', span, { text: actual.image, replacement }, replaced(span, replacement));
};
