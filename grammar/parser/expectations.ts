import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';

/** Where the parser stopped: what stands there, what could stand there. */
export interface Stop {
  /** The first token that does not fit; null at the line's end. */
  readonly actual: IToken | null;
  readonly expected: readonly TokenType[];
}

/** Keeps as data what Chevrotain would put into a sentence. */
export class Expectations implements IParserErrorMessageProvider {
  expected: readonly TokenType[] = [];

  buildMismatchTokenMessage({ expected }: { expected: TokenType }): string {
    return this.keep([expected]);
  }

  buildNotAllInputParsedMessage(): string {
    return this.keep([]);
  }

  buildNoViableAltMessage({ expectedPathsPerAlt }: { expectedPathsPerAlt: TokenType[][][] }): string {
    return this.keep(expectedPathsPerAlt.flatMap((paths) => paths.flatMap((path) => path.slice(0, 1))));
  }

  buildEarlyExitMessage({ expectedIterationPaths }: { expectedIterationPaths: TokenType[][] }): string {
    return this.keep(expectedIterationPaths.flatMap((path) => path.slice(0, 1)));
  }

  private keep(expected: readonly TokenType[]): string {
    this.expected = [...new Set(expected)];
    return '';
  }
}
