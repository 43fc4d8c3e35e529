import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVisitors, type Visit, type Visitors } from './browser.ts';

let visitors: Visitors;
let visit: Visit;
beforeAll(async () => {
  visitors = await openVisitors();
  visit = await visitors.visit({ before: "localStorage.setItem('zhunsheng-tour', 'seen')", width: 1280, height: 800 });
});
afterAll(() => visitors.close());

/** What the page's parts break of WCAG 2.1, levels A and AA, contrast included. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<axe.AxeResults>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })",
  );
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const view = (page: Page, at: number): Promise<void> => page.getByRole('menuitem').nth(at).click();

describe('accessibility', () => {
  it('of a case, its result and its reasons', async () => {
    const { page } = visit;
    await page.locator('.case-result table').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByText('2025-03-10').first().click();
    await page
      .getByRole('button', { name: /^为什么/ })
      .first()
      .click();
    await page.getByRole('dialog').first().waitFor();
    await page.waitForTimeout(400);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('of the law and the rules', async () => {
    const { page } = visit;
    await view(page, 1);
    await page.locator('.monaco-editor .view-line').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('of the suites', async () => {
    const { page } = visit;
    await view(page, 2);
    await page.getByText(/个通过/).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('at twice the size nothing lies beyond the edge, and everything is still within reach', async () => {
    const { page } = visit;
    await page.setViewportSize({ width: 640, height: 400 });
    for (const at of [0, 1, 2]) {
      await view(page, at);
      await page.waitForTimeout(300);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
    }
    await page.getByRole('button', { name: '分享' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).first().click();
    expect(visit.complaints).toEqual([]);
  });
});
