import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { pageServer } from '../../cli/page-server.ts';
import { root } from '../tidy/house.ts';

/** A browser on the built page, watched: what it complains of, and every address it asks for. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  /** Errors and warnings of the console, uncaught exceptions, violations of the Content-Security-Policy. */
  readonly complaints: readonly string[];
  /** Requests to anywhere but the page's own origin. */
  readonly foreign: readonly string[];
}

export interface Visitors {
  /** A visitor of its own, with nothing kept from others. */
  readonly visit: (how?: {
    readonly path?: string;
    readonly width?: number;
    readonly height?: number;
    /** A script that runs in the page before the page’s own. */
    readonly before?: string;
  }) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

const ownBuild = join(root, 'dist/playground');

/** Debian’s Chromium. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Brings the built page and the command up to date with the code. */
export function buildPage(): void {
  execFileSync(process.execPath, [join(root, 'scripts/ready.mjs'), '--page'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts the server of `zhunsheng play` on the built page and a browser that reaches nothing else. */
export async function openVisitors(opened: () => string = () => 'null', built = ownBuild): Promise<Visitors> {
  if (built === ownBuild) buildPage();
  const server = pageServer(built, { read: opened, write: () => false, token: '' });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  return {
    visit: (how = {}) => visit(browser, address, how),
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A first visitor, who has waved the tour away. */
export async function arriveAt(visitors: Visitors): Promise<Visit> {
  const visit = await visitors.visit();
  await visit.page.locator('.ant-tour-close').click();
  return visit;
}

async function visit(
  browser: Browser,
  address: string,
  { path = '', width = 1440, height = 900, before = '' }: NonNullable<Parameters<Visitors['visit']>[0]>,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const complaints: string[] = [];
  const foreign: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(address) && !/^(data|blob):/.test(url.href),
    async (route) => {
      foreign.push(route.request().url());
      await route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  await page.addInitScript(before);
  await page.goto(address + path);
  return { page, context, address, complaints, foreign };
}
