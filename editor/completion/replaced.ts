import type { Lexeme } from '#grammar';
import { isClauseKeyword } from './line-context.ts';

/** What a completion takes the place of, and the words of the line before that. */
export interface Replaced {
  readonly before: readonly Lexeme[];
  readonly start: number;
  readonly end: number;
}

const nameBehind = /^[^\s、，,。；;（）()「」《》“”"'#＃:：.．]+」?/;
const citationBehind = /^[^\s、，,。；;「」“”"'#＃:：]+/;
/** A citation that is being written: `第`, `《2号`, `第十条（三`. */
const citationBefore = /(?:《[^》\n]*(?:》[^\s、，,]*)?|(?:第|附件)[^\s、，,]*)$/;

/** The word at the cursor: what is written of it before, and what goes on behind. */
export function replacedAt(text: string, offset: number, said: string, words: readonly Lexeme[]): Replaced {
  const citation = takesCitations(words) ? citationBefore.exec(said) : null;
  const last = words.at(-1);
  const touching = last !== undefined && last.kind !== 'mark' && last.kind !== 'text' && last.span.end === said.length;
  const from = citation?.index ?? (touching ? last.span.start : said.length);
  const before = words.filter(({ span }) => span.start < from);
  const start = offset - (said.length - from);
  const behind = (citation === null ? nameBehind : citationBehind).exec(text.slice(offset));
  return { before, start, end: from < said.length ? offset + (behind?.[0].length ?? 0) : offset };
}

/** Whether a citation may stand in the line. */
function takesCitations([head]: readonly Lexeme[]): boolean {
  return head !== undefined && (isClauseKeyword(head.text) || head.text === '条款');
}
