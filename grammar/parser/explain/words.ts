import { diagnose, type Diagnostic } from '#diagnostics';
import { spanOf } from '../../lexer/token.ts';
import { NameWord, operators, Separator } from '../../lexer/tokens.ts';
import { operatorWords } from '../../vocabulary/index.ts';
import { isName, replaced, type Explanation, type StoppedLine } from './stopped-line.ts';

/** Everyday words for what an operator says. */
const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    是: '为',
    等于: '为',
    不是: '不为',
    不等于: '不为',
    包含: '含',
    包括: '含',
    含有: '含',
    不包含: '不含',
    不包括: '不含',
    并且: '且',
    而且: '且',
    同时: '且',
    或者: '或',
    抑或: '或',
    和: '、',
    与: '、',
    及: '、',
    以及: '、',
    到: '至',
    and: '且',
    AND: '且',
    And: '且',
    or: '或',
    OR: '或',
    Or: '或',
    is: '为',
    in: '属于',
    contains: '含',
  }),
);
const negations: ReadonlySet<string> = new Set(['不', '未', '没有', '并非', '不是', 'not', 'NOT', 'Not']);

/** Words for comparing that stand before the amount, and how the language says it. */
const comparisons: readonly (readonly [RegExp, (amount: string) => string])[] = [
  [/^(?:达到|至少|不少于|不低于|大于等于|满)([0-9].*)?$/, (amount) => `${amount}以上`],
  [/^(?:不超过|至多|不高于|不多于|小于等于)([0-9].*)?$/, (amount) => `${amount}以下`],
  [/^(?:大于|高于|多于|逾)([0-9].*)?$/, (amount) => `超过${amount}`],
  [/^(?:小于|低于|少于|未满|未达|未达到)([0-9].*)?$/, (amount) => `不满${amount}`],
];

/** A word of everyday language in an operator's place. */
export const everydayWord: Explanation = (stopped) => {
  const { actual, previous, line, span, source, wanted } = stopped;
  const leftOver = wanted.length === 0 || (wanted.length === 1 && wanted[0] === 'close');
  if (leftOver && isName(actual) && previous !== line[0] && negations.has(previous.image)) {
    const place = spanOf(previous, source);
    return diagnose('wrong-word', place, { word: previous.image, replacement: '非' }, replaced(place, '非'));
  }
  if (actual?.tokenType !== NameWord) return null;
  const replacement = leftOver ? synonyms.get(actual.image) : undefined;
  if (replacement !== undefined)
    return diagnose('wrong-word', span, { word: actual.image, replacement }, replaced(span, replacement));
  return leftOver || wanted.includes('quantity') ? comparison(stopped) : null;
};

function comparison({ actual, following, span }: StoppedLine): Diagnostic | null {
  for (const [pattern, write] of comparisons) {
    const found = pattern.exec(actual?.image ?? '');
    if (found === null) continue;
    const written = found[1];
    const word = (actual?.image ?? '').slice(0, (actual?.image.length ?? 0) - (written?.length ?? 0));
    const amount = written ?? (isName(following) ? (following?.image ?? '') : '9分');
    const replacement = write(amount);
    return diagnose(
      'wrong-word',
      span,
      { word, replacement },
      written === undefined ? {} : replaced(span, replacement),
    );
  }
  return null;
}

/** An operator word where a name should stand. */
export const reserved: Explanation = ({ actual, wanted, span }) => {
  if (actual === null || !wanted.includes('name') || !Object.hasOwn(operatorWords, actual.image)) return null;
  if ([operators.and, operators.or, operators['only-if']].includes(actual.tokenType)) return null;
  return diagnose('reserved-word', span, { word: actual.image }, replaced(span, `「${actual.image}」`));
};

/** `甲含乙、丙`: the list shows that the word before it is a condition without blanks; the last operator that takes a list is set apart. */
export const listRunTogether: Explanation = ({ actual, previous, line, shape, source }) => {
  if (actual?.tokenType !== Separator || previous.tokenType !== NameWord || previous === line[0]) return null;
  const found = shape === 'condition' ? /^(.*[^不包])(不属于|属于|不含|含)(.+)$/.exec(previous.image) : null;
  if (found === null) return null;
  const replacement = found.slice(1).join(' ');
  const span = spanOf(previous, source);
  return diagnose('missing-blank', span, { text: previous.image, replacement }, replaced(span, replacement));
};

/** `仅当释义 …`, `且甲`: an operator word run together with what follows it. */
export const runTogether: Explanation = ({ actual, span, wanted }) => {
  if (actual?.tokenType !== NameWord || wanted.includes('name')) return null;
  const word = Object.keys(operatorWords)
    .filter((operator) => actual.image.startsWith(operator) && actual.image.length > operator.length)
    .sort((a, b) => b.length - a.length)[0];
  if (word === undefined) return null;
  const replacement = `${word} ${actual.image.slice(word.length)}`;
  return diagnose('missing-blank', span, { text: actual.image, replacement }, replaced(span, replacement));
};
