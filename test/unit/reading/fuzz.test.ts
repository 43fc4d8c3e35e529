import { describe, expect, it } from 'vitest';
import { noticeOf, plainStyle, renderNotice } from '../../../diagnostics/index.ts';
import { plain, readJson, readYaml } from '../../../reading/index.ts';

const sample = `格式: 1
案卷: 示例-001
人员: {代码: D63, 类别: 医师, 执业点: [{机构: H1, 自: 2020-01-01}, {机构: "H2", 自: '2021-06-01'}]}
记录:
  - {类型: 违规, 编号: F1, 日期: 2025-03-10, 行为: [分解住院], 处理: {方式: 协议处理}, 理由: "首次，\\u4e3b动"}
  - 类型: 异议
    编号: A1   # 说明
    针对: F1
说明: |
  两行
  文字
`;
const pieces = [
  '\n',
  '\n  ',
  '\n\t',
  '- ',
  '? ',
  ': ',
  ':',
  '：',
  ', ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '&a ',
  '*a',
  '!!x ',
  '%YAML 1.1\n',
  '---\n',
  '...',
  '|',
  '>-',
  '#',
  '\\',
  '\u3000',
  '\u202e',
  '\u0000',
  '\ud800',
  '<<: ',
  '__proto__: 1\n',
  '中',
  '0',
  '~',
];

/** A small generator of its own, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function mutated(seed: number): string {
  const below = random(seed);
  let text = seed % 3 === 0 ? '' : sample;
  for (let changes = 1 + below(6); changes > 0; changes--) {
    const at = below(text.length + 1);
    const piece = pieces[below(pieces.length)] ?? '';
    const cut = below(3) === 0 ? below(8) : 0;
    text = text.slice(0, at) + piece.repeat(1 + below(3)) + text.slice(at + cut);
  }
  return text;
}

describe('any text', () => {
  it('gives data or diagnostics with words and a frame, and never throws', () => {
    let refused = 0;
    for (let seed = 1; seed <= 3_000; seed++) {
      const source = { name: `种子 ${seed}`, text: mutated(seed) };
      const { value, diagnostics } = readYaml(source);
      expect([seed, value === null]).toEqual([seed, diagnostics.length > 0]);
      if (value !== null) JSON.stringify(plain(value));
      else refused += 1;
      for (const diagnostic of diagnostics) {
        expect(diagnostic.span.start).toBeLessThanOrEqual(diagnostic.span.end);
        expect(diagnostic.span.end).toBeLessThanOrEqual(source.text.length);
        expect(renderNotice(noticeOf(diagnostic), { style: plainStyle, width: 80 })).not.toMatch(
          /undefined|Implicit|scalar|flow/,
        );
      }
      readJson(source);
    }
    expect(refused).toBeGreaterThan(500);
  });
});
