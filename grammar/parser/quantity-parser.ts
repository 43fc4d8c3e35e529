import type { IToken } from 'chevrotain';
import { InternalError } from '#diagnostics';
import type { Range } from '../ast.ts';
import { Digits, NameWord, operators } from '../lexer/tokens.ts';
import { readQuantity } from './amounts.ts';
import { DatesParser } from './dates-parser.ts';
import { Trouble } from './trouble.ts';

/** What may follow the digits of a quantity after a blank: `9 分以上`, `3 个月`. */
const rest = /^(?:个工作日|工作日|个月|万元|亿元|人次|[分元月年天日次人])(?:以上|以下|以内|以外|届满|至)?$/;

/** Quantities: one run that begins with a digit, or several where blanks were put in. */
export class QuantityParser extends DatesParser {
  readonly quantity = this.RULE('quantity', (): Range => {
    const tokens: IToken[] = [];
    tokens.push(this.OR([{ ALT: () => this.CONSUME(Digits) }, { ALT: () => this.CONSUME(operators['bound-before']) }]));
    this.MANY({
      GATE: () => goesOn(this.LA(0), this.LA(1)),
      DEF: () => {
        tokens.push(
          this.OR2([
            { ALT: () => this.CONSUME2(Digits) },
            { ALT: () => this.CONSUME2(operators['bound-before']) },
            { ALT: () => this.CONSUME(operators['bound-after']) },
            { ALT: () => this.CONSUME(operators.to) },
            { ALT: () => this.CONSUME(NameWord) },
          ]),
        );
      },
    });
    return this.ACTION(() => this.rangeOf(tokens));
  });

  private rangeOf(tokens: readonly IToken[]): Range {
    const [first] = tokens;
    const last = tokens.at(-1) ?? first;
    if (first === undefined || last === undefined) throw new InternalError('a quantity has at least one token');
    const text = tokens.length === 1 ? first.image : tokens.map((token) => token.image).join('');
    const quantity = readQuantity(text, this.between(first, last));
    if ('problem' in quantity) throw new Trouble(quantity.problem);
    return quantity.range;
  }
}

/** Whether a token behind a quantity belongs to it: two amounts side by side are one range only if they are its two ends. */
function goesOn(last: IToken, next: IToken): boolean {
  if (next.tokenType === NameWord) return rest.test(next.image);
  if (next.tokenType !== Digits || last.tokenType !== Digits) return true;
  return (
    /^(?:超过|不满|不足)/.test(next.image) ||
    (/(?:以上|届满|以外)$/.test(last.image) && /(?:以下|以内)$/.test(next.image))
  );
}
