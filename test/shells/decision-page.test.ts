import { beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../report/page/html.ts';
import { styleSheet } from '../../report/page/style.ts';
import type { Decision, Tables } from '../../runtime/index.ts';
import { build, zhunsheng } from './command.ts';
import { decidedOn, decisionOn, finding, pageOf, pageOn, qinghai, record, type Entry } from './reports.ts';

const payloads = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}</style>',
  '</title></svg><svg onload=alert(1)>',
  '--><!-- ]]> &lt;b&gt; javascript:alert(1) {{7*7}}',
];

/** Every mark that a page may hold, with the attributes it may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  '!doctype': ['html'],
  html: ['lang'],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  a: ['href', 'title'],
  table: ['class', 'role'],
  th: ['scope'],
  tr: ['class'],
  svg: ['class', 'width', 'height', 'viewBox', 'role', 'aria-label', 'aria-hidden'],
  pattern: ['id', 'width', 'height', 'patternUnits', 'patternTransform'],
  rect: ['class', 'x', 'y', 'width', 'height', 'fill'],
  line: ['class', 'x1', 'x2', 'y1', 'y2'],
  circle: ['class', 'cx', 'cy', 'r'],
  text: ['class', 'x', 'y', 'text-anchor'],
  span: ['class', 'lang'],
  strong: ['class'],
  div: ['class', 'id', 'aria-hidden'],
  ...Object.fromEntries(['p', 'ul', 'dl', 'dd', 'section'].map((name) => [name, ['class']])),
  ...Object.fromEntries(
    ['head', 'title', 'style', 'body', 'main', 'h1', 'h2', 'h3', 'header', 'article', 'small', 'code', 'time', 'br']
      .concat(['caption', 'thead', 'tbody', 'td', 'li', 'dt', 'defs', 'g'])
      .map((name) => [name, []]),
  ),
};

/** A page without the blanks between its marks, which mean nothing. */
const tight = (page: string): string =>
  page
    .replace(/\s+/g, ' ')
    .replace(/ ?\/?> ?/g, '>')
    .replace(/ ?</g, '<');

interface Mark {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The marks that begin something, in order. Fails at anything that is none of ours. */
function marksOf(page: string): readonly Mark[] {
  const pattern = /<(\/?)([!a-z][a-z0-9]*)((?: [a-zA-Z0-9-]+(?:="[^"<>]*")?)*) ?\/?>/y;
  const marks: Mark[] = [];
  for (let at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
    pattern.lastIndex = at;
    const [, closing, name = '', list = ''] = pattern.exec(page) ?? [];
    expect([page.slice(at, at + 40), Object.hasOwn(allowed, name)]).toEqual([page.slice(at, at + 40), true]);
    const attributes = new Map(
      [...list.matchAll(/ ([a-zA-Z0-9-]+)(?:="([^"]*)")?/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
    );
    for (const attribute of attributes.keys())
      expect([name, allowed[name]]).toEqual([name, expect.arrayContaining([attribute])]);
    if (closing === '') marks.push({ name, attributes });
  }
  return marks;
}

/** Data with the payload behind every text that a record's author chose: all of them, but dates and the tool's own words. */
function spoilt<T>(data: T, payload: string): T;
function spoilt(data: unknown, payload: string): unknown {
  if (typeof data === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(data) ? data : data + payload;
  if (Array.isArray(data)) return data.map((part: unknown) => spoilt(part, payload));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, spoilt<unknown>(value, payload)]));
}

const entries = (text: string): readonly Entry[] => {
  const own = { 记载: '2025-05-06' };
  const target = `F1${text}`;
  return [
    finding(target, '2025-05-06', '借用医保代码', '主要责任', {
      ...{ 检查: text, 行为编号: text, 机构: text, 理由: text, 认定分值: 9 },
      ...own,
    }),
    { 类型: '通知', 编号: `N1${text}`, 日期: '2025-05-08', 发出: '2025-05-07', 针对: target },
    { 类型: '意见反馈', 编号: `G1${text}`, 日期: '2025-05-09', 针对: target },
    { 类型: '异议', 编号: `A1${text}`, 日期: '2025-05-12', 针对: text },
    { 类型: '专业鉴定', 编号: `B1${text}`, 日期: '2025-05-13', 至: '2025-05-14', 针对: target },
    { 类型: '异议结果', 编号: `A2${text}`, 日期: '2025-05-20', 针对: target, 结果: '维持' },
    { 类型: '状态决定', 编号: `S1${text}`, 日期: '2025-05-21', 状态: '暂停', 期限: '9个月', 针对: target },
    { 类型: '修复', 编号: `R1${text}`, 日期: '2025-06-20', 途径: '学习培训', 减分: 5, 缩短: '2个月' },
    { 类型: '恢复申请', 编号: `H0${text}`, 日期: '2025-07-01' },
    { 类型: '恢复评估', 编号: `H1${text}`, 日期: '2025-07-08', 结果: '不通过' },
    { 类型: '重新登记', 编号: `H2${text}`, 日期: '2025-09-01', 机构: text },
    { 类型: '机构处理', 编号: `I1${text}`, 日期: '2025-09-02', 机构: text, 措施: '解除协议', 负有责任: '是' },
    { 类型: '服务', 编号: `V1${text}`, 日期: '2025-06-01', 机构: text },
  ];
};
const hostile = (text: string): object => ({
  ...record(entries(text), { 代码: text, 执业点: [{ 机构: text, 自: '2020-01-01' }, { 机构: `H2${text}` }] }),
  案卷: text,
});

describe('whatever a record says is words', () => {
  it.each(payloads)('in every text field of every kind of entry: %s', (payload) => {
    const page = pageOn(
      [hostile(payload), { 格式: 1, 机构: { 代码: payload, 登记人数: [], 人员: [hostile(payload)] } }],
      '2025-12-31',
    );
    marksOf(page);
    expect(page).not.toContain(payload.trim());
    const shown = html`${payload}`.markup;
    expect(page.split(shown).length).toBeGreaterThan(30);
  });

  it.each(payloads)('and whatever a decision and a rule set say: %s', (payload) => {
    const value = hostile('甲');
    const decision = spoilt<Decision>(decisionOn(value, '2025-12-31'), payload);
    const tables = spoilt<Tables>(qinghai.rules.tables, payload);
    // The kinds of facts and conditions, and the natures of statuses, are the tool's.
    const kinds = JSON.parse(
      JSON.stringify(tables).replaceAll(/("(?:kind|nature)":"[a-zA-Z-]+)(?:[^"\\]|\\.)*"/g, '$1"'),
    ) as Tables;
    for (const rules of [tables, kinds]) {
      const page = pageOf([{ decision, value: spoilt(value, payload) }], rules);
      marksOf(page);
      expect(page).not.toContain(payload);
    }
  });
});

const css = styleSheet.markup.replace(/\s+/g, ' ');

describe('the page stands alone', () => {
  const page = pageOn([hostile('甲'), hostile('乙')], '2025-12-31');
  const marks = marksOf(page);

  it('loads nothing, runs nothing, sends nothing', () => {
    expect(
      marks.map(({ name }) => name).filter((name) => /^(script|link|img|iframe|object|form|base|use)$/.test(name)),
    ).toEqual([]);
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;`);
    expect(page).not.toMatch(/https?:|url\((?!#)|@import|javascript:/);
  });

  it('is in Chinese, has a title, a heading for each record and each section in order', () => {
    expect(tight(page).startsWith('<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">')).toBe(true);
    expect(page).toContain('<title>记分裁量报告（截至 2025-12-31）</title>');
    expect(pageOn([hostile('甲')], '2025-12-31')).toContain('<title>甲 记分裁量报告（截至 2025-12-31）</title>');
    const levels = marks.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []));
    expect(levels.filter((level) => level === 1).length).toBe(1);
    expect(levels.filter((level) => level === 2).length).toBe(2);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('table headers say what they head, links lead somewhere, names are used once', () => {
    const heads = marks.filter(({ name }) => name === 'th');
    expect(heads.length).toBeGreaterThan(50);
    expect(heads.filter(({ attributes }) => !/^(col|row)$/.test(attributes.get('scope') ?? ''))).toEqual([]);
    const ids = marks.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = marks.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((target) => !ids.includes(target.replace(/^#/, '')))).toEqual([]);
    const drawings = marks.filter(({ name, attributes }) => name === 'svg' && attributes.get('role') === 'img');
    expect(drawings.map(({ attributes }) => attributes.get('aria-label'))).toEqual(
      expect.arrayContaining(['2025年累计 6分', '登记状态时间线，与下表相同']),
    );
  });

  it('every printed page says whose it is; each record begins a new one', () => {
    const running = /<div class="running" aria-hidden="true"><span>案卷 [甲乙]<\/span><span>截至 2025-12-31<\/span>/g;
    expect(tight(page).match(running)?.length).toBe(2);
    expect(css).toMatch(/@page \{ size: A4;/);
    expect(css).toContain('.sheet + .sheet { break-before: page; }');
  });

  it('a clause is there with its words (第十一条（二）)', () => {
    const words =
      '一个自然年度内记分达到9分，定点医药机构对其进行约谈、警告。登记备案状态应当维护为暂停，期限为1个月以上6个月以下。';
    expect(tight(page)).toContain(`title="${words}">第十一条（二）</a>`);
    expect(tight(page)).toMatch(new RegExp(`<div id="r1-c\\d+"><dt>第十一条（二）</dt><dd>${words}</dd></div>`));
    expect(qinghai.clauseText('《2号令》第三十八条第（四）项')).toBeNull();
  });

  it('the same decision gives the same bytes', () =>
    expect(pageOn([hostile('甲'), hostile('乙')], '2025-12-31')).toBe(page));
});

describe('what is drawn', () => {
  it('the year: certain points solid, possible ones hatched', () => {
    const value = record([
      finding('F1', '2025-05-06', '借用医保代码', '一般责任'),
      finding('F2', '2025-06-03', '重复收费', null),
    ]);
    // 7 分与 1 至 3 分：8 分确定，至多 10 分；刻度到 13（12 分之后再留一格），全长 680。
    const [bar = ''] = /<svg class="bar".*?<\/svg>/.exec(tight(pageOn([value], '2025-12-31'))) ?? [];
    expect(bar).toContain(`<rect class="fill" x="0" y="18" width="${((8 / 13) * 680).toFixed(1)}"`);
    expect(bar).toContain(
      `<rect fill="url(#hatch)" x="${((8 / 13) * 680).toFixed(1)}" y="18" width="${((2 / 13) * 680).toFixed(1)}"`,
    );
    expect(bar.match(/class="mark [a-z]+"/g)).toEqual([
      'class="mark certain"',
      'class="mark possible"',
      'class="mark impossible"',
    ]);
  });

  it('the timeline: a lane for each place where places differ, a stripe for each possible status', () => {
    const value = record([{ 类型: '机构处理', 编号: 'I1', 日期: '2025-03-01', 机构: 'H1', 措施: '解除协议' }], {
      类别: '护士',
      执业点: [
        { 机构: 'H1', 自: '2020-01-01' },
        { 机构: 'H2', 自: '2021-01-01' },
      ],
    });
    const [line = ''] = /<svg class="timeline" .*?<\/svg>/.exec(tight(pageOn([value], '2025-12-31'))) ?? [];
    expect(line.match(/class="place">([^<]+)/g)).toEqual(['class="place">H1', 'class="place">H2']);
    const [later = ''] = /<g><title>2025-03-01 起 可能 终止、正常<\/title>.*?<\/g>/.exec(line) ?? [];
    expect(later.match(/<rect class="[a-z -]+"/g)).toEqual([
      '<rect class="barred-stop"',
      '<rect class="settled"',
      '<rect class="edge several"',
    ]);
  });

  it('words stand out from their ground (4.5 to 1 at least)', () => {
    const words = [...css.matchAll(/[{; ]color: (#[0-9a-f]{6});/g)].map(([, colour]) => colour ?? '');
    const grounds = [...css.matchAll(/\.timeline \.[a-z-]+ \{ fill: (#[0-9a-f]{6}); \}|background: (#[0-9a-f]{6});/g)];
    expect(words.length).toBeGreaterThan(8);
    expect(grounds.length).toBeGreaterThan(6);
    for (const colour of words) expect([colour, contrast(colour, '#ffffff') >= 4.5]).toEqual([colour, true]);
    for (const [, fill, background] of grounds) {
      const ground = fill ?? background ?? '';
      expect([ground, contrast('#1a1a1a', ground) >= 4.5]).toEqual([ground, true]);
    }
    expect(contrast('#8c1010', '#fff8dc')).toBeGreaterThan(4.5);
  });
});

/** WCAG: the ratio of two colours' luminances. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('decide --format html', () => {
  beforeAll(build, 180_000);

  it('one page for all records that can be judged', () => {
    const input = [hostile('甲'), { 格式: 1 }, hostile('乙')].map((value) => `${JSON.stringify(value)}\n`).join('');
    const options = ['--as-of', '2025-12-31', '--format', 'html', '--explain'];
    const { status, stdout } = zhunsheng(['decide', 'rules/qinghai', '-', ...options], { input });
    expect(status).toBe(1);
    expect(stdout).toBe(pageOn([hostile('甲'), hostile('乙')], '2025-12-31'));
  });

  it('none, no page', () => {
    const { status, stdout } = zhunsheng(['decide', 'rules/qinghai', '-', '--format', 'html'], {
      input: '{"格式": 1}\n',
    });
    expect([status, stdout]).toEqual([1, '']);
  });

  it('an institution’s record as JSON', () => {
    const value = { 格式: 1, 机构: { 代码: 'H1', 登记人数: [{ 日期: '2025-01-01', 人数: 4 }], 人员: [hostile('甲')] } };
    const options = ['--as-of', '2025-12-31', '--format', 'ndjson'];
    const { status, stdout } = zhunsheng(['decide', 'rules/qinghai', '-', ...options], {
      input: JSON.stringify(value),
    });
    expect([status, JSON.parse(stdout)]).toEqual([0, JSON.parse(JSON.stringify(decidedOn(value, '2025-12-31')))]);
  });
});
