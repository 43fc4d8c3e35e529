import { describe, expect, it } from 'vitest';
import {
  diagnose,
  listing,
  noticeJson,
  noticeOf,
  plainStyle,
  renderNotice,
  type Diagnostic,
  type Notice,
} from '../../../diagnostics/index.ts';

const layout = { style: plainStyle, width: 60 };

function notice(text: string, marked: string, more: Partial<Notice> = {}): Notice {
  const start = text.indexOf(marked);
  const span = { source: { name: '规则.zs', text }, start, end: start + marked.length };
  return {
    severity: 'error',
    number: 'ZS0000',
    span,
    zh: '不对。',
    en: 'Wrong.',
    advice: null,
    replacements: [],
    related: [],
    ...more,
  };
}

const rendered = (text: string, marked: string, more: Partial<Notice> = {}) =>
  renderNotice(notice(text, marked, more), layout).split('\n');

describe('code frame', () => {
  it('marks by display width: 中 is two wide', () =>
    expect(rendered('情形 3.3.1 住院\n  当 行为 含 分解主院\n', '分解主院')).toEqual([
      '错误 ZS0000 规则.zs:2:10',
      '  不对。',
      '  Wrong.',
      '  1 │ 情形 3.3.1 住院',
      '  2 │   当 行为 含 分解主院',
      '    │              ^^^^^^^^',
    ]));

  it('a tab goes to the next column of four, on both lines alike', () =>
    expect(rendered('\t甲\t乙', '乙').slice(-2)).toEqual(['  1 │     甲  乙', '    │         ^^']));

  it('a character beyond the basic plane is one column pair', () =>
    expect(rendered('𠮷𠮷甲', '甲').slice(-1)).toEqual(['    │     ^^']));

  it('an invisible character is named', () =>
    expect(rendered('a\u202eb', '\u202e').slice(-2)).toEqual(['  1 │ a<U+202E>b', '    │  ^^^^^^^^']));

  it('an empty span points between characters, also behind the last', () => {
    const text = '甲乙';
    const at = (start: number) =>
      renderNotice({ ...notice(text, '甲'), span: { source: { name: 'x', text }, start, end: start } }, layout)
        .split('\n')
        .at(-1);
    expect(at(1)).toBe('    │   ^');
    expect(at(2)).toBe('    │     ^');
  });

  it('a span over several lines is marked to the end of the first', () =>
    expect(rendered('甲乙\n丙', '乙\n丙').slice(-1)).toEqual(['    │   ^^']));

  it('a long line is cut around the mark and fits', () => {
    const lines = rendered('一'.repeat(500) + '错' + '二'.repeat(500), '错');
    const [line = '', marks = ''] = lines.slice(-2);
    expect(line).toMatch(/^ {2}1 │ …一+错二+…$/);
    expect(line.length).toBeLessThan(40);
    expect(marks.indexOf('^') - marks.indexOf('│') - 2).toBe(1 + 2 * (line.indexOf('错') - line.indexOf('…') - 1));
  });

  it('CRLF and blank lines above do not show', () =>
    expect(rendered('甲\r\n\r\n乙\r\n', '乙').slice(3)).toEqual(['  3 │ 乙', '    │ ^^']));
});

describe('notice', () => {
  it('shows advice, what to write instead and related places', () => {
    const text = '甲: 1\n甲: 2\n';
    const source = { name: '案卷.yaml', text };
    const diagnostic = diagnose(
      'duplicate-key',
      { source, start: 5, end: 6 },
      { key: '甲' },
      { related: [{ span: { source, start: 0, end: 1 }, role: 'first-declared' }] },
    );
    expect(renderNotice(noticeOf(diagnostic), layout).split('\n')).toEqual([
      '错误 ZS0908 案卷.yaml:2:1',
      '  “甲”写了两次',
      '  “甲” is given twice',
      '  1 │ 甲: 1',
      '  2 │ 甲: 2',
      '    │ ^^',
      '  参见 先写在此处：案卷.yaml:1:1',
      '  1 │ 甲: 1',
      '    │ ^^',
    ]);
  });

  it('tells a replacement by its text, or by the line as it would be', () => {
    const one = notice('档次 一当', '一当');
    const span = one.span ?? { source: { name: '', text: '' }, start: 0, end: 0 };
    const show = (edits: Notice['replacements'][number]['edits']) =>
      renderNotice({ ...one, replacements: [{ edits }] }, layout)
        .split('\n')
        .at(-1);
    expect(show([{ span, replacement: '一档' }])).toBe('  可改为：一档');
    expect(show([{ span, replacement: '' }])).toBe('  可改为：（删去）');
    expect(
      show([
        { span: { ...span, start: 2, end: 2 }, replacement: '  ' },
        { span: { ...span, start: 4 }, replacement: '档' },
      ]),
    ).toBe('  可改为：档次   一档');
  });

  it('as data: lines and columns from 1 in characters', () => {
    const json = noticeJson(notice('𠮷a\n𠮷b', 'b'));
    expect(json.place).toEqual({ file: '规则.zs', line: 2, column: 2, endLine: 2, endColumn: 3 });
  });
});

describe('listing', () => {
  it('orders by file as first seen, then place, and counts what it leaves out', () => {
    const source = (name: string) => ({ name, text: 'x'.repeat(300) });
    const [a, b] = [source('a'), source('b')];
    const at = (of: { name: string; text: string }, start: number): Diagnostic =>
      diagnose('key-not-text', { source: of, start, end: start }, {});
    const { notices, leftOut, counts } = listing([
      at(b, 9),
      at(a, 7),
      at(b, 3),
      ...Array.from({ length: 120 }, (_, i) => at(a, 10 + i)),
    ]);
    expect(notices.slice(0, 3).map((n) => [n.span?.source.name, n.span?.start])).toEqual([
      ['b', 3],
      ['b', 9],
      ['a', 7],
    ]);
    expect(leftOut).toEqual([{ file: 'a', count: 21 }]);
    expect(counts).toEqual({ error: 123, warning: 0, note: 0 });
  });
});
