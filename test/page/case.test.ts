import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain, readYaml } from '#reading';
import { build, root, zhunsheng } from '../shells/command.ts';
import { shippedFolder } from '../unit/playground/open-shipped.ts';
import { openVisitors, type Visit, type Visitors } from './browser.ts';

let visitors: Visitors;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  build();
  visitors = await openVisitors();
  visit = await visitors.visit();
  ({ page } = visit);
  await page.locator('.ant-tour-close').click();
}, 300_000);

afterAll(async () => {
  await visitors.close();
});

/** Two actions. */
async function openRecord(typed: string): Promise<void> {
  await page.getByRole('combobox', { name: '打开案卷' }).fill(typed);
  await page.keyboard.press('Enter');
}

/** Two actions. */
async function judgeAsOf(date: string): Promise<void> {
  await page.getByRole('textbox', { name: '截至' }).fill(date);
  await page.keyboard.press('Enter');
}

const result = () => page.getByRole('region', { name: '裁量结果' });
const glance = () => page.getByRole('status', { name: '一览' });

describe('trying a case', () => {
  // 01: 一般责任 in 1–3, mitigated, has no lighter value than 1; the first threshold is 6.
  it('judges the sample doctor', async () => {
    await openRecord('初次轻微');
    await judgeAsOf('2025-12-31');
    await expect.poll(() => glance().textContent()).toContain('2025年累计 1分');
    const text = (await result().textContent()) ?? '';
    expect(text).toContain('截至日状态 正常');
    expect(text).toContain('3.3.1 分解住院或挂床住院（一档）');
    expect(text).toContain('没有触发措施。');
  });

  it('finds a behaviour by the initials of its pinyin, and judges what is not yet complete with a word at the field', async () => {
    await openRecord('新案卷');
    await page.getByRole('button', { name: '添加记录' }).click();
    await page.getByRole('menuitem', { name: '添加违规' }).click();
    await expect.poll(() => result().textContent()).toContain('有 1 处要补正');
    const finding = page.getByRole('group', { name: 'F1 违规' });
    await page.getByRole('button', { name: 'F1 行为' }).click();
    await expect.poll(() => finding.getByRole('alert').textContent()).toBe('缺少“行为”');
    await page.keyboard.type('gczy');
    await page.keyboard.press('Enter');
    await expect.poll(() => result().textContent()).toContain('未经处理');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => result().textContent()).toContain('有 1 处要补正');
  });

  // 13: 9 points on 2025-05-06, three months decided from 2025-05-12.
  it('finds why the person is suspended, down to clause and fact', async () => {
    await openRecord('暂停与恢复');
    await page.getByRole('button', { name: '为什么：状态 2025-05-12' }).click();
    const drawer = page.getByRole('dialog');
    expect(await drawer.textContent()).toContain('依状态决定 S1，自 2025-05-12 起，期限 3个月，至 2025-08-12');
    expect(await drawer.textContent()).toContain('2025-05-06 记分后累计 9 分，触及“年度累计 9分以上”');
    await drawer.getByRole('button', { name: '为什么：认定 F1' }).click();
    await expect.poll(() => drawer.textContent()).toContain('行为 不配合监督检查 记载');
    expect(await drawer.textContent()).toContain('为什么不是');
    expect(await drawer.getByRole('button', { name: '第十条（五）2（1）' }).count()).toBeGreaterThan(0);
    await drawer.getByRole('button', { name: '返回' }).click();
    await expect.poll(() => drawer.textContent()).toContain('为什么：状态 2025-05-12');
    await page.locator('.ant-drawer-close').click();
  });

  // The second suspension, undecided from 2025-11-20, may last six months: through 2026-05-20.
  it('switches an interpretation and sees what changes', async () => {
    await openRecord('暂停与恢复');
    await judgeAsOf('2025-12-31');
    await page.getByRole('radio', { name: /^自动/ }).click();
    const differences = page.getByRole('table', { name: '不同之处' });
    await expect
      .poll(() => differences.getByRole('row').last().textContent())
      .toBe('登记状态 2026-05-21 起期满待恢复正常');
    await page.getByRole('button', { name: '全部恢复默认' }).click();
    await expect.poll(() => differences.count()).toBe(0);
  });

  // 03: 高套病种, every responsibility possible, mitigated: 1 to 6; with the 3 before, 4 to 9.
  it('chooses inside the lawful set, with a reason where it wants one', async () => {
    await openRecord('责任尚未认定');
    await expect.poll(() => glance().textContent()).toContain('2025年累计 4至9分');
    const choice = page.getByRole('group', { name: 'F2 在合法分值之内选定' });
    expect(await choice.getByRole('radio').count()).toBe(6);
    await choice.getByRole('radio', { name: /^3 分/ }).click();
    await expect.poll(() => result().textContent()).toContain('缺少理由');
    await choice.getByRole('textbox', { name: 'F2 的理由' }).fill('主动交代');
    await page.keyboard.press('Enter');
    await expect.poll(() => result().textContent()).not.toContain('缺少理由');
    expect(await glance().textContent()).toContain('2025年累计 6分');
  });

  it('judges an institution, and each of its persons in the form of a person', async () => {
    await openRecord('达到两成');
    await expect.poll(() => glance().textContent()).toContain('2025年 2 人次，登记人数 10');
    await page.getByRole('button', { name: '打开 示例-25-乙' }).click();
    await expect.poll(() => glance().textContent()).toContain('终止（禁止登记至 2028-05-16）');
    await page.getByRole('button', { name: '回到机构' }).click();
    await expect.poll(() => result().textContent()).toContain('机构人次');
  });
});

const shipped = readdirSync(join(root, 'rules/qinghai/records')).sort();

function commandDecides(format: string, names: readonly string[]): string {
  const paths = names.map((name) => `rules/qinghai/records/${name}`);
  return zhunsheng(['decide', 'rules/qinghai', ...paths, '--as-of', '2025-12-31', '--format', format]).stdout;
}

describe('the decision is the command’s, byte for byte', () => {
  it.each(['13-暂停与恢复.yaml', '26-机构-恰好半数.yaml'])('downloaded: %s', async (name) => {
    await openRecord(name.replace('.yaml', ''));
    await judgeAsOf('2025-12-31');
    const expected = commandDecides('json', [name]);
    await expect
      .poll(() => glance().textContent())
      .toContain((JSON.parse(expected) as { 案卷?: string }).案卷 ?? '机构');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载结果' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe(expected);
  });

  it('of all shipped records, asked of the worker itself', async () => {
    const worker = readdirSync(join(root, 'dist/playground/assets')).find((name) => /^worker-.*\.js$/.test(name));
    const records = shipped.map((name) => {
      const { value } = readYaml({ name, text: readFileSync(join(root, 'rules/qinghai/records', name), 'utf8') });
      return value === null ? null : plain(value);
    });
    const answers = await page.evaluate(
      async ({ address, folder, all }) => {
        interface Policy {
          readonly createScriptURL: (address: string) => string;
        }
        const { trustedTypes } = window as unknown as {
          readonly trustedTypes: { readonly createPolicy: (name: string, rules: Policy) => Policy };
        };
        const policy = trustedTypes.createPolicy('test', { createScriptURL: (given) => given });
        const asked = new Worker(policy.createScriptURL(address), { type: 'module' });
        const ask = (name: string, parameter: unknown): Promise<unknown> =>
          new Promise((resolve) => {
            asked.onmessage = ({ data }: MessageEvent<{ readonly kind: string; readonly answer?: unknown }>) => {
              if (data.kind !== 'ready') resolve(data.answer);
            };
            asked.postMessage({ number: 0, name, parameter });
          });
        await new Promise((resolve) => (asked.onmessage = resolve));
        await ask('open', JSON.parse(folder));
        const found: string[] = [];
        for (const record of JSON.parse(all) as unknown[]) {
          const answer = await ask('judge', { record, asOf: '2025-12-31', knownAt: null, readings: [] });
          const { decision } = answer as { readonly decision: Readonly<Record<string, unknown>> };
          found.push(JSON.stringify(Object.fromEntries(Object.entries(decision).filter(([key]) => key !== '说明'))));
        }
        asked.terminate();
        return found;
      },
      {
        address: `/assets/${worker ?? ''}`,
        folder: JSON.stringify({ ...shippedFolder('qinghai'), beside: [shippedFolder('national')] }),
        all: JSON.stringify(records),
      },
    );
    expect(answers).toEqual(commandDecides('ndjson', shipped).trimEnd().split('\n'));
  });
});

it('nothing complained, nothing foreign was asked for', () => {
  expect([visit.complaints, visit.foreign]).toEqual([[], []]);
});
