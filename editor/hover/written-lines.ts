import type { Span } from '#diagnostics';

const mostLines = 16;
const mostCharacters = 800;

/** What stands in a file, as lines without their common indentation and cut where it is long. */
export function writtenLines({ source, start, end }: Span): readonly string[] {
  const text = source.text.slice(start, end).trimEnd();
  const column = start - (source.text.lastIndexOf('\n', start - 1) + 1);
  const lines = text.split(/\r\n?|\n/).map((line, at) => (at === 0 ? line : dedented(line, column)).trimEnd());
  const kept: string[] = [];
  let room = mostCharacters;
  for (const line of lines) {
    if (kept.length === mostLines || room <= 0) return [...kept, '……'];
    kept.push(line.length > room ? `${line.slice(0, room)}……` : line);
    room -= line.length;
  }
  return kept;
}

function dedented(line: string, column: number): string {
  const blank = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(blank, column));
}
