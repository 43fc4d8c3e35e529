/** A text written over a stretch of another. */
export interface Written {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits made, which stand in order and do not overlap. */
export function edited(text: string, edits: readonly Written[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: written } of edits) {
    out += text.slice(at, start) + written;
    at = end;
  }
  return out + text.slice(at);
}
