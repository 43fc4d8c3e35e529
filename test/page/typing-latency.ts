// How long a keystroke waits in the editor, on the largest shipped rule set: `npx tsx test/page/typing-latency.ts`.
import type { Page } from 'playwright-core';
import { openVisitors } from './browser.ts';

const [built] = process.argv.slice(2);
const visitors = await openVisitors(() => 'null', built);
const { page, complaints } = await visitors.visit();
await page.getByRole('navigation', { name: '视图' }).getByText('条文与规则').click();
await page.locator('.view-line').first().waitFor();
await page.waitForTimeout(3_000);
await page.locator('.code-editor .view-line').nth(8).click();
await page.keyboard.press('End');

await watch(page);
for (const letter of 'abcdefghij klmnopqrst '.repeat(10)) {
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  await page.waitForTimeout(60);
}
await page.waitForTimeout(1_500);
const { keystrokes, tasks } = await seen(page);
console.log(`keystrokes seen: ${keystrokes.length} of 16 ms and more; milliseconds from the key to the picture:`);
console.log(`  median ${at(keystrokes, 0.5)}, 95 % ${at(keystrokes, 0.95)}, worst ${at(keystrokes, 1)}`);
console.log(`tasks of more than 50 ms: ${tasks.length}, worst ${Math.round(at(tasks, 1))}`);

console.log(`milliseconds from a mistake to its mark: ${await mistakeToMark(page)}`);
console.log(`complaints: ${complaints.length}`);
await visitors.close();

interface Seen {
  readonly keystrokes: readonly number[];
  readonly tasks: readonly number[];
}

/** Notes in the page how long each keystroke took until its picture, and every long task. */
async function watch(visited: Page): Promise<void> {
  await visited.evaluate(() => {
    const notes: { keystrokes: number[]; tasks: number[] } = { keystrokes: [], tasks: [] };
    Object.defineProperty(window, 'latencyNotes', { value: notes });
    const everyKey = { type: 'event', durationThreshold: 16 };
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') notes.keystrokes.push(duration);
    }).observe(everyKey);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) notes.tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

function seen(visited: Page): Promise<Seen> {
  return visited.evaluate(() => (window as unknown as { readonly latencyNotes: Seen }).latencyNotes);
}

/** The median of ten mistakes, each typed in a text without one. */
async function mistakeToMark(visited: Page): Promise<number> {
  const taken: number[] = [];
  const marks = visited.locator('.squiggly-error');
  await visited.locator('.code-editor .view-line').nth(4).click();
  await visited.keyboard.press('Home');
  await visited.keyboard.press('Control+z');
  for (let count = 0; count < 10; count += 1) {
    await visited.locator('.code-editor .view-line').nth(4).click();
    await visited.keyboard.press('Home');
    const before = await marks.count();
    const start = performance.now();
    await visited.keyboard.press('x');
    while ((await marks.count()) === before && performance.now() - start < 5_000) await visited.waitForTimeout(5);
    taken.push(performance.now() - start);
    await visited.keyboard.press('Backspace');
    await visited.waitForTimeout(600);
  }
  return Math.round(at(taken, 0.5));
}

/** The value below which a share of the values lies; 0 if there are none. */
function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
