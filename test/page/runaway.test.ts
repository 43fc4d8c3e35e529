import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../tidy/house.ts';
import { openVisitors, type Visit, type Visitors } from './browser.ts';

interface FileData {
  readonly path: string;
  readonly text: string;
}

const filesAt = (folder: string, pattern: RegExp): readonly FileData[] =>
  readdirSync(join(root, folder))
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, folder, path), 'utf8') }));

const national = { name: 'national', files: filesAt('rules/national', /\.(zs|txt)$/) };
const template = filesAt('cli/template', /\.(zs|txt)$/);
const entry = (number: number, year: number): string =>
  `  - {类型: 违规, 编号: F${year}-${number}, 日期: ${year}-03-${String(number + 1).padStart(2, '0')}, 行为编号: X${number}, 行为: [挂床住院], 处理: {方式: 协议处理, 依据: [《2号令》第三十八条第（三）项]}}\n`;
const record = (count: number): string =>
  `格式: 1\n案卷: 多\n人员: {代码: D1, 类别: 医师}\n记录:\n${Array.from({ length: count }, (_, at) => entry(at, 2024) + entry(at, 2025)).join('')}`;
const plain = { path: 'records/a.yaml', text: record(1) };

/** Folders that take long, each for another reason. */
const packs: Readonly<Record<string, readonly FileData[]>> = {
  'seven hundred situations': [
    ...template,
    plain,
    {
      path: '多.zs',
      text: Array.from(
        { length: 700 },
        (_, at) => `情形 9.${at} 多\n  依据 第一条（一）\n  档次 一档\n  当 行为 含 挂床住院 且 涉及金额 ${at}元以上\n`,
      ).join('\n'),
    },
  ],
  'a record that leaves a million combinations open': [...template, { path: 'records/a.yaml', text: record(16) }],
  'a suite of thousands': [
    ...template,
    plain,
    {
      path: 'suites/a.yaml',
      text: `格式: 1\n套件: 多\n场景:\n${Array.from({ length: 1500 }, (_, at) => `  - {名称: 第${at}个, 推导: 无, 截至: 2025-12-31, 案卷: ../records/a.yaml, 期望: {问题: []}}\n`).join('')}`,
    },
  ],
  'a text of thousands of sentences': [
    ...template.map((file) =>
      file.path === '原文.txt'
        ? { ...file, text: `${file.text}\n${'第三条 本办法自公布之日起施行。\n'.repeat(4_000)}` }
        : file,
    ),
    plain,
  ],
  'a condition of a thousand parts': [
    ...template,
    plain,
    {
      path: '多.zs',
      text: `情形 9.9 多\n  依据 第一条（一）\n  档次 一档\n  当 ${Array.from({ length: 900 }, (_, at) => `涉及金额 ${at}元以上`).join(' 或 ')}\n`,
    },
  ],
};

let opened: readonly FileData[] = [];
let visitors: Visitors;
beforeAll(async () => {
  visitors = await openVisitors(() =>
    JSON.stringify({ name: '试', files: opened, beside: [national], place: '/tmp/试', token: '' }),
  );
});
afterAll(() => visitors.close());

const comment = '# 写在这里的字不会丢';

async function typeIn(page: Page): Promise<void> {
  await page.getByRole('menuitem', { name: '条文与规则' }).click();
  await page.getByText('规则集.zs').first().click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page
    .locator('.monaco-editor')
    .first()
    .click({ position: { x: 300, y: 12 } });
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText(`${comment}\n`);
}

describe('folders that take long', () => {
  it.each(Object.entries(packs))('%s: one can write on, and nothing written is lost', async (_, files) => {
    opened = files;
    const visit: Visit = await visitors.visit({ before: "localStorage.setItem('zhunsheng-tour', 'seen')" });
    const { page, complaints, foreign } = visit;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await typeIn(page);
    await page.getByRole('menuitem', { name: '场景套件' }).click();
    await page.getByRole('menuitem', { name: '试算案卷' }).click();
    await page.getByRole('textbox', { name: '案卷名称' }).or(page.getByRole('alert')).first().waitFor();
    await page.getByRole('menuitem', { name: '条文与规则' }).click();
    await page.locator('.monaco-editor .view-line').getByText(comment).waitFor();
    expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
    await visit.context.close();
  });
});
