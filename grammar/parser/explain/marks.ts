import { diagnose } from '#diagnostics';
import { touches } from '../../lexer/token.ts';
import { Digits, operators, Stray } from '../../lexer/tokens.ts';
import { replaced, replacedApart, type Explanation } from './stopped-line.ts';

/** Signs of arithmetic and programming, and the words that say the same. */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '=': '为',
    '＝': '为',
    '==': '为',
    '＝＝': '为',
    '!=': '不为',
    '！＝': '不为',
    '≠': '不为',
    '&': '且',
    '&&': '且',
    '＆': '且',
    '|': '或',
    '||': '或',
    '｜': '或',
    '!': '非',
    '！': '非',
    '>': '超过',
    '＞': '超过',
    '<': '不满',
    '＜': '不满',
    '>=': '以上',
    '＞＝': '以上',
    '≥': '以上',
    '<=': '以下',
    '＜＝': '以下',
    '≤': '以下',
  }),
);

const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ',': '、',
    '，': '、',
    ';': '、',
    '；': '、',
    '/': '、',
    '／': '、',
    '。': '',
    ':': '',
    '：': '',
    '[': '(',
    '［': '(',
    '【': '(',
    '{': '(',
    ']': ')',
    '］': ')',
    '】': ')',
    '}': ')',
    "'": '"',
    '‘': '“',
    '’': '”',
  }),
);

/** A mark that the language does not have, where people mean one that it has. */
export const strayMark: Explanation = (stopped) => {
  const { actual, previous, following, shape, span } = stopped;
  if (actual?.tokenType !== Stray) return null;
  const mark = actual.image;
  const word = words.get(mark);
  if (word !== undefined) {
    const ordered = /以上|以下|超过|不满/.test(word);
    return diagnose(
      'wrong-word',
      span,
      { word: mark, replacement: word },
      ordered ? {} : replacedApart(span, word, stopped),
    );
  }
  const replacement = marks.get(mark);
  if (replacement === undefined) return diagnose('unknown-character', span, { text: mark });
  const thousands = shape !== 'dates' && /[,，]/.test(mark);
  if (thousands && previous.tokenType === Digits && following !== null && /^[0-9]/.test(following.image)) {
    return diagnose('wrong-mark', span, { mark, replacement: '' }, replaced(span, ''));
  }
  const needless =
    replacement === '、' &&
    (following === null || following.tokenType === operators.and || following.tokenType === operators.or);
  const meant = needless ? '' : replacement;
  const apart = meant === '' && following !== null && touches(actual, following) ? ' ' : meant;
  return diagnose('wrong-mark', span, { mark, replacement: meant }, replaced(span, apart));
};
