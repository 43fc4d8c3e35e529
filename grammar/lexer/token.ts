import type { IToken } from 'chevrotain';
import type { Source, Span } from '#diagnostics';

/** Gives a token another type. */
export function retag(token: IToken, type: IToken['tokenType']): IToken {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx ?? token.tokenTypeIdx;
  return token;
}

export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}

/** Where a token stands. */
export function spanOf(token: IToken, source: Source): Span {
  return { source, start: token.startOffset, end: endOf(token) };
}

/** No blank between the two. */
export function touches(left: IToken, right: IToken): boolean {
  return endOf(left) === right.startOffset;
}
