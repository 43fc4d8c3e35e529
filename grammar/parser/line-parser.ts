import type { IOrAlt } from 'chevrotain';
import type { Diagnostic, Source } from '#diagnostics';
import type { Expression, Value } from '../ast.ts';
import type { Line } from '../lexer/layout.ts';
import { heads, operators } from '../lexer/tokens.ts';
import type { Stop } from './expectations.ts';
import { ShapeParser } from './shape-parser.ts';
import { Trouble } from './trouble.ts';

/** What stands on a line behind its keyword. */
export interface LineContent {
  readonly value: Value;
  readonly guard: Expression | null;
}

/** A line that was read, or where it stopped being one, or what a rule had to say about it. */
export type LineResult =
  | { readonly kind: 'read'; readonly content: LineContent; readonly found: readonly Diagnostic[] }
  | { readonly kind: 'stopped'; readonly stop: Stop }
  | { readonly kind: 'told'; readonly diagnostic: Diagnostic };

/** A whole line: the keyword (its token type says which shape follows), the shape, and 仅当. */
export class LineParser extends ShapeParser {
  readonly line = this.RULE('line', (): LineContent => {
    const value = this.SUBRULE(this.shaped);
    const guard = this.OPTION(() => {
      this.CONSUME(operators['only-if']);
      return this.SUBRULE(this.expression);
    });
    return { value, guard: guard ?? null };
  });

  readonly shaped = this.RULE('shaped', (): Value => this.OR(this.shapes));

  private readonly shapes: IOrAlt<Value>[] = [
    { ALT: () => this.bare() },
    { ALT: () => (this.CONSUME(heads.name), this.SUBRULE(this.nameShape)) },
    { ALT: () => (this.CONSUME(heads.names), this.SUBRULE(this.namesShape)) },
    { ALT: () => (this.CONSUME(heads.text), this.SUBRULE(this.textShape)) },
    { ALT: () => (this.CONSUME(heads.date), this.SUBRULE(this.dateShape)) },
    { ALT: () => (this.CONSUME(heads.dates), this.SUBRULE(this.datesShape)) },
    { ALT: () => (this.CONSUME(heads.path), this.SUBRULE(this.pathShape)) },
    { ALT: () => (this.CONSUME(heads.citations), this.SUBRULE(this.citationsShape)) },
    { ALT: () => (this.CONSUME(heads.condition), this.SUBRULE(this.conditionShape)) },
    { ALT: () => (this.CONSUME(heads.quantity), this.SUBRULE(this.quantityShape)) },
    { ALT: () => (this.CONSUME(heads['measured-name']), this.SUBRULE(this.measuredNameShape)) },
    { ALT: () => (this.CONSUME(heads.statuses), this.SUBRULE(this.statusesShape)) },
    { ALT: () => (this.CONSUME(heads.titled), this.SUBRULE(this.titledShape)) },
    { ALT: () => (this.CONSUME(heads.law), this.SUBRULE(this.lawShape)) },
    { ALT: () => (this.CONSUME(heads.item), this.SUBRULE(this.itemShape)) },
    { ALT: () => (this.CONSUME(heads['explained-name']), this.SUBRULE(this.explainedNameShape)) },
    { ALT: () => (this.CONSUME(heads['explained-citation']), this.SUBRULE(this.explainedCitationShape)) },
    { ALT: () => (this.CONSUME(heads.accounted), this.SUBRULE(this.accountedShape)) },
    { ALT: () => (this.CONSUME(heads.field), this.SUBRULE(this.fieldShape)) },
    { ALT: () => (this.CONSUME(heads['named-list']), this.SUBRULE(this.namedListShape)) },
    { ALT: () => (this.CONSUME(heads.acknowledged), this.SUBRULE(this.acknowledgedShape)) },
    { ALT: () => (this.CONSUME(heads.points), this.SUBRULE(this.pointsShape)) },
    { ALT: () => (this.CONSUME(heads.row), this.SUBRULE(this.rowShape)) },
    { ALT: () => (this.CONSUME(heads['from-event']), this.SUBRULE(this.fromEventShape)) },
    { ALT: () => (this.CONSUME(heads['before-event']), this.SUBRULE(this.beforeEventShape)) },
    { ALT: () => this.SUBRULE(this.dutyShape) },
  ];

  constructor(validate = false) {
    super(validate);
    this.performSelfAnalysis();
  }

  /** Reads one line; every line starts afresh, so that one mistake never costs another line. */
  read(line: Line, source: Source): LineResult {
    this.source = source;
    this.found = [];
    this.depth = 0;
    this.input = line;
    try {
      const content = this.line();
      const [error] = this.errors;
      if (error === undefined) return { kind: 'read', content, found: this.found };
      const actual = line.includes(error.token) ? error.token : null;
      return { kind: 'stopped', stop: { actual, expected: this.expectations.expected } };
    } catch (trouble) {
      if (trouble instanceof Trouble) return { kind: 'told', diagnostic: trouble.diagnostic };
      throw trouble;
    }
  }

  private bare(): Value {
    const token = this.CONSUME(heads.nothing);
    return this.ACTION(() => ({ shape: 'nothing', span: { ...this.at(token), start: this.at(token).end } }));
  }
}
