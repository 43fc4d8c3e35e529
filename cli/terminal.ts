import { plainStyle, type Layout, type Severity, type Style } from '#diagnostics';

const codes = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

function paint(...names: readonly (keyof typeof codes)[]): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${names.map((name) => codes[name]).join(';')}m${text}\u001b[0m`);
}

const severityPaint: Readonly<Record<Severity, (text: string) => string>> = {
  error: paint('bold', 'red'),
  warning: paint('bold', 'yellow'),
  note: paint('bold', 'cyan'),
};

const colours: Style = {
  severity: (severity, text) => severityPaint[severity](text),
  strong: paint('bold'),
  faint: paint('faint'),
  good: paint('green'),
  bad: paint('red'),
};

/** How to write on a stream: colours only on a terminal and not with NO_COLOR; lines no longer than 100 columns. */
export function layoutOf(stream: NodeJS.WriteStream): Layout {
  const wanted = stream.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  const columns = stream.isTTY ? stream.columns : 80;
  return { style: wanted ? colours : plainStyle, width: Math.min(100, Math.max(40, columns)) };
}

/** Results. */
export function out(text: string): void {
  writeTo(process.stdout, text);
}

/** Whatever went wrong. */
export function err(text: string): void {
  writeTo(process.stderr, text);
}

/** A stream is opened when first written to. */
function writeTo(stream: NodeJS.WriteStream, text: string): void {
  if (stream.listenerCount('error', endQuietly) === 0) stream.on('error', endQuietly);
  stream.write(text);
}

/** A reader that has seen enough (`… | head`) is no error: we stop as well. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  throw error;
}
