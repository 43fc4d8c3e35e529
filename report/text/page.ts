import { displayWidth, hanging, padEnd, wrap, type Layout } from '#diagnostics';

type Look = (line: string) => string;

const plain: Look = (line) => line;

/** Lines in a terminal: sections, labelled lines, clauses. */
export class Page {
  private readonly lines: string[] = [];
  private readonly layout: Layout;

  constructor(layout: Layout) {
    this.layout = layout;
  }

  /** `案卷 …` on the left, something on the right if there is room, a rule below. */
  title(left: string, right: string): void {
    const { style, width } = this.layout;
    const gap = width - displayWidth(left) - displayWidth(right);
    if (gap >= 2) this.lines.push(style.strong(left) + ' '.repeat(gap) + right);
    else this.lines.push(...wrap(left, width).map(style.strong), ...wrap(right, width));
  }

  rule(): void {
    this.lines.push(this.layout.style.faint('─'.repeat(this.layout.width)));
  }

  section(zh: string, en: string): void {
    this.lines.push('', `${this.layout.style.strong(zh)} ${this.layout.style.faint(`/ ${en}`)}`);
  }

  /** Text behind a label in a column; wrapped under itself. A label as wide as its column has a line of its own. */
  labelled(label: string, labelWidth: number, text: string, indent = 2, look: Look = plain): void {
    const lead = ' '.repeat(indent);
    const own = displayWidth(label) >= labelWidth;
    const lines = hanging(lead + padEnd(own ? '' : label, labelWidth), text, this.layout.width);
    this.lines.push(...[...(own ? hanging(lead, label, this.layout.width) : []), ...lines].map(look));
  }

  /** Wrapped text with an indent. */
  text(text: string, indent: number, look: Look = plain): void {
    this.lines.push(...hanging(' '.repeat(indent), text, this.layout.width).map(look));
  }

  /** Pieces with ； between them; a line ends between pieces where it can. */
  pieces(pieces: readonly string[], indent: number): void {
    const room = this.layout.width - indent;
    let line = '';
    for (const [index, piece] of pieces.entries()) {
      const next = index < pieces.length - 1 ? `${piece}；` : piece;
      if (line !== '' && displayWidth(line) + displayWidth(next) > room) {
        this.text(line, indent);
        line = '';
      }
      line += next;
    }
    this.text(line, indent);
  }

  add(lines: readonly string[]): void {
    this.lines.push(...lines);
  }

  get layoutUsed(): Layout {
    return this.layout;
  }

  toString(): string {
    return `${this.lines.join('\n').trimEnd()}\n`;
  }
}

/** `〔第十条（一）、第十一条〕`, nothing without clauses. */
export function clauses(citations: readonly string[]): string {
  return citations.length === 0 ? '' : `〔${citations.join('、')}〕`;
}
