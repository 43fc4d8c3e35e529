import type { Diagnostic, Source, Staged } from '#diagnostics';
import { diagnose, spanning } from '#diagnostics';
import type { Clause, Declaration, RuleFile, Value } from '../ast.ts';
import { layout, type Line } from '../lexer/layout.ts';
import { lex } from '../lexer/lex.ts';
import { spanOf } from '../lexer/token.ts';
import { clauseKeywords, declarationKeywords, type DeclarationKeyword } from '../vocabulary/index.ts';
import { explain } from './explain/explain.ts';
import { headOf, type Head } from './head.ts';
import { LineParser, type LineContent } from './line-parser.ts';
import { onePerLine } from './one-per-line.ts';
import { salvage } from './salvage.ts';

/** A declaration whose lines are still being gathered. */
interface Open {
  readonly keyword: DeclarationKeyword;
  readonly line: Line;
  readonly value: Value;
  readonly clauses: Clause[];
  damaged: boolean;
  readonly guessed: boolean;
}

let parser: LineParser | null = null;

/** Reads a rule file. There is always a tree: lines that cannot be read are left out of it, each with one diagnostic. */
export function parse(source: Source): Staged<RuleFile> {
  const lexed = lex(source);
  const builder = new FileBuilder(source);
  const lines = layout(lexed.tokens, source);
  lines.forEach((line, at) => builder.add(line, () => belowOf(lines, at)));
  const value: RuleFile = { kind: 'RuleFile', source, declarations: builder.close(), comments: lexed.comments };
  return { value, diagnostics: onePerLine(source, lexed.diagnostics, builder.diagnostics) };
}

/** The first words of the lines below one, down to the next declaration. */
function belowOf(lines: readonly Line[], at: number): readonly string[] {
  const words: string[] = [];
  for (const [first] of lines.slice(at + 1, at + 1 + linesLookedAt)) {
    if (Object.hasOwn(declarationKeywords, first.image)) break;
    words.push(first.image);
  }
  return words;
}

/** Enough to tell one kind of declaration from another. */
const linesLookedAt = 12;

/** Puts lines together: a declaration takes the clauses below it. */
class FileBuilder {
  readonly diagnostics: Diagnostic[] = [];
  private readonly declarations: Declaration[] = [];
  private readonly parser: LineParser;
  private readonly source: Source;
  private current: Open | null = null;
  /** The first line of the declaration we are in could not be read: the clauses below it have no home, which is not their fault. */
  private homeless = false;

  constructor(source: Source) {
    this.source = source;
    parser ??= new LineParser();
    this.parser = parser;
  }

  add(line: Line, below: () => readonly string[]): void {
    const reads = (tried: Line): boolean => this.parser.read(tried, this.source).kind === 'read';
    const head = headOf(line, this.source, { reads, below });
    switch (head.kind) {
      case 'unknown':
        this.diagnostics.push(head.told);
        this.lose(line);
        return;
      case 'declaration':
        this.open(head);
        return;
      case 'clause':
      case 'duty':
        this.append(head);
    }
  }

  close(): readonly Declaration[] {
    this.finish();
    return this.declarations;
  }

  private open(head: Extract<Head, { kind: 'declaration' }>): void {
    this.finish();
    const content = this.contentOf(head);
    if (content?.guard)
      this.diagnostics.push(diagnose('guard-on-first-line', content.guard.span, { keyword: head.keyword }));
    const value = content?.value ?? salvage(declarationKeywords[head.keyword].shape, head.line, this.source);
    this.homeless = value === null;
    const guessed = head.told?.code === 'unknown-keyword';
    this.current =
      value === null
        ? null
        : { keyword: head.keyword, line: head.line, value, clauses: [], damaged: content === null, guessed };
  }

  private append(head: Extract<Head, { kind: 'clause' | 'duty' }>): void {
    const content = this.contentOf(head);
    const keyword = head.kind === 'clause' ? head.keyword : null;
    const keywordSpan = spanOf(head.line[0], this.source);
    if (this.current === null) {
      if (!this.homeless)
        this.diagnostics.push(diagnose('clause-outside', keywordSpan, { keyword: head.line[0].image }));
    } else if (content === null) this.current.damaged = true;
    else this.current.clauses.push({ kind: 'Clause', keyword, keywordSpan, ...content, span: this.spanOf(head.line) });
  }

  /** What the line says, or null with a diagnostic. */
  private contentOf(head: Exclude<Head, { kind: 'unknown' }>): LineContent | null {
    const result = this.parser.read(head.line, this.source);
    if (head.told !== null) this.diagnostics.push(head.told);
    switch (result.kind) {
      case 'read':
        this.diagnostics.push(...result.found);
        return result.content;
      case 'told':
        this.diagnostics.push(result.diagnostic);
        return null;
      case 'stopped': {
        const shape =
          head.kind === 'duty'
            ? 'duty'
            : head.kind === 'clause'
              ? clauseKeywords[head.keyword].shape
              : declarationKeywords[head.keyword].shape;
        this.diagnostics.push(explain(head.line, shape, result.stop, this.source));
        return null;
      }
    }
  }

  /** An unreadable line that stands at the margin was probably a declaration's first. */
  private lose(line: Line): void {
    const start = line[0].startOffset;
    const margin = start === 0 || /[\r\n]/.test(this.source.text.charAt(start - 1));
    if (margin) {
      this.finish();
      this.current = null;
      this.homeless = true;
    } else if (this.current !== null) this.current.damaged = true;
  }

  private finish(): void {
    if (this.current === null) return;
    const { keyword, line, value, clauses, damaged, guessed } = this.current;
    const keywordSpan = spanOf(line[0], this.source);
    const span = clauses.reduce((whole, clause) => spanning(whole, clause.span), this.spanOf(line));
    this.declarations.push({ kind: 'Declaration', keyword, keywordSpan, value, clauses, damaged, guessed, span });
    this.current = null;
  }

  private spanOf(line: Line): Declaration['span'] {
    return spanning(spanOf(line[0], this.source), spanOf(line.at(-1) ?? line[0], this.source));
  }
}
