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
  process.stdout.write(text);
}

/** Whatever went wrong. */
export function err(text: string): void {
  process.stderr.write(text);
}

/** A reader that has seen enough (`… | head`) is no error: we stop as well. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
}
