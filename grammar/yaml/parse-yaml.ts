import { diagnose, type Diagnostic, type Source, type Staged } from '#diagnostics';
import { readYaml, yamlComments } from '#reading';
import type { RuleFile } from '../ast.ts';
import { parse } from '../parser/parse.ts';
import { continuedKey } from '../vocabulary/index.ts';
import { linesOf } from './lines.ts';
import { relocate } from './relocate.ts';
import type { FileMap } from './text-writer.ts';
import { transliterate } from './transliterate.ts';

/** Reads a rule file in the YAML form: the tree, places and diagnostics that its lines would have in the text form. */
export function parseYaml(source: Source): Staged<RuleFile> {
  const { value: map, diagnostics } = textOf(source);
  const tree = parse(map.text);
  const told = [...diagnostics, ...tree.diagnostics.map((diagnostic) => broughtBack(diagnostic, map))];
  const value = relocate(tree.value, map.text, source, (span) => map.locate(span));
  return { value, diagnostics: told.sort((a, b) => a.span.start - b.span.start) };
}

/** The file's lines and comments in the text form; of a file that is no YAML, none. */
export function textOf(source: Source): Staged<FileMap> {
  const read = readYaml(source);
  if (read.value === null)
    return { value: transliterate(source, [], []), diagnostics: read.diagnostics.map(toldToAuthors) };
  const { lines, diagnostics } = linesOf(read.value);
  return { value: transliterate(source, lines, yamlComments(source)), diagnostics };
}

/** A diagnostic about the text, as one about the file. */
export function broughtBack(diagnostic: Diagnostic, map: FileMap): Diagnostic {
  const fixes = diagnostic.fixes.map(({ kind, edits }) => ({
    kind,
    edits: edits.map(({ span, replacement }) => ({ span, replacement: map.written(span, replacement) })),
  }));
  return relocate({ ...diagnostic, fixes }, map.text, map.file, (span) => map.locate(span));
}

/** Here a key that stands twice has a remedy. */
function toldToAuthors(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.code !== 'duplicate-key') return diagnostic;
  const { span, related } = diagnostic;
  const key = span.source.text.slice(span.start, span.end);
  return diagnose('key-repeated', span, { key, continued: continuedKey }, { related });
}
