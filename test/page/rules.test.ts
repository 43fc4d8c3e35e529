import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../tidy/house.ts';
import { openVisitors, type Visit, type Visitors } from './browser.ts';

interface Folder {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

let opened: Folder | null = null;
let visitors: Visitors;

beforeAll(async () => {
  visitors = await openVisitors(() =>
    JSON.stringify(
      opened === null ? null : { ...opened, beside: [folderAt('rules/national')], place: '/tmp/x', token: '' },
    ),
  );
});
afterAll(() => visitors.close());
beforeEach(() => {
  opened = null;
});

describe('the rules view', () => {
  it('mends a broken rule by its quick fix', async () => {
    opened = edited(folderAt('docs/examples/first-province'), '记分.zs', '情形 2.1 未按规定', '情型 2.1 未按规定');
    await visit(async ({ page }) => {
      await openRules(page); // 1
      const problems = page.getByRole('region', { name: '问题' });
      await problems.getByText('“情型”').first().waitFor();
      await problems.getByRole('button', { name: '改正', exact: true }).first().click(); // 2
      await problems.getByText('规则没有问题').waitFor();
      expect(await textShown(page)).toContain('情形 2.1 未按规定保管处方');
    });
  });

  it('leads from a clause to the rule behind it', async () => {
    await visit(async ({ page }) => {
      await openRules(page); // 1
      await page
        .getByRole('searchbox', { name: '查找条文' })
        .fill('负责医疗费用和医保结算审核的相关工作人员暂停或终止其从事'); // 2
      await law(page).getByRole('button', { name: '义务 审核人员另行处理' }).click(); // 3
      await ruleStrip(page).getByText('义务 审核人员另行处理').waitFor();
      expect(await page.getByRole('heading', { level: 2, name: '第五章-记分管理.zs' }).count()).toBe(1);
    });
  });

  it('leads from a rule to the clause behind it', async () => {
    await visit(async ({ page }) => {
      await openRules(page); // 1
      await page.getByRole('tree', { name: '大纲' }).getByText('义务 通报记分').click(); // 2
      const cited = law(page).locator('[aria-current=location]');
      await cited.first().waitFor();
      expect(await cited.allInnerTexts()).toEqual([
        expect.stringContaining('及时将记分情况通报相关责任人员所在定点医药机构'),
      ]);
      await ruleStrip(page).getByRole('button', { name: '第十条第1句' }).click(); // 3
      const sighted = law(page).locator('[aria-current=true]');
      expect(await sighted.innerText()).toContain('及时将记分情况通报');
      expect(await sighted.evaluate((row) => row === row.ownerDocument.activeElement)).toBe(true);
    });
  });

  it('writes a file in the other form and back, the same text', async () => {
    opened = folderAt('docs/examples/first-province');
    await visit(async ({ page }) => {
      await openRules(page); // 1
      await fileItem(page, '规则集.zs').click(); // 2
      await expect
        .poll(() => textShown(page))
        .toMatch(/^规则集 first-province\n(?:.*\n)+ {2}医疗保障经办机构 应当 听取陈述\n/);
      const before = await textShown(page);
      await convert(page, '转为 YAML'); // 3
      await page.getByText('- 义务: 听取陈述').waitFor();
      await convert(page, '转为文字'); // 4
      await expect.poll(() => textShown(page)).toBe(before);
      await page.getByRole('region', { name: '问题' }).getByText('规则没有问题').waitFor();
    });
  });

  it('gives a name another one in all files of the folder', async () => {
    opened = cut(folderAt('docs/examples/first-province'), '记分.zs', '情形 2.1', '情形.zs');
    await visit(async ({ page }) => {
      await openRules(page); // 1
      await law(page).getByRole('button', { name: '词表 行为 · 虚构医药服务项目' }).click(); // 2
      await page.locator('.view-line').getByText('虚构医药服务项目').waitFor();
      await page.keyboard.press('F2'); // 3
      await page.getByRole('textbox', { name: '重命名输入' }).fill('虚构服务'); // 4
      await page.keyboard.press('Enter'); // 5
      await expect.poll(() => textShown(page)).toContain('项 虚构服务 第二条（二）');
      await fileItem(page, '情形.zs').click();
      await expect.poll(() => textShown(page)).toContain('当 行为 含 虚构服务');
      await page.getByRole('region', { name: '问题' }).getByText('规则没有问题').waitFor();
    });
  });

  it('leads from a result of a case to the clause it rests on', async () => {
    await visit(async ({ page }) => {
      const citation = page.getByRole('button', { name: /第十一条（[一二三]）/ }).first();
      const label = /第十一条（[一二三]）/.exec(await citation.innerText())?.[0] ?? '';
      await citation.click(); // 1
      const sighted = law(page).locator('[aria-current=true]').first();
      await expect.poll(() => sighted.innerText()).toContain(label.replace('第十一条', ''));
      await page.locator('.view-line').first().waitFor();
      await page.waitForTimeout(1_000);
      expect(await sighted.evaluate((row) => row === row.ownerDocument.activeElement)).toBe(true);
      expect(await isInSight(sighted)).toBe(true);
    });
  });

  it('adds, renames and takes away a file, and puts it back', async () => {
    opened = folderAt('docs/examples/first-province');
    await visit(async ({ page }) => {
      await openRules(page);
      await page.getByRole('button', { name: '新建文件' }).click();
      const name = page.getByRole('dialog').getByRole('textbox', { name: '文件名' });
      await name.fill('记分.zs');
      await page.getByRole('dialog').getByText('已经有这个文件').waitFor();
      await name.fill('补充.zs');
      await name.press('Enter');
      await fileItem(page, '补充.zs').waitFor();
      await page.locator('.code-editor').click();
      await page.keyboard.type('记分档');
      await page.getByRole('region', { name: '问题' }).getByText('补充.zs 第 1 行').first().waitFor();

      await page.getByRole('button', { name: '改文件名' }).click();
      await name.fill('别的.zs');
      await page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('region', { name: '问题' }).getByText('别的.zs 第 1 行').first().waitFor();
      expect(await fileItem(page, '补充.zs').count()).toBe(0);

      await page.getByRole('button', { name: '删除文件' }).click();
      await page.getByRole('button', { name: '确定' }).click();
      await page.getByRole('region', { name: '问题' }).getByText('规则没有问题').waitFor();
      await page.getByRole('button', { name: '撤销', exact: true }).click();
      await expect.poll(() => textShown(page)).toBe('记分档');
    });
  });

  it('shows one kind of sentence alone, and what is sought', async () => {
    opened = folderAt('docs/examples/first-province');
    await visit(async ({ page }) => {
      await openRules(page);
      const sentences = law(page).getByRole('listitem');
      await law(page).getByRole('checkbox', { name: '人工判断 1' }).click();
      await expect
        .poll(() => sentences.allInnerTexts())
        .toEqual([expect.stringContaining('本办法自2026年7月1日起施行。')]);
      await law(page).getByRole('checkbox', { name: '人工判断 1' }).click();
      await law(page).getByRole('searchbox').fill('陈述');
      await expect.poll(() => sentences.allInnerTexts()).toEqual([expect.stringContaining('应当听取本人陈述。')]);
    });
  });

  it('shows hostile text as text: in the law, in names, in problems and beside the cursor', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const folder = folderAt('docs/examples/first-province');
    const text = edited(folder, '原文.txt', '未按规定保管处方的', `${hostile}[点我](command:x)未按规定保管处方的`);
    opened = edited(text, '记分.zs', '情形 2.1 未按规定保管处方', `情形 2.1 「${hostile}」 [点我](command:x)`);
    await visit(async ({ page }) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await openRules(page);
      await law(page).getByText(hostile).first().waitFor();
      await page.getByRole('region', { name: '问题' }).getByText('错误').first().waitFor();
      await page.locator('.view-line').filter({ hasText: '依据 第二条（一）' }).getByText('第二条').first().hover();
      await page.locator('.monaco-hover').getByText(hostile).first().waitFor();
      expect(await page.locator('img[src=x]').count()).toBe(0);
      expect(await page.locator('.monaco-hover a').count()).toBe(0);
      expect(dialogs).toEqual([]);
    });
  });

  it('keeps what can be undone while another view is looked at', async () => {
    opened = folderAt('docs/examples/first-province');
    await visit(async ({ page }) => {
      await openRules(page);
      await page.locator('.view-line').filter({ hasText: '# 第二条、第三条' }).click();
      await page.keyboard.press('End');
      await page.keyboard.type('abc');
      const navigation = page.getByRole('navigation', { name: '视图' });
      await navigation.getByText('试算案卷').click();
      await openRules(page);
      await expect.poll(() => textShown(page)).toContain('每次记几分。abc');
      await page.locator('.view-line').filter({ hasText: '# 第二条、第三条' }).click();
      await page.keyboard.press('Control+z');
      await expect.poll(() => textShown(page)).not.toContain('abc');
    });
  });
});

/** What is done on the page, after which it has complained of nothing and asked nobody else. */
async function visit(act: (visit: Visit) => Promise<void>): Promise<void> {
  const visiting = await visitors.visit();
  visiting.page.setDefaultTimeout(30_000);
  await act(visiting);
  expect(visiting.complaints).toEqual([]);
  expect(visiting.foreign).toEqual([]);
  await visiting.context.close();
}

async function openRules(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '视图' }).getByText('条文与规则').click();
  await page.locator('.view-line').first().waitFor();
}

/** The lines of the editor that are in sight, as one text. */
async function textShown(page: Page): Promise<string> {
  const lines = await page.locator('.code-editor .view-line').evaluateAll((found) =>
    found.map((line) => ({
      top: line.getBoundingClientRect().top,
      text: line.textContent.replaceAll('\u00A0', ' '),
    })),
  );
  return lines
    .sort((one, other) => one.top - other.top)
    .map(({ text }) => text)
    .join('\n');
}

/** Whether the whole of a row is in sight. */
function isInSight(row: Locator): Promise<boolean> {
  return row.evaluate((element) => {
    const frame = element.parentElement?.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    return frame !== undefined && top >= frame.top && bottom <= frame.bottom;
  });
}

async function convert(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: '确定' }).click();
}

function law(page: Page): Locator {
  return page.getByRole('region', { name: '条文', exact: true });
}

function ruleStrip(page: Page): Locator {
  return page.locator('.rule-strip');
}

function fileItem(page: Page, file: string): Locator {
  return page.getByRole('menuitem', { name: file, exact: true });
}

function folderAt(path: string): Folder {
  const place = join(root, path);
  const names = readdirSync(place).filter((name) => /\.(zs|txt)$/.test(name));
  const files = names.sort().map((name) => ({ path: name, text: readFileSync(join(place, name), 'utf8') }));
  return { name: path.split('/').at(-1) ?? path, files };
}

function edited({ name, files }: Folder, file: string, from: string, to: string): Folder {
  return {
    name,
    files: files.map(({ path, text }) => ({ path, text: path === file ? text.replace(from, to) : text })),
  };
}

/** With the end of a file, from `at` on, in a file of its own. */
function cut({ name, files }: Folder, file: string, at: string, end: string): Folder {
  const text = files.find(({ path }) => path === file)?.text ?? '';
  const place = text.indexOf(at);
  const others = files.filter(({ path }) => path !== file);
  return {
    name,
    files: [...others, { path: file, text: text.slice(0, place) }, { path: end, text: text.slice(place) }],
  };
}
