import type { IOrAlt, IToken } from 'chevrotain';
import { diagnose, type Span } from '#diagnostics';
import type { Citation, Expression, Word } from '../ast.ts';
import { limit } from '../lexer/limits.ts';
import { Close, Open, operators, Separator } from '../lexer/tokens.ts';
import { readQuantity } from './amounts.ts';
import { mixed } from './mixed-connectives.ts';
import { QuantityParser } from './quantity-parser.ts';
import { Trouble } from './trouble.ts';

type Value = Word | Citation;

/** What stands behind the subject of a condition, waiting for it. */
type Tail = (subject: Word) => Expression;

/** Conditions. 且 and 或 gather any number of operands; mixed without brackets they are a mistake, read as if 且 had them. */
export class ExpressionParser extends QuantityParser {
  /** Brackets, 非 and 计数 open at this point of the line. */
  protected depth = 0;

  private readonly connective: IOrAlt<IToken>[] = [
    { ALT: () => this.CONSUME(operators.and) },
    { ALT: () => this.CONSUME(operators.or) },
  ];

  readonly expression = this.RULE('expression', (): Expression => {
    const operands: Expression[] = [this.SUBRULE(this.operand)];
    const connectives: IToken[] = [];
    this.MANY(() => {
      connectives.push(this.OR(this.connective));
      operands.push(this.SUBRULE2(this.operand));
    });
    return this.ACTION(() => this.joined(operands, connectives));
  });

  private readonly operands: IOrAlt<Expression>[] = [
    { ALT: () => this.SUBRULE(this.negation) },
    { ALT: () => this.SUBRULE(this.group) },
    { ALT: () => this.SUBRULE(this.count) },
    { ALT: () => this.SUBRULE(this.reading) },
    { ALT: () => this.SUBRULE(this.predicate) },
  ];

  readonly operand = this.RULE('operand', (): Expression => this.OR(this.operands));

  readonly negation = this.RULE('negation', (): Expression => {
    const word = this.CONSUME(operators.not);
    this.ACTION(() => this.deepen(word));
    const operand = this.SUBRULE(this.operand);
    return this.ACTION(() => this.raise({ kind: 'Not', operand, span: { ...this.at(word), end: operand.span.end } }));
  });

  readonly group = this.RULE('group', (): Expression => {
    const open = this.CONSUME(Open);
    this.ACTION(() => this.deepen(open));
    const inner = this.SUBRULE(this.expression);
    this.CONSUME(Close);
    return this.ACTION(() => this.raise(inner));
  });

  readonly count = this.RULE('count', (): Expression => {
    const word = this.CONSUME(operators.count);
    const open = this.CONSUME(Open);
    this.ACTION(() => this.deepen(open));
    const of = this.SUBRULE(this.expression);
    this.CONSUME(Close);
    const range = this.SUBRULE(this.quantity);
    return this.ACTION(() => this.raise({ kind: 'Count', of, range, span: { ...this.at(word), end: range.span.end } }));
  });

  readonly reading = this.RULE('reading', (): Expression => {
    const word = this.CONSUME(operators.reading);
    const interpretation = this.SUBRULE(this.name);
    const negated = this.OR([
      { ALT: () => (this.CONSUME(operators.is), false) },
      { ALT: () => (this.CONSUME(operators['is-not']), true) },
    ]);
    const reading = this.SUBRULE2(this.name);
    return this.ACTION(() => ({
      kind: 'Reading',
      interpretation,
      negated,
      reading,
      span: { ...this.at(word), end: reading.span.end },
    }));
  });

  readonly predicate = this.RULE('predicate', (): Expression => {
    const subject = this.SUBRULE(this.name);
    const tail = this.OPTION(this.comparison);
    return this.ACTION(() => (tail === undefined ? this.truth(subject) : tail(subject)));
  });

  private readonly comparisons: IOrAlt<Tail>[] = [
    { ALT: () => this.one(this.CONSUME(operators.is), false, this.SUBRULE(this.values)) },
    { ALT: () => this.one(this.CONSUME(operators['is-not']), true, this.SUBRULE2(this.values)) },
    { ALT: () => (this.CONSUME(operators.among), this.listed('Is', false, this.SUBRULE3(this.values))) },
    { ALT: () => (this.CONSUME(operators['not-among']), this.listed('Is', true, this.SUBRULE4(this.values))) },
    { ALT: () => (this.CONSUME(operators.contains), this.listed('Contains', false, this.SUBRULE5(this.values))) },
    { ALT: () => (this.CONSUME(operators['contains-not']), this.listed('Contains', true, this.SUBRULE6(this.values))) },
    { ALT: () => this.recorded(this.CONSUME(operators.known), false) },
    { ALT: () => this.recorded(this.CONSUME(operators.unknown), true) },
    { ALT: () => this.SUBRULE(this.share) },
    { ALT: () => this.SUBRULE(this.within) },
  ];

  private readonly comparison = (): Tail => this.OR(this.comparisons);

  readonly share = this.RULE('share', (): Tail => {
    this.CONSUME(operators.share);
    const whole = this.SUBRULE(this.name);
    const range = this.SUBRULE(this.quantity);
    return (part) => ({ kind: 'Share', part, whole, range, span: this.across([part, range]) });
  });

  readonly within = this.RULE('within', (): Tail => {
    const range = this.SUBRULE(this.quantity);
    return (subject) => ({ kind: 'Within', subject, range, span: this.across([subject, range]) });
  });

  readonly values = this.RULE('values', (): readonly Value[] => {
    const values: Value[] = [this.SUBRULE(this.value)];
    this.MANY(() => {
      this.CONSUME(Separator);
      values.push(this.SUBRULE2(this.value));
    });
    return values;
  });

  readonly value = this.RULE('value', (): Value => this.OR(this.valueKinds));

  private readonly valueKinds: IOrAlt<Value>[] = [
    { ALT: () => this.SUBRULE(this.citation) },
    { ALT: () => this.SUBRULE(this.name) },
  ];

  /** A word that ends in a quantity (`年度累计9分以上`) was meant as two. */
  private truth(name: Word): Expression {
    const at = name.text.search(/[0-9]/);
    if (at > 0) this.suspectBlank(name, at);
    return { kind: 'Truth', name, span: name.span };
  }

  private suspectBlank({ text, span }: Word, at: number): void {
    const tail = text.slice(at);
    if (!this.source.text.startsWith(text, span.start) || 'problem' in readQuantity(tail, span)) return;
    const place = { source: this.source, start: span.start + at, end: span.start + at };
    const replacement = `${text.slice(0, at)} ${tail}`;
    this.found.push(
      diagnose(
        'missing-blank',
        span,
        { text, replacement },
        { fixes: [{ kind: 'Fix', edits: [{ span: place, replacement: ' ' }] }] },
      ),
    );
  }

  /** 为 takes one value; several want 属于. */
  private one(operator: IToken, negated: boolean, values: readonly Value[]): Tail {
    if (values.length > 1) {
      const [wrong, right] = negated ? (['不为', '不属于'] as const) : (['为', '属于'] as const);
      const span = this.at(operator);
      this.found.push(
        diagnose(
          'several-values',
          span,
          { wrong, right },
          { fixes: [{ kind: 'Fix', edits: [{ span, replacement: right }] }] },
        ),
      );
    }
    return this.listed('Is', negated, values);
  }

  private listed(kind: 'Is' | 'Contains', negated: boolean, values: readonly Value[]): Tail {
    return (subject) => ({ kind, subject, negated, values, span: this.across([subject, ...values]) });
  }

  private recorded(word: IToken, negated: boolean): Tail {
    return (subject) => ({ kind: 'Known', subject, negated, span: this.across([subject, { span: this.at(word) }]) });
  }

  private joined(operands: readonly Expression[], connectives: readonly IToken[]): Expression {
    const [first, ...others] = operands;
    const [connective] = connectives;
    if (first === undefined || connective === undefined)
      return first ?? { kind: 'And', operands, span: this.across(operands) };
    const span: Span = this.across([first, ...others]);
    if (operands.length > limit.operands)
      throw new Trouble(diagnose('too-many-conditions', span, { most: limit.operands }));
    const ands = connectives.map((token) => token.tokenType === operators.and);
    if (ands.every((and) => and === ands[0])) return { kind: ands[0] === true ? 'And' : 'Or', operands, span };
    const reading = mixed(operands, ands, this.source);
    const odd = connectives.find((_, at) => ands[at] !== ands[0]) ?? connective;
    this.found.push(diagnose('mixed-connectives', this.at(odd), {}, { fixes: [reading.fix] }));
    return reading.expression;
  }

  private deepen(token: IToken): void {
    this.depth += 1;
    if (this.depth > limit.depth)
      throw new Trouble(diagnose('condition-too-deep', this.at(token), { most: limit.depth }));
  }

  private raise(expression: Expression): Expression {
    this.depth -= 1;
    return expression;
  }
}
