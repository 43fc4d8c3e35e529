import type { IToken } from 'chevrotain';
import { diagnose, InternalError, type Span } from '#diagnostics';
import type { DateLiteral, DateRange } from '../ast.ts';
import { Digits, NameWord, operators, Separator } from '../lexer/tokens.ts';
import { BaseParser } from './base-parser.ts';
import { readDate } from './dates.ts';
import { Trouble } from './trouble.ts';

const day = '[0-9]{4}(?:-[0-9]{1,2}-[0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日)';
/** Two dates joined by something else than 至. */
const dashed = new RegExp(`^(${day})(?:到|[-–—－~～])(${day})$`);

/** Lists of days and of ranges of days: one run, or several where blanks were put in. */
export class DatesParser extends BaseParser {
  readonly dateRange = this.RULE('dateRange', (): DateRange => {
    const tokens: IToken[] = [this.CONSUME(Digits)];
    this.MANY({
      GATE: () => goesOn(this.LA(0), this.LA(1)),
      DEF: () => {
        tokens.push(
          this.OR([
            { ALT: () => this.CONSUME2(Digits) },
            { ALT: () => this.CONSUME(operators.to) },
            { ALT: () => this.CONSUME(NameWord) },
          ]),
        );
      },
    });
    return this.ACTION(() => this.rangeOfDays(tokens));
  });

  readonly dates = this.RULE('dates', (): readonly DateRange[] => {
    const dates: DateRange[] = [this.SUBRULE(this.dateRange)];
    this.MANY(() => {
      this.CONSUME(Separator);
      dates.push(this.SUBRULE2(this.dateRange));
    });
    return dates;
  });

  private rangeOfDays(tokens: readonly IToken[]): DateRange {
    const [first] = tokens;
    const end = tokens.at(-1) ?? first;
    if (first === undefined || end === undefined) throw new InternalError('a range of days has at least one token');
    const span = this.between(first, end);
    const text = tokens.map((token) => token.image).join('');
    const replacement = text.replace(dashed, '$1至$2');
    if (replacement !== text) {
      const fixes = [{ kind: 'Fix' as const, edits: [{ span, replacement }] }];
      throw new Trouble(diagnose('dashed-range', span, { text, replacement }, { fixes }));
    }
    const [from = '', to = from, ...more] = text.split('至');
    if (from === '' || to === '' || more.length > 0) throw new Trouble(diagnose('not-a-date', span, { text }));
    return { kind: 'DateRange', first: literal(from, span), last: literal(to, span), span };
  }
}

/** Whether a token behind a date belongs to it: 至 in some spelling, or what stands behind it. */
function goesOn(last: IToken, next: IToken): boolean {
  if (next.tokenType === NameWord) return /^至[0-9]/.test(next.image);
  if (next.tokenType === operators.to) return true;
  return last.tokenType === operators.to || last.image.endsWith('至');
}

function literal(text: string, span: Span): DateLiteral {
  const iso = readDate(text);
  if (iso === null) throw new Trouble(diagnose('not-a-date', span, { text }));
  if (iso === undefined) throw new Trouble(diagnose('impossible-date', span, { text }));
  return { kind: 'DateLiteral', iso, span };
}
