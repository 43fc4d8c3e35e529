import { describe, expect, it } from 'vitest';
import type { ScenarioRow } from '../../../playground/engine/answers/suites/slice.ts';
import { expectables } from '../../../playground/engine/answers/suites/expectables.ts';
import { printable } from '../../../playground/engine/answers/suites/printable.ts';
import { saved } from '../../../playground/engine/answers/suites/saved.ts';
import { expected, scenarioDetail } from '../../../playground/engine/answers/suites/scenario.ts';
import { slice } from '../../../playground/engine/answers/suites/slice.ts';
import type { Opened } from '../../../playground/engine/opened.ts';
import { trialOf } from '../../../playground/samples/first-desk.ts';
import { shownRows, type RowFilter } from '../../../playground/suites/shown-rows.ts';
import { openShipped, shippedFolder } from './open-shipped.ts';

const opened = openShipped('qinghai');
const suite = 'suites/第十一条-阈值.yaml';
const record = shippedFolder('qinghai').files.find(({ path }) => path.startsWith('records/01'));
const trial = trialOf('', record?.text ?? '', '2025-12-31');

function run(on: Opened, path: string): readonly ScenarioRow[] {
  const rows: ScenarioRow[] = [];
  for (let from: number | null = 0; from !== null;) {
    const part = slice(on, { path, from });
    rows.push(...(part?.rows ?? []));
    from = part?.next ?? null;
  }
  return rows;
}

describe('running suites in slices', () => {
  it('runs every scenario once', () => {
    const rows = run(opened, suite);
    expect(rows.length).toBe(slice(opened, { path: suite, from: 0 })?.total);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    expect(rows.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('tells what a record is about, and what was expected and decided', () => {
    const [row] = run(opened, 'suites/公开案例.yaml');
    expect(row).toMatchObject({ name: '重庆潼南，先记10分', line: 4, asOf: '2025-09-23', facts: '医师；违规 2' });
    expect(row?.comparisons[0]).toEqual({
      key: '分值',
      about: '分值 F1',
      expected: '10分',
      actual: '10分',
      holds: true,
    });
  });

  it('says why a suite cannot be read', () => {
    const broken = opened.with({ path: 'suites/坏.yaml', text: '格式: 1\n套件: 坏\n场景: 三个\n' });
    expect(slice(broken, { path: 'suites/坏.yaml', from: 0 })).toMatchObject({
      name: null,
      total: 0,
      notices: [{ line: 3 }],
    });
    const hostile = opened.with({ path: 'suites/坏.yaml', text: '格式: 1\n套件: 坏\n场景: []\n__proto__: {a: 1}\n' });
    expect(slice(hostile, { path: 'suites/坏.yaml', from: 0 })).toMatchObject({ name: null, notices: [{ line: 4 }] });
  });

  it('finds records beside the suites', () => {
    const text = [
      '格式: 1',
      '套件: 文件',
      '场景:',
      '  - {名称: 一, 推导: 甲, 截至: 2025-12-31, 案卷: ../records/01-初次轻微.yaml, 期望: {累计: {2025: 1}}}',
    ];
    const with1 = opened.with({ path: 'suites/文件.yaml', text: `${text.join('\n')}\n` });
    expect(run(with1, 'suites/文件.yaml')).toMatchObject([{ passed: true, facts: '医师；违规 1、通知 1' }]);
  });
});

describe('saving a case as a scenario', () => {
  const all = expectables(opened, trial) ?? [];
  const draft = {
    path: 'suites/新.yaml',
    suite: '新',
    name: '初次轻微',
    derivation: '第十条（三）3（1）',
    input: trial,
    expected: all,
  };
  const answer = saved(opened, draft);
  const text = answer.kind === 'text' ? answer.text : '';
  const kept = opened.with({ path: draft.path, text });

  it('writes a suite that passes, and fails after the rule was changed', () => {
    expect(run(kept, draft.path)).toMatchObject([{ name: '初次轻微', passed: true, derivation: '第十条（三）3（1）' }]);
    const file = '第五章-记分管理.zs';
    const rule = shippedFolder('qinghai').files.find(({ path }) => path === file)?.text ?? '';
    const changed = kept.with({ path: file, text: rule.replace(/(情形 3\.3\.1 [^档]*档次) 一档/, '$1 二档') });
    const [row] = run(changed, draft.path);
    // 二档 gives 一般责任 4; one band lighter it is 1, as recorded.
    expect(row?.comparisons.find(({ about }) => about === '分值 F1')).toMatchObject({
      expected: '1分',
      actual: '1、4分',
      holds: false,
    });
    const detail = scenarioDetail(changed, { suite: draft.path, scenario: '初次轻微' });
    expect(detail?.comparisons.find(({ about }) => about === '分值 F1')?.because[0]?.对象).toBe('认定 F1');
  });

  it('refuses a name that is taken, and changes nothing', () => {
    expect(saved(kept, draft)).toMatchObject({ kind: 'refused', notices: [{ severity: 'error' }] });
  });

  it('leaves out the record’s name, and keeps everything written before', () => {
    expect(text).not.toContain('示例-01');
    const other = opened.others.get(suite)?.text ?? '';
    const appended = saved(opened, { ...draft, path: suite });
    expect(appended.kind === 'text' && appended.text.startsWith(other.trimEnd())).toBe(true);
  });
});

describe('a scenario in the form', () => {
  it('compares the case as it stands with what is expected', () => {
    const name = { suite: 'suites/公开案例.yaml', scenario: '重庆潼南，先记10分' };
    const detail = scenarioDetail(opened, name);
    const input = { record: detail?.record, asOf: '2025-09-23', knownAt: null, readings: [] };
    const fared = expected(opened, { input, name });
    expect(fared?.comparisons.every(({ holds }) => holds)).toBe(true);
    const later = expected(opened, { input: { ...input, asOf: '2025-12-31' }, name });
    expect(later?.comparisons.find(({ about }) => about === '累计 2025')).toMatchObject({
      expected: '10分',
      actual: '14分',
    });
    expect(expected(opened, { input, name: { ...name, scenario: '没有' } })).toBeNull();
    expect(expected(opened, { input: { ...input, record: { 人员: 1 } }, name })?.notices.length).toBeGreaterThan(0);
  });
});

describe('the print version', () => {
  it('is a whole page with reasons and clauses that loads and runs nothing', () => {
    const page = printable(opened, trial);
    const html = page.kind === 'page' ? page.html : '';
    const has = ['default-src &#39;none&#39;', '<h3>理由', '所引条文'].filter((part) => html.includes(part));
    expect(has).toHaveLength(3);
    expect(/<script|<iframe|javascript:/i.test(html)).toBe(false);
  });

  it('shows what a record says as text', () => {
    const hostile = { ...(trial.record as object), 案卷: '<img src=x onerror=alert(1)>' };
    const page = printable(opened, { ...trial, record: hostile });
    expect(page.kind === 'page' && !page.html.includes('<img') && page.html.includes('&lt;img')).toBe(true);
  });
});

describe('what is shown', () => {
  const row = (name: string, passed: boolean): ScenarioRow => ({
    name,
    line: 1,
    asOf: '',
    derivation: `推导${name}`,
    facts: '医师；违规 1',
    passed,
    comparisons: [],
    notices: [],
  });
  const suites = [
    { path: 'suites/一.yaml', name: '一', rows: [row('甲', true), row('乙', false)], notices: [], stale: false },
    { path: 'suites/二.yaml', name: null, rows: [row('丙', true)], notices: [], stale: true },
  ];
  it.each<[Partial<RowFilter>, readonly string[]]>([
    [{}, ['甲', '乙', '丙']],
    [{ suite: 'suites/一.yaml' }, ['甲', '乙']],
    [{ state: 'failed' }, ['乙']],
    [{ state: 'passed' }, ['甲', '丙']],
    [{ text: ' 推导  丙 ' }, ['丙']],
    [{ text: '护士' }, []],
  ])('of %j: %j', (filter, names) => {
    const shown = shownRows(suites, { suite: null, state: 'all', text: '', ...filter });
    expect(shown.map(({ name }) => name)).toEqual(names);
  });
});
