import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, emitTarget } from '#compiler';
import { checkTypes } from '../support/check-types.ts';
import { build, folderIn, foldersIn, goodRules, libraryOf, shippedRules } from '../support/rule-folders.ts';
import { right, wrong } from './snippets.ts';

const names = [
  'decide, readRecord, score, scorer, tables',
  'type CaseRecord, type Entry, type Finding, type Measure, type Person, type Situation, type Vocabularies',
].join(', ');

/** What is wrong with each snippet, by its title. */
let found: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  const { core, tables } = build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules)).compiled;
  const declarations = emitTarget('ts', core, tables).find(({ ending }) => ending === '.d.ts')?.text ?? '';
  const snippets = Object.entries({ ...right, ...wrong });
  const files = Object.fromEntries(
    snippets.map(([, text], at) => [
      `snippet-${at}.ts`,
      `import { explain } from 'zhunsheng/explain';\nimport { ${names} } from './qinghai.js';\n${text}\n`,
    ]),
  );
  const diagnostics = checkTypes({ 'qinghai.d.ts': declarations, ...files });
  const said = (file: string): readonly string[] =>
    diagnostics
      .filter((one) => one.file?.fileName.endsWith(`/${file}`))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  found = new Map([
    ...snippets.map(([title], at) => [title, said(`snippet-${at}.ts`)] as const),
    ['declarations', said('qinghai.d.ts')],
  ]);
});

describe('the types of every good rule set', () => {
  it('are sound', () => {
    const files = foldersIn(goodRules).flatMap((name) => {
      const { value } = compile(folderIn(goodRules, name), libraryOf(goodRules));
      if (value === null) return [];
      const declarations = emitTarget('ts', value.core, value.tables).find(({ ending }) => ending === '.d.ts');
      return [[`${name}.d.ts`, declarations?.text ?? ''] as const];
    });
    expect(files.length).toBeGreaterThan(8);
    expect(checkTypes(Object.fromEntries(files)).map(({ messageText }) => messageText)).toEqual([]);
  });
});

describe('the types of built Qinghai', () => {
  it('are sound', () => expect(found.get('declarations')).toEqual([]));
  it.each(Object.keys(right))('%s compiles', (title) => expect(found.get(title)).toEqual([]));
  it.each(Object.keys(wrong))('%s does not', (title) => expect(found.get(title)).toHaveLength(1));
});
