// Makes the pictures of docs/pictures: npm run pictures. Look at each before committing it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../tidy/house.ts';
import { openVisitors } from './browser.ts';

const place = join(root, 'docs/pictures');
mkdirSync(place, { recursive: true });
const visitors = await openVisitors();

async function picture(name: string, prepare: (page: Page) => Promise<void>, english = false): Promise<void> {
  const before = "localStorage.setItem('zhunsheng-tour', 'seen')";
  const { page, context } = await visitors.visit({ before, width: 1440, height: 960 });
  await page.locator('.case-result table').first().waitFor();
  if (english) await page.getByRole('button', { name: 'English' }).click();
  await prepare(page);
  // Charts and colours come a moment after the words.
  await page.waitForTimeout(1500);
  await page.mouse.move(700, 5);
  await page.screenshot({ path: join(place, `${name}.png`) });
  await context.close();
}

async function suspended(page: Page): Promise<void> {
  const record = page.getByRole('combobox').first();
  await record.fill('暂停与恢复');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: /^(截至|As of)/ }).fill('2025-07-01');
  await page.keyboard.press('Enter');
}

const view = (page: Page, at: number): Promise<void> => page.getByRole('menuitem').nth(at).click();

await picture('case', suspended);
await picture('why', async (page) => {
  await suspended(page);
  await page
    .getByRole('button', { name: /^为什么/ })
    .first()
    .click();
});
await picture('rules', async (page) => {
  await view(page, 1);
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.getByRole('tree').getByText('记分档次').click();
});
await picture('suites', async (page) => {
  await view(page, 2);
  await page.getByText('已运行完毕').waitFor({ timeout: 120_000 });
});
await picture('case-english', suspended, true);
await visitors.close();
