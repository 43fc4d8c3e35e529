import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, root } from '../shells/command.ts';
import { readPage, type Block } from './page.ts';
import { matches, run, shippedRules, unknownScripts } from './run.ts';

/*
 * Every example of these pages is run: see page.ts for what a fence means.
 * UPDATE_GOLDEN=1 writes anew what the page shows as printed, but for blocks with …; read it before it is kept.
 */
const pages = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(join(root, 'docs/language')).map((name) => `docs/language/${name}`),
  'docs/examples/first-province/README.md',
].filter((path) => path.endsWith('.md') && !path.endsWith('/reference.zh-CN.md'));

const shipped = shippedRules();

beforeAll(build, 180_000);

describe.each(pages)('%s', (path) => {
  const markdown = readFileSync(join(root, path), 'utf8');
  const page = readPage(markdown);
  const renewed: { readonly block: Block; readonly printed: string }[] = [];

  afterAll(() => {
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(join(root, path), rewritten(markdown, renewed));
  });

  it('has no example that nobody checks', () => {
    expect(page.strays.filter((block) => !isQuoted(block)).map(({ line, language }) => `${line}: ${language}`)).toEqual(
      [],
    );
  });

  it('quotes rules word for word from the shipped ones', () => {
    expect(page.quoted.filter((block) => !isQuoted(block)).map(({ text }) => text)).toEqual([]);
  });

  it.each(page.examples.map((example) => [example.line, example] as const))('line %i', (_line, example) => {
    const { exit, printed } = run(example);
    expect(unknownScripts(example.commands)).toEqual([]);
    if (example.printed !== null && !matches(example.printed.text, printed)) {
      renewed.push({ block: example.printed, printed });
      expect(printed).toBe(example.printed.text);
    }
    expect({ exit, printed: exit === example.exit ? '' : printed }).toEqual({ exit: example.exit, printed: '' });
  });
});

/** Whether the lines stand in a row in a rule file that ships. */
function isQuoted({ text }: Block): boolean {
  return shipped.some((rules) => `\n${rules}`.includes(`\n${text}`));
}

/** The page with other texts in its blocks, from the last to the first; a text with … stays as it is. */
function rewritten(markdown: string, renewed: readonly { readonly block: Block; readonly printed: string }[]): string {
  const lines = markdown.split('\n');
  for (const { block, printed } of renewed.toReversed())
    if (!/^\s*…$/m.test(block.text))
      lines.splice(block.line, block.text.split('\n').length - 1, ...printed.trimEnd().split('\n'));
  return lines.join('\n');
}
