import { CST, Lexer } from 'yaml';
import { diagnose, type Diagnostic, type Source } from '#diagnostics';
import { limits } from './limits.ts';

/**
 * A linear look at a YAML text before anything recursive touches it: depth (a deep text can kill the process, uncatchably, inside a
 * recursive composer), features we refuse (anchors, aliases, tags, directives) and brackets or quotes never closed.
 */
export function scan(source: Source): readonly Diagnostic[] {
  return new Scanner(source).run();
}

interface Level {
  readonly column: number;
  readonly kind: 'list' | 'table';
}

class Scanner {
  private readonly source: Source;
  private readonly found: Diagnostic[] = [];
  /** Where each open bracket stands. */
  private readonly brackets: { readonly at: number; readonly closing: string }[] = [];
  private readonly levels: Level[] = [];
  private at = 0;
  private lineStart = 0;
  /** Column of the first word on the line, or behind the last `- ` or `? `. */
  private wordColumn: number | null = null;
  private tooDeep = false;

  constructor(source: Source) {
    this.source = source;
  }

  run(): readonly Diagnostic[] {
    let scalarNext = false;
    for (const token of new Lexer().lex(this.source.text)) {
      if (this.tooDeep) return this.found;
      if (token === CST.SCALAR || token === CST.DOCUMENT) {
        scalarNext = token === CST.SCALAR;
        continue;
      }
      if (token === CST.FLOW_END) {
        this.unclosedBrackets();
        continue;
      }
      if (scalarNext) this.word();
      else this.token(token);
      this.passed(token);
      scalarNext = false;
    }
    if (!this.tooDeep) this.unclosedBrackets();
    return this.found;
  }

  private token(token: string): void {
    switch (CST.tokenType(token)) {
      case 'alias':
        this.refuse('alias', token);
        break;
      case 'anchor':
        this.refuse('anchor', token);
        break;
      case 'tag':
        this.refuse('tag', token);
        break;
      case 'directive-line':
        this.refuse('directive', token);
        break;
      case 'flow-seq-start':
        this.open(']');
        break;
      case 'flow-map-start':
        this.open('}');
        break;
      case 'flow-seq-end':
      case 'flow-map-end':
        this.brackets.pop();
        break;
      case 'seq-item-ind':
        this.indicator('list');
        break;
      case 'explicit-key-ind':
        this.indicator('table');
        break;
      case 'map-value-ind':
        this.colon();
        break;
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.word();
        this.quoted(token);
        break;
      default:
    }
  }

  private passed(token: string): void {
    const lastBreak = token.lastIndexOf('\n');
    if (lastBreak >= 0) {
      this.lineStart = this.at + lastBreak + 1;
      this.wordColumn = null;
    }
    this.at += token.length;
  }

  private word(): void {
    this.wordColumn ??= this.at - this.lineStart;
  }

  private open(closing: string): void {
    this.word();
    this.brackets.push({ at: this.at, closing });
    this.checkDepth();
  }

  private indicator(kind: Level['kind']): void {
    if (this.brackets.length > 0) return;
    this.enter({ column: this.at - this.lineStart, kind });
    this.wordColumn = null;
  }

  private colon(): void {
    if (this.brackets.length > 0) return;
    this.enter({ column: this.wordColumn ?? this.at - this.lineStart, kind: 'table' });
    // What follows the colon on this line is a value, not a further key's beginning.
    this.wordColumn ??= this.at - this.lineStart;
  }

  /** Block levels by column; a list may stand at the column of the table that holds it. */
  private enter(level: Level): void {
    let top = this.levels.at(-1);
    while (
      top !== undefined &&
      (top.column > level.column || (top.column === level.column && top.kind === 'list' && level.kind === 'table'))
    ) {
      this.levels.pop();
      top = this.levels.at(-1);
    }
    if (top?.column === level.column && top.kind === level.kind) return;
    this.levels.push(level);
    this.checkDepth();
  }

  private checkDepth(): void {
    if (this.levels.length + this.brackets.length <= limits.yamlDepth) return;
    this.tooDeep = true;
    this.report(diagnose('too-deep', this.span(1), { limit: limits.yamlDepth }));
  }

  private refuse(feature: 'alias' | 'anchor' | 'tag' | 'directive', token: string): void {
    this.report(diagnose('yaml-feature', this.span(token.length), { feature }));
  }

  private quoted(token: string): void {
    const quote = token.charAt(0);
    if (!isClosed(token, quote)) this.report(diagnose('unclosed', this.span(1), { closing: quote }));
  }

  private unclosedBrackets(): void {
    const last = this.brackets.at(-1);
    if (last === undefined) return;
    this.report(
      diagnose('unclosed', { source: this.source, start: last.at, end: last.at + 1 }, { closing: last.closing }),
    );
    this.brackets.length = 0;
  }

  private report(diagnostic: Diagnostic): void {
    if (this.found.length < 100) this.found.push(diagnostic);
  }

  private span(length: number): Diagnostic['span'] {
    return { source: this.source, start: this.at, end: this.at + length };
  }
}

/** Does the token end with its closing quote? In single quotes '' is a quote, in double quotes \" is. */
function isClosed(token: string, quote: string): boolean {
  if (token.length < 2 || !token.endsWith(quote)) return false;
  let run = 0;
  const mark = quote === '"' ? '\\' : quote;
  for (let at = token.length - 2; at >= 1 && token[at] === mark; at--) run += 1;
  return run % 2 === 0;
}
