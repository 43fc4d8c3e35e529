import { invariant, severityOf, type Diagnostic, type Source, type Staged } from '#diagnostics';
import type { RuleFile } from './ast.ts';
import { formOf, type Form } from './forms.ts';
import { parse } from './parser/parse.ts';
import { withComments } from './print/comments.ts';
import { printZs } from './print/text.ts';
import { printYaml } from './print/yaml.ts';
import { broughtBack, textOf } from './yaml/parse-yaml.ts';

/** A rule file in the canonical layout of a form, comments included; null, with the reasons, if a line of it cannot be read. */
export function convert(source: Source, form: Form): Staged<string | null> {
  const { value, diagnostics } = readAsText(source, formOf(source.name) ?? 'zs');
  if (diagnostics.some((diagnostic) => severityOf(diagnostic) === 'error')) return { value: null, diagnostics };
  const printed = print(value, form);
  invariant(saysTheSame(value, printed, form), `${source.name}: the printed form says something else`);
  return { value: printed, diagnostics };
}

/** A rule file in its own form's canonical layout. */
export function format(source: Source): Staged<string | null> {
  return convert(source, formOf(source.name) ?? 'zs');
}

/** Prints a tree that was read from the text form: some words are taken from where the tree says they stand. */
function print(file: RuleFile, form: Form): string {
  const commented = withComments(file);
  return form === 'yaml' ? printYaml(commented) : printZs(commented);
}

/** The tree of the file, or of the text that stands for it; diagnostics are about the file. */
function readAsText(source: Source, form: Form): Staged<RuleFile> {
  if (form === 'zs') return parse(source);
  const { value: map, diagnostics } = textOf(source);
  const tree = parse(map.text);
  const told = tree.diagnostics.map((diagnostic): Diagnostic => broughtBack(diagnostic, map));
  return { value: tree.value, diagnostics: [...diagnostics, ...told] };
}

/** The printed text has the same tree, and as many comments: printing never loses what somebody wrote. */
function saysTheSame(file: RuleFile, printed: string, form: Form): boolean {
  const { value, diagnostics } = readAsText({ name: `printed.${form}`, text: printed }, form);
  return diagnostics.every(({ code }) => code === 'not-composed') && skeleton(value) === skeleton(file);
}

/** A tree without places, with its comments in no order; citations are compared by what they cite. */
function skeleton({ declarations, comments }: RuleFile): string {
  const told = comments.map(({ text }) => text.slice(1).trimEnd()).sort();
  return JSON.stringify([declarations, told], function (this: unknown, key, value: unknown) {
    const left = key === 'span' || key === 'keywordSpan' || (key === 'text' && isCitation(this));
    return left ? undefined : value;
  });
}

function isCitation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'Citation';
}
