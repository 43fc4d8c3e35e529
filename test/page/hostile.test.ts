import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../tidy/house.ts';
import { openVisitors, type Visit, type Visitors } from './browser.ts';
import { hostileFolder, payloads } from './hostile-folder.ts';

const national = {
  name: 'national',
  files: readdirSync(join(root, 'rules/national'))
    .filter((path) => /\.(zs|txt)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, 'rules/national', path), 'utf8') })),
};

let visitors: Visitors;
let visit: Visit;
let page: Page;
const dialogs: string[] = [];

beforeAll(async () => {
  const opened = { ...hostileFolder(), beside: [national], place: payloads[0], token: payloads[1] };
  visitors = await openVisitors(() => JSON.stringify(opened));
  visit = await visitors.visit({ before: 'window.canary = () => (window.sang = true)' });
  ({ page } = visit);
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.locator('.ant-tour-close').click();
});
afterAll(() => visitors.close());
beforeEach(async () => {
  await page.keyboard.press('Escape');
});

/** What no text may have brought about. */
async function expectHarmless(): Promise<void> {
  const found = await page.evaluate<unknown>(`({
    sang: window.sang === true,
    elements: [...document.querySelectorAll('img, iframe, object, embed, base, math, script[src=""], script:not([src]), form[action], [onerror], [onload], [onmouseover], [onfocus], [ontoggle]')].map((one) => one.outerHTML),
    links: [...document.querySelectorAll('[href], [src], [action]')].map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('action')).filter((to) => /^(javascript|command|https?):/i.test(to ?? '') && !to.startsWith(location.origin)),
  })`);
  expect({ found, dialogs, complaints: visit.complaints, foreign: visit.foreign }).toEqual({
    found: { sang: false, elements: [], links: [] },
    dialogs: [],
    complaints: [],
    foreign: [],
  });
}

const view = (name: string): Promise<void> => page.getByRole('menuitem', { name }).click();

describe('texts that want to be more than text', () => {
  it('stay text in the case, its result and its reasons', async () => {
    await page.locator('.case-result table').first().waitFor();
    expect(await page.locator('.case-result').textContent()).toContain(payloads[0]);
    await page.getByText('2025-02-10').first().click();
    await page
      .getByRole('button', { name: /^为什么/ })
      .first()
      .click();
    await page.getByRole('dialog').first().waitFor();
    await expectHarmless();
  });

  it('stay text in the suites and what is said of a scenario', async () => {
    await view('场景套件');
    await page.getByText('1 个未通过').waitFor();
    await page
      .getByText(payloads[0] ?? '')
      .nth(1)
      .click();
    await expect.poll(() => page.getByRole('dialog').first().textContent()).toContain(payloads[0]);
    await expectHarmless();
  });

  it('stay text in what is shared, saved and printed', async () => {
    await view('试算案卷');
    await page.getByRole('button', { name: '分享' }).click();
    await page.getByRole('dialog').first().waitFor();
    await expectHarmless();
    await page.keyboard.press('Escape');
    const [printed] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: '打印', exact: true }).click(),
    ]);
    await printed.getByRole('heading').first().waitFor();
    expect(
      await printed.evaluate<unknown>('[document.scripts.length, document.images.length, window.sang ?? false]'),
    ).toEqual([0, 0, false]);
    expect(await printed.locator('body').textContent()).toContain(payloads[0]);
    await printed.close();
    await expectHarmless();
  });

  it('stay text in the law, the rules, what is said on hovering and the problems', async () => {
    await view('条文与规则');
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.getByText('规则 <img src=x onerror=canary()>.zs').first().click();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.locator('.monaco-editor .view-line').getByText('第一条').first().hover();
    await page.locator('.monaco-hover').first().waitFor();
    expect(await page.locator('.monaco-hover').first().textContent()).toContain(payloads[0]);
    await expectHarmless();
    await page
      .locator('.monaco-editor')
      .first()
      .click({ position: { x: 300, y: 12 } });
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText(`情形 9.9 “${payloads.join(' ')}”\n  依据 第九十九条\n  当 ${payloads[3] ?? ''}\n`);
    await page.getByRole('region', { name: '问题' }).getByText('原文中没有“第九十九条”').waitFor();
    await expectHarmless();
  });
});
