import type { Source, Span } from '#diagnostics';
import { styleOf, type Positions, type Style, type Written } from './positions.ts';

/** A text in the making, every unit of which knows the stretch of a file that it stands for; units of our own stand for an empty one. */
export class TextWriter {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** Where scalars begin in the text, and how they are written in the file. */
  private readonly styles: { readonly from: number; readonly style: Style }[] = [];
  private readonly file: Source;

  constructor(file: Source) {
    this.file = file;
  }

  /** Something that is not in the file. */
  own(text: string): void {
    const at = this.ends.at(-1) ?? 0;
    for (let index = 0; index < text.length; index += 1) this.put(at, at);
    this.text += text;
  }

  /** A stretch of the file as it is. */
  verbatim({ start, end }: Span): void {
    for (let at = start; at < end; at += 1) this.put(at, at + 1);
    this.text += this.file.text.slice(start, end);
  }

  /** A part of what a scalar says. */
  said(written: Written, positions: Positions, from = 0, to = written.text.length): void {
    this.styles.push({ from: this.text.length, style: styleOf(written) });
    for (let index = from; index < to; index += 1) this.put(positions.starts[index] ?? 0, positions.ends[index] ?? 0);
    this.text += written.text.slice(from, to);
    this.styles.push({ from: this.text.length, style: 'plain' });
  }

  /** One word in the place of another. */
  instead(word: string, { span }: Written): void {
    for (let index = 0; index < word.length; index += 1) this.put(span.start, span.end);
    this.text += word;
  }

  finish(): FileMap {
    return new FileMap(this.file, this.text, this.starts, this.ends, this.styles);
  }

  private put(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }
}

/** A text in the place of a file, with the way back. */
export class FileMap {
  readonly file: Source;
  readonly text: Source;
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];
  private readonly styles: readonly { readonly from: number; readonly style: Style }[];

  constructor(
    file: Source,
    text: string,
    starts: readonly number[],
    ends: readonly number[],
    styles: FileMap['styles'],
  ) {
    this.file = file;
    this.text = { name: file.name, text };
    this.starts = starts;
    this.ends = ends;
    this.styles = styles;
  }

  /** The stretch of the file that a stretch of the text stands for. */
  locate({ start, end }: Span): Span {
    const before = this.ends[start - 1] ?? 0;
    if (start === end) {
      const at = this.isOwn(start) ? before : (this.starts[start] ?? before);
      return { source: this.file, start: at, end: at };
    }
    return { source: this.file, start: this.starts[start] ?? before, end: this.ends[end - 1] ?? before };
  }

  /** What is written into the file where `replacement` is meant for the text. */
  written({ start, end }: Span, replacement: string): string {
    const style = this.styleAt(start);
    // What is put in at a scalar's end is still inside it.
    switch (style === 'plain' && start === end ? this.styleAt(start - 1) : style) {
      case 'double':
        return replacement.replace(/["\\]/g, '\\$&');
      case 'single':
        return replacement.replaceAll("'", "''");
      default:
        return replacement;
    }
  }

  private isOwn(at: number): boolean {
    return this.starts[at] === this.ends[at];
  }

  private styleAt(at: number): Style {
    let low = 0;
    let high = this.styles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.styles[middle]?.from ?? Infinity) <= at) low = middle + 1;
      else high = middle;
    }
    return this.styles[low - 1]?.style ?? 'plain';
  }
}
