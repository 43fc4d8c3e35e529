import { severityOf, type Code, type Diagnostic, type Source } from '#diagnostics';
import type { RuleFile } from '#grammar';
import type { RuleFolder } from './folder.ts';

/** Where a line could not be read, what it declares is missing elsewhere: that is said by the line alone. */
const consequences: ReadonlySet<Code> = new Set([
  'unknown-name',
  'unknown-item',
  'unknown-fact',
  'fact-of-other-entity',
  'unknown-reading',
  'unknown-document',
  'no-source-text',
  'declaration-missing',
  'no-fact-for-it',
  'no-degrees',
  'nobody-says',
  'rows-without-table',
  'table-without-rows',
  'threshold-without-total',
  'endless-stop',
  'not-in-ranking',
  'bar-without-status',
  'anew-without-rules',
  'repairs-without-pools',
  'no-route-fact',
  'excluded-without-status',
  'cuts-without-cut',
  'anchor-missing',
  'anchor-unused',
  'person-times-missing',
]);

/** Whether the diagnostic may be due to a line that could not be read. */
export function isConsequence({ code }: Diagnostic): boolean {
  return consequences.has(code);
}

/** Whether the diagnostic is about a declaration whose keyword had to be guessed: the misspelt keyword has been reported, and the rest may be its fault. */
export function isInGuess({ span }: Diagnostic, files: readonly RuleFile[]): boolean {
  return files.some(
    ({ source, declarations }) =>
      source === span.source &&
      declarations.some(({ guessed, span: whole }) => guessed && whole.start <= span.start && span.end <= whole.end),
  );
}

export function isError(diagnostic: Diagnostic): boolean {
  return severityOf(diagnostic) === 'error';
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(isError);
}

/** In the order of the folder's files and their lines, one error a line; warnings about a parent's lines are the parent's business. */
export function arranged(folder: RuleFolder, told: readonly Diagnostic[]): readonly Diagnostic[] {
  const sources = [...folder.files, ...folder.texts];
  return onePerLine(
    sources,
    told.filter((diagnostic) => isError(diagnostic) || sources.includes(diagnostic.span.source)),
  );
}

/** Sorted by file and place; of several errors on one line the earliest, and then nothing else of that line. */
function onePerLine(sources: readonly Source[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (one, other) =>
      fileOf(sources, one) - fileOf(sources, other) ||
      one.span.start - other.span.start ||
      one.span.end - other.span.end,
  );
  const firstErrors = new Map<Source, Map<number, Diagnostic>>();
  const lineOf = lineFinder();
  for (const diagnostic of sorted) {
    const lines = firstErrors.get(diagnostic.span.source) ?? new Map<number, Diagnostic>();
    firstErrors.set(diagnostic.span.source, lines);
    const line = lineOf(diagnostic);
    if (isError(diagnostic) && !lines.has(line)) lines.set(line, diagnostic);
  }
  return sorted.filter((diagnostic) => {
    const first = firstErrors.get(diagnostic.span.source)?.get(lineOf(diagnostic));
    return first === undefined || first === diagnostic;
  });
}

/** Files of the folder in their order; those of parents behind them. */
function fileOf(sources: readonly Source[], { span }: Diagnostic): number {
  const at = sources.indexOf(span.source);
  return at < 0 ? sources.length : at;
}

/** Finds the line that a diagnostic stands on; a text is looked through once. */
function lineFinder(): (diagnostic: Diagnostic) => number {
  const ends = new Map<Source, readonly number[]>();
  return ({ span: { source, start } }) => {
    const known =
      ends.get(source) ?? Array.from(source.text.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length);
    ends.set(source, known);
    let low = 0;
    let high = known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[middle] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
