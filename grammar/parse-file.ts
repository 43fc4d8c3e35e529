import type { Source, Staged } from '#diagnostics';
import type { RuleFile } from './ast.ts';
import { formOf } from './forms.ts';
import { parse } from './parser/parse.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** Reads a rule file in the form that the ending of its name says, the text form if it says nothing. */
export function parseFile(source: Source): Staged<RuleFile> {
  return formOf(source.name) === 'yaml' ? parseYaml(source) : parse(source);
}
