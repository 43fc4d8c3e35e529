import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, type Compiled, type Library, type RuleFolder } from '#compiler';
import { load, type Rules } from '#runtime';
import type { Model } from '../oracle/model.ts';
import { printModel } from './generate/print-model.ts';

/** A rule set through the whole compiler: core for the interpreter, a loaded built rule set for the runtime. */
export interface Built {
  readonly compiled: Compiled;
  readonly rules: Rules;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where the repository keeps rule sets. */
export const shippedRules = join(root, 'rules');
export const goodRules = join(root, 'test/conformance/good');

const textIn = (folder: string, name: string): { readonly name: string; readonly text: string } => ({
  name,
  text: readFileSync(join(folder, name), 'utf8').normalize('NFC'),
});

/** The rule folder `name` inside `parent`. */
export const folderIn = (parent: string, name: string): RuleFolder => {
  const folder = join(parent, name);
  const names = readdirSync(folder).sort();
  return {
    name,
    files: names.filter((file) => file.endsWith('.zs')).map((file) => textIn(folder, file)),
    texts: names.filter((file) => file.endsWith('.txt')).map((file) => textIn(folder, file)),
  };
};

/** The folders of `parent` that hold rules. */
export const foldersIn = (parent: string): readonly string[] =>
  existsSync(parent)
    ? readdirSync(parent)
        .sort()
        .filter((name) => readdirSync(join(parent, name)).some((file) => file.endsWith('.zs')))
    : [];

/** Parents are looked for beside the folder, then among the shipped rules; `change` is applied to each. */
export const libraryOf = (
  parent: string,
  change: (folder: RuleFolder) => RuleFolder = (folder) => folder,
): Library => ({
  find: (name) => {
    const place = [parent, shippedRules].find((folder) => existsSync(join(folder, name)));
    return place === undefined ? null : change(folderIn(place, name));
  },
});

/** Throws, with the diagnostics, where the rules have an error. */
export const build = (folder: RuleFolder, library: Library): Built => {
  const { value, diagnostics } = compile(folder, library);
  if (value === null) {
    const said = diagnostics.map((one) => `${one.code} ${JSON.stringify(one.parameters)}`);
    throw new Error([`${folder.name} does not compile:`, ...said, ...folder.files.map(({ text }) => text)].join('\n'));
  }
  return { compiled: value, rules: load(value.tables) };
};

/** A random model as its printed rules say it. */
export const buildModel = (model: Model): Built => {
  const printed = printModel(model);
  const folder: RuleFolder = {
    name: model.name,
    files: [{ name: '规则.zs', text: printed['规则.zs'] }],
    texts: [{ name: '原文.txt', text: printed['原文.txt'] }],
  };
  return build(folder, { find: () => null });
};
