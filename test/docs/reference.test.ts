import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '#diagnostics';
import { clauseKeywords, declarationKeywords, operatorWords } from '../../grammar/vocabulary/index.ts';
import { referencePage } from '../../scripts/reference/page.ts';
import { root } from '../shells/command.ts';

const written = readFileSync(join(root, 'docs/language/reference.zh-CN.md'), 'utf8');

it('is what the tables say now; if not, npm run reference', () => {
  expect(written).toBe(referencePage());
});

it('has every keyword, operator word and message', () => {
  const words = [...Object.keys(declarationKeywords), ...Object.keys(clauseKeywords), ...Object.keys(operatorWords)];
  expect(words.filter((word) => !new RegExp(`\`${word}[ \`]`).test(written))).toEqual([]);
  const numbers = Object.values(catalogue).map(({ number }) => number);
  expect(numbers.filter((number) => !written.includes(`| ${number} |`))).toEqual([]);
});
