import { operatorWords, type Lexeme } from '#grammar';

/** What a condition that is being written wants next. */
export type ConditionState =
  /** A fact, or what else may be asked. */
  | { readonly kind: 'Operand'; readonly counting: boolean }
  /** An operator behind what is asked. */
  | { readonly kind: 'Operator'; readonly subject: string; readonly counting: boolean }
  | { readonly kind: 'Value'; readonly subject: string; readonly counting: boolean }
  /** Another operand, joined by 且 or 或, or the end. */
  | { readonly kind: 'Joint' }
  | { readonly kind: 'Interpretation' }
  | { readonly kind: 'ReadingOperator' }
  | { readonly kind: 'Reading'; readonly interpretation: string }
  /** The whole of a share. */
  | { readonly kind: 'Whole' };

type Role = (typeof operatorWords)[keyof typeof operatorWords]['role'];

/** Goes through the words of a condition so far; what does not fit is passed over. */
export function conditionState(words: readonly Lexeme[]): ConditionState {
  const reader = new Reader();
  for (const word of words) reader.take(word);
  return reader.state;
}

class Reader {
  state: ConditionState = { kind: 'Operand', counting: false };
  private interpretation = '';
  /** For each open bracket, whether it is that of 计数. */
  private readonly brackets: boolean[] = [];
  private counts = false;

  take(word: Lexeme): void {
    const role = word.kind === 'operator' ? roleOf(word.text) : null;
    if (word.kind === 'mark') this.mark(word.text);
    else if (role === null) this.name(nameOf(word.text), word.kind === 'digits');
    else this.operator(role);
  }

  private get counting(): boolean {
    return this.brackets.includes(true);
  }

  private mark(text: string): void {
    if (text === '（' || text === '(') {
      this.brackets.push(this.counts);
      this.counts = false;
      this.operand();
    } else if (text === '）' || text === ')') {
      this.brackets.pop();
      this.state = { kind: 'Joint' };
    }
  }

  private operand(): void {
    this.state = { kind: 'Operand', counting: this.counting };
  }

  private operator(role: Role): void {
    const subject = this.state.kind === 'Operator' ? this.state.subject : '';
    switch (role) {
      case 'and':
      case 'or':
      case 'not':
        this.operand();
        return;
      case 'count':
        this.counts = true;
        return;
      case 'reading':
        this.state = { kind: 'Interpretation' };
        return;
      case 'known':
      case 'unknown':
        this.state = { kind: 'Joint' };
        return;
      case 'share':
        this.state = { kind: 'Whole' };
        return;
      case 'is':
      case 'is-not':
      case 'among':
      case 'not-among':
      case 'contains':
      case 'contains-not':
        this.state =
          this.state.kind === 'ReadingOperator'
            ? { kind: 'Reading', interpretation: this.interpretation }
            : { kind: 'Value', subject, counting: this.counting };
        return;
      default:
        return;
    }
  }

  private name(text: string, digits: boolean): void {
    switch (this.state.kind) {
      case 'Operand':
        this.state = { kind: 'Operator', subject: text, counting: this.counting };
        return;
      case 'Operator':
      case 'Whole':
        if (digits) this.state = { kind: 'Joint' };
        return;
      case 'Interpretation':
        this.interpretation = text;
        this.state = { kind: 'ReadingOperator' };
        return;
      case 'Reading':
        this.state = { kind: 'Joint' };
        return;
      case 'Value':
      case 'Joint':
      case 'ReadingOperator':
    }
  }
}

function roleOf(text: string): Role | null {
  const rows: Readonly<Record<string, { readonly role: Role }>> = operatorWords;
  return Object.hasOwn(rows, text) ? (rows[text]?.role ?? null) : null;
}

/** A name without 「」. */
export function nameOf(text: string): string {
  return text.replace(/^「|」$/g, '');
}
