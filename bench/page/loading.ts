import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from '../measuring/rounds.ts';
import { stranger, type Site } from './visit.ts';

export interface Loading {
  /** Milliseconds from the request to the first result on screen. */
  readonly usable: number;
  /** Kilobytes, compressed, of everything fetched until then. */
  readonly first: number;
  /** The same with the editor open. */
  readonly withEditor: number;
}

/** Loads the page anew for each round. */
export async function loading(site: Site, built: string, rounds: number): Promise<Loading> {
  const times: number[] = [];
  let first = 0;
  let withEditor = 0;
  for (let round = 0; round < rounds; round += 1) {
    const page = await stranger(site);
    const fetched = new Set<string>();
    page.on('response', (response) => fetched.add(new URL(response.url()).pathname));
    const begin = performance.now();
    await page.goto(site.address);
    await page.locator('.case-result table').first().waitFor();
    times.push(performance.now() - begin);
    await page.waitForLoadState('networkidle');
    first = kilobytes(built, fetched);
    if (round === 0) {
      await page.getByRole('menuitem').nth(1).click();
      await page.locator('.monaco-editor .view-line').first().waitFor();
      await page.waitForLoadState('networkidle');
      withEditor = kilobytes(built, fetched);
    }
    await page.context().close();
  }
  return { usable: median(times), first, withEditor };
}

function kilobytes(built: string, paths: ReadonlySet<string>): number {
  let bytes = 0;
  for (const path of paths) {
    const file = path === '/' ? '/index.html' : decodeURIComponent(path);
    if (file !== '/opened.json') bytes += gzipSync(readFileSync(join(built, file)), { level: 9 }).length;
  }
  return bytes / 1000;
}
