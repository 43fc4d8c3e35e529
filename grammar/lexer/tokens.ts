import { createToken, Lexer, type ITokenConfig, type TokenType } from 'chevrotain';
import { operatorWords, shapes, type OperatorRole, type ShapeName } from '../vocabulary/index.ts';
import { classOf, codesOf, type Starts } from './starts.ts';

/** Patterns stay in the Basic Multilingual Plane without the `u` flag, so that the lexer can choose by the first character. */
const blank = '[ \\t\\u3000\\u00A0]';
const numeral = '(?:[0-9]+|[零〇一二三四五六七八九十百千两]+)';
const articleMark = `第${numeral}[条章]`;
/** All characters of words but digits and 第 (U+7B2C). */
const letters: Starts = [
  ...['AZ', '_', 'az', '·', '\u00C0\u00D6', '\u00D8\u00F6', '\u00F8\u1FFF', '\u2150\u218F', '\u2460\u24FF'],
  ...['\u2E80\u2FDF', '\u3005\u3007', '\u3021\u3029', '\u3031\u31FF', '\u3400\u7B2B', '\u7B2D\uFDFF'],
  ...['\uFE00\uFE0F', '\uFE70\uFEFE', '\uFF21\uFF3A', '\uFF41\uFF5A', '\uFF66\uFFDC'],
];
const letter = `[${classOf(letters)}]`;
const start = `(?:${letter}|第(?!${numeral}[条章]))`;
const tail = `(?:${letter}|[-0-9]|第(?!${numeral}[条章]))*`;
const step = [
  `${blank}*第(?:${numeral}|[（(]${numeral}[）)])[款项目句]`,
  `${blank}*[（(]${numeral}[）)][款项目]?`,
  `[0-9]+(?:[.．](?=[（(]))?[款项目]?`,
].join('|');
const prefixes = Object.entries(operatorWords).flatMap(([word, { role }]) => (role === 'bound-before' ? [word] : []));

/** A token that the lexer itself produces. */
function lexedToken(
  name: string,
  starts: Starts,
  pattern: string | RegExp,
  more: Partial<ITokenConfig> = {},
): TokenType {
  return createToken({ name, start_chars_hint: codesOf(starts), pattern: new RegExp(pattern), ...more });
}

export const Blank = lexedToken('Blank', [' ', '\t', '\u3000', '\u00A0'], `${blank}+`, { group: Lexer.SKIPPED });
export const LineEnd = lexedToken('LineEnd', ['\r', '\n'], /\r\n?|\n/, { line_breaks: true });
export const CommentMark = lexedToken('Comment', ['#', '＃'], /[#＃][^\r\n]*/);

export const TextLiteral = lexedToken('Text', ['"', '“', '＂'], /"[^"\r\n]*"|“[^”\r\n]*”|＂[^＂\r\n]*＂/);
/** A quotation mark without its partner on the line. */
export const OpenText = lexedToken('OpenText', ['"', '“', '”', '＂'], /["“”＂][^\r\n]*/);
export const QuotedName = lexedToken('QuotedName', ['「'], /「[^「」\r\n]+」/);
export const OpenName = lexedToken('OpenName', ['「'], /「[^\r\n]*/);

/** With all its levels, and the 《document》 before it. */
export const CitationLiteral = lexedToken(
  'Citation',
  ['《', '附', '第'],
  `(?:《[^《》\\r\\n]+》${blank}*)?(?:附件${numeral}(?:第${numeral}条)?|${articleMark})(?:${step})*`,
);
export const DocumentName = lexedToken('Document', ['《'], /《[^《》\r\n]+》/);
export const OpenDocument = lexedToken('OpenDocument', ['《'], /《[^\r\n]*/);

/** A run that begins with a digit: an amount, a range, a date or a numbered name; the line's shape says which. */
export const Digits = lexedToken(
  'Digits',
  ['09', ...prefixes.map((prefix) => prefix.charAt(0))],
  `(?:${prefixes.join('|')})?[0-9](?:${letter}|[0-9%％]|[.．](?=[0-9])|[-–—－~～](?=[0-9])|第(?!${numeral}[条章]))*`,
);
export const NameWord = lexedToken('Word', [...letters, '第'], `${start}${tail}`);

export const Separator = lexedToken('Separator', ['、', '､'], /[、､]/);
export const Open = lexedToken('Open', ['（', '('], /[（(]/);
export const Close = lexedToken('Close', ['）', ')'], /[）)]/);
export const Dot = lexedToken('Dot', ['.', '．'], /[.．]/);
/** Marks that the language does not use, and people do; the first four also in pairs. */
const marks: Starts = Array.from(
  "<>!=＜＞！＝&|-$%'*+,/:;?@[\\]^`{}~¥§×÷–—‘’…≤≥≠。〈〉『』【】〔〕％＆＇＊＋，－／：；？＠［＼］｛｜｝～",
);
export const Stray = lexedToken('Stray', marks, `[<>!=＜＞！＝]=|&&|\\|\\||[${classOf(marks)}]`);

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
