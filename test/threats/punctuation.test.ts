import { describe, expect, it } from 'vitest';
import { noticeOf } from '#diagnostics';
import { parse } from '#grammar';
import { readYaml } from '#reading';
import { applyFixes } from '#editor';

const marks = Array.from('（）【】：，；。、“”‘’＞＜＝％！？＋－');
const places: Readonly<Record<string, (mark: string) => string>> = {
  'behind a keyword': (mark) => `情形 1 甲\n  档次${mark} 一档\n`,
  'in a list': (mark) => `情形 1 甲\n  当 甲 含 乙${mark}丙\n`,
  'between words': (mark) => `情形 1 甲\n  当 甲${mark}乙\n`,
  'at the end': (mark) => `情形 1 甲\n  档次 一档${mark}\n`,
  'in a text': (mark) => `情形 1 "甲${mark}乙"\n  档次 一档\n`,
};
const diagnosticsOf = (text: string): ReturnType<typeof parse>['diagnostics'] =>
  parse({ name: '甲.zs', text }).diagnostics;

/** The text when no fix is left to make, or after ten rounds. */
const mended = (text: string): string => {
  let current = text;
  for (let round = 0; round < 10; round += 1) {
    const { count, mended: files } = applyFixes(diagnosticsOf(current), () => true);
    if (count === 0) break;
    current = files[0]?.text ?? current;
  }
  return current;
};

describe('T13 full-width punctuation: 21 marks in 5 places', () => {
  for (const [place, write] of Object.entries(places)) {
    it.each(marks)(`${place}: %s`, (mark) => {
      const text = write(mark);
      const [diagnostic, second] = diagnosticsOf(text);
      if (place === 'in a text' || (place === 'in a list' && mark === '、')) {
        expect(diagnostic).toBeUndefined();
        return;
      }
      expect(second).toBeUndefined();
      if (diagnostic === undefined) throw new Error(`nothing is said of ${text}`);
      const { zh, advice } = noticeOf(diagnostic);
      expect(`${zh}${advice?.zh ?? ''}`).toContain(/[“”]/.test(mark) ? '引号' : mark);
      expect(advice === null && diagnostic.fixes.length === 0 ? zh : '').not.toContain('不能写');
    });
  }

  it.each(marks)('the fixes for %s come to an end, make no new word of two, and leave texts alone', (mark) => {
    for (const write of Object.values(places)) {
      const once = mended(write(mark));
      expect(mended(once)).toBe(once);
      expect(once).not.toMatch(/甲[乙为非不]|乙[丙为非不]|一档[为非不]/);
    }
    const text = places['in a text']?.(mark) ?? '';
    expect(mended(text)).toBe(text);
  });

  it('one fix is enough for marks that only look different', () => {
    const right = ['情形 1 甲', '  档次 一档', '  当 甲 含 乙、丙', ''].join('\n');
    for (const comma of ['，', ',', '；', '/']) expect(mended(right.replace('、', comma))).toBe(right);
    for (const stop of ['。', '；', '：', ',']) expect(mended(right.replace('一档', `一档${stop}`))).toBe(right);
    expect(mended(right.replace('档次 ', '档次：'))).toBe(right);
    expect(mended('情形 1 ”甲”\n')).toBe('情形 1 “甲”\n');
    expect(mended('情形 1 ‘甲’\n')).toBe('情形 1 “甲”\n');
  });

  it('full-width digits are an error with a fix; U+3000 and U+00A0 are blanks', () => {
    expect(diagnosticsOf('阈值 甲\n  当 年度累计 １２分以上\n').map(({ code }) => code)).toEqual(['wide-digits']);
    expect(mended('阈值 甲\n  当 年度累计 １２分以上\n')).toBe('阈值 甲\n  当 年度累计 12分以上\n');
    expect(diagnosticsOf('情形\u30001\u00a0甲\n\u3000\u3000档次\u3000一档\n')).toEqual([]);
  });

  it('in YAML: a full-width colon or blank behind a key says so and has a fix; in values they are text', () => {
    for (const text of ['扣分：3\n', '甲: 1\n扣分：3\n乙: 2\n', 'a:\u3000b\n']) {
      const [diagnostic] = readYaml({ name: 'a.yaml', text }).diagnostics;
      expect([text, diagnostic?.fixes.length]).toEqual([text, 1]);
    }
    for (const mark of marks) expect(readYaml({ name: 'a.yaml', text: `a: 甲${mark}乙\n` }).diagnostics).toEqual([]);
  });
});
