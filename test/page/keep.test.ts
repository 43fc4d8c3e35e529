import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../playground/keep/folder/zip.ts';
import { arriveAt, openVisitors, type Visit, type Visitors } from './browser.ts';
import { expectQuiet } from './expect-quiet.ts';

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openVisitors();
});
afterAll(() => visitors.close());

const arrive = (): Promise<Visit> => arriveAt(visitors);
const workspace = (page: Page) => page.getByRole('button', { name: /^工作区 / });
const choose = async (page: Page, action: string): Promise<void> => {
  await workspace(page).click();
  await page.getByRole('menuitem', { name: action }).click();
};
const saved = (page: Page) => page.getByRole('status').getByText('已保存', { exact: true }).waitFor();
const asOf = (page: Page) => page.getByRole('textbox', { name: '截至' }).inputValue();

const fileOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

describe('keeping', () => {
  it('a workspace survives a reload with the case as it was', async () => {
    const visit = await arrive();
    const { page } = visit;
    await page.getByRole('textbox', { name: '截至' }).fill('2025-12-31');
    await page.keyboard.press('Enter');
    await choose(page, '改名…');
    await page.getByRole('dialog').getByRole('textbox', { name: '名称' }).fill('讨论稿');
    await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await saved(page);
    await page.reload();
    await page.getByRole('button', { name: '工作区 讨论稿' }).waitFor();
    expect(await asOf(page)).toBe('2025-12-31');
    expectQuiet(visit);
  });

  it('a province begun from the template is a workspace beside the other', async () => {
    const visit = await arrive();
    const { page } = visit;
    await choose(page, '新建工作区…');
    await page.getByRole('textbox', { name: '规则集名称' }).fill('新省份');
    await page.getByRole('dialog').getByRole('button', { name: '新建' }).click();
    await page.getByRole('button', { name: '工作区 新省份' }).waitFor();
    await page.getByRole('status', { name: /./ }).first().waitFor();
    await saved(page);
    await choose(page, 'qinghai');
    await page.getByRole('button', { name: '工作区 qinghai' }).waitFor();
    await choose(page, '删除…');
    await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
    await page.getByRole('button', { name: '工作区 新省份' }).waitFor();
    await workspace(page).click();
    expect(await page.getByRole('menuitem', { name: 'qinghai' }).count()).toBe(0);
    expectQuiet(visit);
  });

  it('two tabs on one workspace do not overwrite each other', async () => {
    const first = await arrive();
    await saved(first.page);
    const second = await first.context.newPage();
    await second.goto(first.address);
    await choose(second, '改名…');
    await second.getByRole('dialog').getByRole('textbox', { name: '名称' }).fill('另一页的名称');
    await second.getByRole('dialog').getByRole('button', { name: '确定' }).click();
    await first.page.getByText('此工作区已在另一个标签页中改动').waitFor();
    await first.page.getByRole('button', { name: '载入那边的内容' }).click();
    await first.page.getByRole('button', { name: '工作区 另一页的名称' }).waitFor();
    expect(await first.page.getByText('此工作区已在另一个标签页中改动').count()).toBe(0);
    expectQuiet(first);
  });

  it('a folder goes out as a zip and comes in as the same files', async () => {
    const visit = await arrive();
    const { page } = visit;
    const downloading = page.waitForEvent('download');
    await choose(page, '下载为 zip');
    const archive = await fileOf(await downloading);
    const choosing = page.waitForEvent('filechooser');
    await choose(page, '导入文件…');
    await (await choosing).setFiles({ name: '带回.zip', mimeType: 'application/zip', buffer: archive });
    await page.getByRole('button', { name: '工作区 带回' }).waitFor();
    const again = page.waitForEvent('download');
    await choose(page, '下载为 zip');
    const back = readZip(await fileOf(await again));
    expect(back).toEqual(readZip(archive));
    expect(back).toMatchObject({ name: 'qinghai' });
    expectQuiet(visit);
  });

  it('a file that leads out of the folder is refused in plain words', async () => {
    const visit = await arrive();
    const { page } = visit;
    const choosing = page.waitForEvent('filechooser');
    await choose(page, '导入文件…');
    await (await choosing).setFiles({ name: '图.exe', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await page.getByText('“图.exe”不是规则').waitFor();
    expectQuiet(visit);
  });
});

describe('sharing', () => {
  it('a link opens elsewhere with what it holds, marked, beside the visitor’s own', async () => {
    const visit = await arrive();
    const { page } = visit;
    await page.getByRole('textbox', { name: '截至' }).fill('2025-06-30');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '分享' }).click();
    const link = await page.getByRole('textbox', { name: '链接' }).inputValue();
    expect(link.length).toBeLessThan(2000);
    expect(link).not.toContain('D63');

    const reader = await visitors.visit({ path: link.slice(visit.address.length) });
    await reader.page.getByText('来自链接，未经审核').waitFor();
    expect(await asOf(reader.page)).toBe('2025-06-30');
    await reader.page.getByRole('button', { name: '另存为工作区' }).click();
    await saved(reader.page);
    expect(reader.page.url()).toBe(reader.address);
    await reader.page.reload();
    await saved(reader.page);
    expect(await asOf(reader.page)).toBe('2025-06-30');
    expectQuiet(visit);
    expectQuiet(reader);
  });

  it('facts go along only where ticked', async () => {
    const visit = await arrive();
    const { page } = visit;
    const name = page.getByRole('textbox', { name: '案卷名称' });
    await name.fill('机密案卷');
    await name.press('Enter');
    await page.getByRole('button', { name: '分享' }).click();
    const without = await page.getByRole('textbox', { name: '链接' }).inputValue();
    await page.getByRole('checkbox', { name: /正在试算的案卷/ }).check();
    const withFacts = await page.getByRole('textbox', { name: '链接' }).inputValue();
    const shows = async (link: string): Promise<boolean> => {
      const reader = await visitors.visit({ path: link.slice(visit.address.length) });
      await reader.page.getByText('来自链接，未经审核').waitFor();
      const shown = await reader.page.getByRole('textbox', { name: '案卷名称' }).inputValue();
      expectQuiet(reader);
      return shown === '机密案卷';
    };
    expect(await shows(without)).toBe(false);
    expect(await shows(withFacts)).toBe(true);
    expectQuiet(visit);
  });

  it('a broken link gives a message, and the page as it was', async () => {
    const visit = await visitors.visit({ path: '#1.broken' });
    await visit.page.getByText('这个链接不完整或已损坏').waitFor();
    await visit.page.getByRole('button', { name: '工作区 qinghai' }).waitFor();
    await visit.page.evaluate(() => (location.hash = '#9.later'));
    await visit.page.getByText('这个链接是较新的版本做的').waitFor();
    expectQuiet(visit);
  });
});

describe('printing', () => {
  it('a case with its reasons and clauses, as a page of its own that prints', async () => {
    const visit = await arrive();
    const { page, context } = visit;
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: '打印', exact: true }).click();
    const printed = await opening;
    await printed.getByRole('heading', { name: '理由' }).waitFor();
    await printed.getByRole('heading', { name: '所引条文' }).waitFor();
    expect(await printed.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toBe('');
    const pdf = await printed.pdf();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    expectQuiet(visit);
  });
});
