import type { EarlierFindings, Expression, Range } from '../../oracle/model.ts';
import { operatorNames } from './names.ts';

/** A name as rule text writes it: operators are quoted. */
export const printName = (name: string): string => (operatorNames.includes(name) ? `「${name}」` : name);

export const printNames = (names: readonly string[]): string => names.map(printName).join('、');

/** Fen as whole 元 or 万元. */
export const printMoney = (fen: number): string => {
  if (fen % 100 !== 0) throw new Error('rules speak of whole yuan');
  const yuan = fen / 100;
  return yuan % 10_000 === 0 && yuan > 0 ? `${String(yuan / 10_000)}万元` : `${String(yuan)}元`;
};

export const printPoints = (points: number): string => `${String(points)}分`;

/** 以上, 超过, 以下, 不满 as the range asks. */
export const printRange = (range: Range, print: (value: number) => string): string => {
  const from = range.from === null ? '' : range.fromIncluded ? `${print(range.from)}以上` : `超过${print(range.from)}`;
  const to = range.to === null ? '' : range.toIncluded ? `${print(range.to)}以下` : `不满${print(range.to)}`;
  return from + to;
};

const isOneOf = (fact: string, items: readonly string[], negated: boolean): string => {
  const single = items.length === 1;
  const operator = negated ? (single ? '不为' : '不属于') : single ? '为' : '属于';
  return `${printName(fact)} ${operator} ${printNames(items)}`;
};

const printEarlier = ({ sameYear, sameLabel, bands, atLeast }: EarlierFindings): string => {
  const band = bands === null ? [] : [`档次 ${bands.length === 1 ? '为' : '属于'} ${printNames(bands)}`];
  const parts = [...(sameYear ? ['本年度'] : []), ...(sameLabel ? ['同类行为'] : []), ...band];
  return `计数（${parts.join(' 且 ')}）${String(atLeast)}次以上`;
};

const printNot = (part: Expression): string => {
  if (part.kind === 'OneOf') return isOneOf(part.fact, part.items, true);
  if (part.kind === 'ContainsAny') return `${printName(part.fact)} 不含 ${printNames(part.items)}`;
  return `非 ${printOperand(part)}`;
};

const printOperand = (expression: Expression): string =>
  expression.kind === 'IsTrue' ? printExpression(expression) : `(${printExpression(expression)})`;

const printPart = (expression: Expression): string =>
  expression.kind === 'And' || expression.kind === 'Or'
    ? `(${printExpression(expression)})`
    : printExpression(expression);

/** On one line, with parentheses wherever 且 and 或 meet. */
export const printExpression = (expression: Expression): string => {
  switch (expression.kind) {
    case 'And':
      return expression.parts.map(printPart).join(' 且 ');
    case 'Or':
      return expression.parts.map(printPart).join(' 或 ');
    case 'Not':
      return printNot(expression.part);
    case 'OneOf':
      return isOneOf(expression.fact, expression.items, false);
    case 'ContainsAny':
      return `${printName(expression.fact)} 含 ${printNames(expression.items)}`;
    case 'IsTrue':
      return printName(expression.fact);
    case 'Known':
      return `${printName(expression.fact)} 已知`;
    case 'MoneyWithin':
      return `${printName(expression.fact)} ${printRange(expression.range, printMoney)}`;
    case 'ReadingIs':
      return `释义 ${printName(expression.interpretation)} 为 ${printName(expression.reading)}`;
    case 'StatusIn':
      return isOneOf('登记状态', expression.statuses, false);
    case 'RegisteredThere':
      return '在该机构登记';
    case 'EarlierFindings':
      return printEarlier(expression);
  }
};
