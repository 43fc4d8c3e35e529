import { createToken, Lexer, type TokenType } from 'chevrotain';
import { operatorWords, shapes, type OperatorRole, type ShapeName } from '../vocabulary/index.ts';

/** Patterns stay in the Basic Multilingual Plane without the `u` flag, so that the lexer can choose by the first character. */
const blank = '[ \\t\\u3000\\u00A0]';
const numeral = '(?:[0-9]+|[零〇一二三四五六七八九十百千两]+)';
const articleMark = `第${numeral}[条章]`;
/** All characters of words but digits and 第 (U+7B2C). */
const letter =
  '[A-Z_a-z·\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1FFF\\u2150-\\u218F\\u2460-\\u24FF\\u2E80-\\u2FDF\\u3005-\\u3007\\u3021-\\u3029\\u3031-\\u31FF\\u3400-\\u7B2B\\u7B2D-\\uFDFF\\uFE00-\\uFE0F\\uFE70-\\uFEFE\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFDC]';
const start = `(?:${letter}|第(?!${numeral}[条章]))`;
const tail = `(?:${letter}|[-0-9]|第(?!${numeral}[条章]))*`;
const step = [
  `${blank}*第(?:${numeral}|[（(]${numeral}[）)])[款项目句]`,
  `${blank}*[（(]${numeral}[）)][款项目]?`,
  `[0-9]+(?:[.．](?=[（(]))?[款项目]?`,
].join('|');
const prefixes = Object.entries(operatorWords).flatMap(([word, { role }]) => (role === 'bound-before' ? [word] : []));

function pattern(source: string): RegExp {
  return new RegExp(source);
}

export const Blank = createToken({ name: 'Blank', pattern: pattern(`${blank}+`), group: Lexer.SKIPPED });
export const LineEnd = createToken({ name: 'LineEnd', pattern: /\r\n?|\n/, line_breaks: true });
export const CommentMark = createToken({ name: 'Comment', pattern: /[#＃][^\r\n]*/ });

export const TextLiteral = createToken({ name: 'Text', pattern: /"[^"\r\n]*"|“[^”\r\n]*”|＂[^＂\r\n]*＂/ });
/** A quotation mark without its partner on the line. */
export const OpenText = createToken({ name: 'OpenText', pattern: /["“”＂][^\r\n]*/ });
export const QuotedName = createToken({ name: 'QuotedName', pattern: /「[^「」\r\n]+」/ });
export const OpenName = createToken({ name: 'OpenName', pattern: /「[^\r\n]*/ });

/** With all its levels, and the 《document》 before it. */
export const CitationLiteral = createToken({
  name: 'Citation',
  pattern: pattern(`(?:《[^《》\\r\\n]+》${blank}*)?(?:附件${numeral}(?:第${numeral}条)?|${articleMark})(?:${step})*`),
});
export const DocumentName = createToken({ name: 'Document', pattern: /《[^《》\r\n]+》/ });
export const OpenDocument = createToken({ name: 'OpenDocument', pattern: /《[^\r\n]*/ });

/** A run that begins with a digit: an amount, a range, a date or a numbered name; the line's shape says which. */
export const Digits = createToken({
  name: 'Digits',
  pattern: pattern(
    `(?:${prefixes.join('|')})?[0-9](?:${letter}|[0-9%％]|[.．](?=[0-9])|[-–—－~～](?=[0-9])|第(?!${numeral}[条章]))*`,
  ),
});
export const NameWord = createToken({ name: 'Word', pattern: pattern(`${start}${tail}`) });

export const Separator = createToken({ name: 'Separator', pattern: /[、､]/ });
export const Open = createToken({ name: 'Open', pattern: /[（(]/ });
export const Close = createToken({ name: 'Close', pattern: /[）)]/ });
export const Dot = createToken({ name: 'Dot', pattern: /[.．]/ });
/** Marks that the language does not use, and people do. */
export const Stray = createToken({
  name: 'Stray',
  pattern:
    /[<>!=＜＞！＝]=|&&|\|\||[-!$%&'*+,/:;<=>?@[\\\]^`{|}~¥§×÷–—‘’…≤≥≠。〈〉『』【】〔〕！％＆＇＊＋，－／：；＜＝＞？＠［＼］｛｜｝～]/,
});

/** What the lexer itself produces; earlier ones win. */
export const lexed: TokenType[] = [
  Blank,
  LineEnd,
  CitationLiteral,
  Digits,
  NameWord,
  Separator,
  TextLiteral,
  Open,
  Close,
  Dot,
  CommentMark,
  QuotedName,
  DocumentName,
  OpenText,
  OpenName,
  OpenDocument,
  Stray,
];

/** The shapes that follow a keyword; duty lines have none. */
export type HeadShape = Exclude<ShapeName, 'duty'>;

function operatorTypes(): Readonly<Record<OperatorRole, TokenType>> {
  const types: Partial<Record<OperatorRole, TokenType>> = {};
  for (const { role } of Object.values(operatorWords))
    types[role] ??= createToken({ name: `Operator_${role}`, pattern: Lexer.NA });
  return types as Record<OperatorRole, TokenType>;
}

function headTypes(): Readonly<Record<HeadShape, TokenType>> {
  const entries = (Object.keys(shapes) as ShapeName[]).map(
    (shape) => [shape, createToken({ name: `Head_${shape}`, pattern: Lexer.NA })] as const,
  );
  return Object.fromEntries(entries) as Record<HeadShape, TokenType>;
}

/** Words are retagged by lookup: operators wherever they stand, keywords as the first word of a line by the shape of what follows. */
export const operators = operatorTypes();
export const heads = headTypes();

/** What the parser's rules are made of. */
export const parsed: TokenType[] = [
  NameWord,
  Digits,
  TextLiteral,
  CitationLiteral,
  DocumentName,
  Separator,
  Open,
  Close,
  Dot,
  Stray,
  ...Object.values(operators),
  ...Object.values(heads),
];
