import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../tidy/house.ts';
import { buildPage } from './browser.ts';

const assets = join(root, 'dist/playground/assets');
const scripts = (): readonly string[] => readdirSync(assets).filter((name) => name.endsWith('.js'));

beforeAll(buildPage, 120_000);

describe('the built page', () => {
  it('makes no code from text', () => {
    const made = /new Function\b|[^\w.$]eval\(|setTimeout\(['"`]/;
    expect(scripts().filter((name) => made.test(readFileSync(join(assets, name), 'utf8')))).toEqual([]);
  });

  it('holds nothing that a script was given to start from elsewhere', () => {
    const page = readFileSync(join(root, 'dist/playground/index.html'), 'utf8');
    expect(
      [...page.matchAll(/(?:src|href)="([^"]*)"/g)]
        .map(([, to]) => to)
        .filter((to) => !/^(\.\/|data:,$)/.test(to ?? '')),
    ).toEqual([]);
  });

  it('begins with at most 1.9 MB, compressed; the editor comes when it is opened', () => {
    const first = scripts().filter(
      (name) => !/^(code-editor|editor\.worker|editorWebWorkerMain|zh-cn|template)/.test(name),
    );
    const bytes = first.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0);
    expect(bytes).toBeLessThan(1_900_000);
  });
});
