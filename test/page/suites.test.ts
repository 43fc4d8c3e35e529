import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../tidy/house.ts';
import { arriveAt, openVisitors, type Visit, type Visitors } from './browser.ts';
import { expectQuiet } from './expect-quiet.ts';

let visitors: Visitors;
beforeAll(async () => {
  visitors = await openVisitors();
});
afterAll(() => visitors.close());

const arrive = (): Promise<Visit> => arriveAt(visitors);
const showSuites = (page: Page) => page.getByRole('menuitem', { name: '场景套件' }).click();
const finished = (page: Page) => page.getByText(/^已运行完毕/).waitFor({ timeout: 60_000 });
const saveAsScenario = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '存为场景' }).click();
  await page.getByRole('textbox', { name: '推导' }).fill('第十条（三）3（1），一般责任1分');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await page.getByText(/^已存为场景/).waitFor();
};
const drop = async (page: Page, name: string, text: string): Promise<void> => {
  const dropped = await page.evaluateHandle(
    ([fileName = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await page.getByText(/^已导入 1 个文件/).waitFor();
};
const rows = (page: Page) => page.getByRole('row');

const ruleFile = '第五章-记分管理.zs';
/** 3.3.1 in the second band: 4 to 6 points in place of 1 to 3. */
const changedRule = readFileSync(join(root, 'rules/qinghai', ruleFile), 'utf8').replace(
  /(情形 3\.3\.1 [^档]*档次) 一档/,
  '$1 二档',
);

describe('suites', () => {
  it('save the case as a scenario and see it fail after a rule edit', async () => {
    const visit = await arrive();
    const { page } = visit;
    await saveAsScenario(page);
    await drop(page, ruleFile, changedRule);
    await showSuites(page);
    await finished(page);
    await page.getByText(/^未通过 [1-9]/).click();
    const search = page.getByRole('searchbox', { name: '按名称、推导、案卷查找' });
    await search.fill('示例-01');
    await expect.poll(() => rows(page).filter({ hasText: '示例-01' }).count()).toBe(1);
    const row = rows(page).filter({ hasText: '示例-01' });
    expect(await row.textContent()).toContain('≠');
    expect(await row.textContent()).toContain('F1：1分');
    await row.getByRole('button').click();
    const detail = page.getByRole('dialog', { name: /^场景：示例-01/ });
    await detail.getByText('第十条（三）3（1），一般责任1分').waitFor();
    await detail.getByRole('row', { name: /^分值 F1 1分 1、4分/ }).waitFor();
    await detail.getByRole('heading', { name: '为什么是这样' }).waitFor();
    await detail.getByRole('button', { name: '在表单中打开' }).click();
    await page.getByText(/^来自场景“示例-01.*项不同/).waitFor();
    expectQuiet(visit);
  });

  it('every shipped scenario passes, and finds its suite', async () => {
    const visit = await arrive();
    const { page } = visit;
    await showSuites(page);
    await finished(page);
    await page.getByText('1024 个通过，0 个未通过').waitFor();
    await page.getByText(/^未通过 0/).click();
    await page.getByText('没有符合条件的场景').waitFor();
    expectQuiet(visit);
  });

  it('a suite is edited as YAML, with what is wrong, and runs again', async () => {
    const visit = await arrive();
    const { page } = visit;
    await saveAsScenario(page);
    await showSuites(page);
    await finished(page);
    await page.getByRole('combobox', { name: '套件' }).fill('试算存下');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '编辑 YAML' }).click();
    const text = page.getByRole('textbox', { name: '套件的 YAML' });
    const yaml = await text.inputValue();
    await text.fill(yaml.replace('推导:', '推论:'));
    await page.getByRole('button', { name: '第 5 行' }).waitFor();
    await text.fill(yaml.replace('累计: {2025: 1}', '累计: {2025: 2}'));
    await page.getByText('写法无误').waitFor();
    await page
      .getByRole('button', { name: 'Close' })
      .or(page.getByRole('button', { name: '关闭' }))
      .first()
      .click();
    await page.getByText('1024 个通过，1 个未通过').waitFor({ timeout: 60_000 });
    expectQuiet(visit);
  });
});
