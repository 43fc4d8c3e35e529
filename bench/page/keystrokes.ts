import type { Page } from 'playwright-core';
import { stranger, type Site } from './visit.ts';

export interface Delays {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/**
 * Milliseconds from a key pressed in the rule editor to the next frame after it was handled, over so many keys; with the suites running where asked.
 */
export async function keystrokes(site: Site, keys: number, whileSuitesRun: boolean): Promise<Delays> {
  const page = await stranger(site);
  await page.goto(site.address);
  await page.locator('.case-result table').first().waitFor();
  if (whileSuitesRun) {
    // Leaving the view while the suites run does not stop them.
    await page.getByRole('menuitem').nth(2).click();
    await page.locator('.suites').first().waitFor();
  }
  await page.getByRole('menuitem').nth(1).click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page
    .locator('.monaco-editor')
    .first()
    .click({ position: { x: 300, y: 60 } });
  await watch(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n');
  for (let key = 0; key < keys; key += 1) await page.keyboard.type('情形当除非依据'.charAt(key % 7), { delay: 30 });
  await page.waitForTimeout(500);
  const delays = await page.evaluate<number[]>('window.delays');
  await page.context().close();
  delays.sort((a, b) => a - b);
  const at = (share: number): number => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}

/** As text: what runs in the page is none of our types' business. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(`
    window.delays = [];
    const took = ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => window.delays.push(performance.now() - timeStamp)));
    for (const kind of ['keydown', 'beforeinput']) addEventListener(kind, took, true);
  `);
}
