/** What a token may begin with: each a character, or the first and the last of a range. */
export type Starts = readonly string[];

/**
 * The same as codes for the lexer, so that it need not work them out from the patterns at every start. It tells codes below 256 apart
 * and puts those above into groups of 255, of each of which any member is enough.
 */
export function codesOf(starts: Starts): number[] {
  return starts.flatMap((start) => {
    const [first, last] = endsOf(start);
    const codes: number[] = [];
    for (let code = first; code < last; code += code < 256 ? 1 : 128) codes.push(code);
    return [...codes, last];
  });
}

/** The same as what stands in the brackets of a pattern's class. */
export function classOf(starts: Starts): string {
  return starts.map((start) => endsOf(start).map(escaped).join('-')).join('');
}

function endsOf(start: string): readonly [number, number] {
  const first = start.charCodeAt(0);
  return [first, start.length > 1 ? start.charCodeAt(1) : first];
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
