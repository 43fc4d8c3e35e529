import { describe, expect, it } from 'vitest';
import { accountClauses, everySentence } from '#compiler';
import { parseClauses, type ClauseNode } from '#grammar';
import { computingWords } from '../../../compiler/accounting/computes.ts';
import { compiled, compileOnBase } from './support.ts';

const sentenceOf = (text: string): ClauseNode => {
  const node = parseClauses({ name: '原文.txt', text: `第一条 ${text}` }).value.nodes[0]?.sentences[0];
  if (node === undefined) throw new Error(text);
  return node;
};

describe('a sentence that computes', () => {
  it.each([
    ['机构应当建立制度。', '应当'],
    ['不得推诿参保人员。', '不得'],
    ['经办机构可视情况处理。', '可'],
    ['每次记1至3分。', '1至3分'],
    ['记1—3分情形。', '1—3分'],
    ['达到20％以上的。', '20％'],
    ['在10个工作日内提出。', '10个工作日'],
    ['停岗一个月。', '一个月'],
    ['一年内再次发生的。', '一年'],
    ['处以5万元罚款。', '5万元'],
    ['每年组织培训。', '每年'],
    ['占百分之五以上。', '百分'],
  ])('%s: %s', (text, words) => {
    expect(computingWords(sentenceOf(text), [])).toBe(words);
  });

  it.each([
    ['为规范管理，制定本办法。'],
    ['按照《条例》（国令第735号）第三十八条，结合实际制定。'],
    ['根据医保发〔2024〕23号精神，2024年起草。'],
    ['涉及行政许可的，经主管部门认可。'],
    ['确保数据可靠。'],
    ['这项工作十分重要，统一分类，一次性告知，同一天公布。'],
    ['贯彻二十届三中全会精神。'],
    ['以2号令为准。'],
  ])('%s: none', (text) => {
    expect(computingWords(sentenceOf(text), [])).toBe(null);
  });

  it('an introduction may name the numbers of what it introduces, but not oblige anybody', () => {
    const below = [sentenceOf('甲。')];
    expect(computingWords(sentenceOf('其他应记1—3分的情形：'), below)).toBe(null);
    expect(computingWords(sentenceOf('其他应记1—3分的情形：'), [])).toBe('1—3分');
    expect(computingWords(sentenceOf('机构应当采取以下措施：'), below)).toBe('应当');
  });
});

describe('accounting', () => {
  it('a province answers for its own text alone, whatever it inherits', () => {
    const own =
      '条款 第一条 无可计算内容 "目的"\n\n义务 认定\n  依据 第三条第1句\n  部门 应当 认定责任\n\n知悉 重复 情形 1、2 "甲"\n  依据 第四条\n';
    const { resolved } = compiled(compileOnBase(own)).typed;
    const told = everySentence(accountClauses(resolved) ?? []).map(({ node, fate }) => [node.label, fate]);
    expect(told).toEqual([
      ['第一条第1句', 'nothing'],
      ['第二条第1句', 'unaccounted'],
      ['第二条（一）第1句', 'unaccounted'],
      ['第二条（二）第1句', 'unaccounted'],
      ['第二条（三）第1句', 'unaccounted'],
      ['第三条第1句', 'obligation'],
      ['第三条第2句', 'unaccounted'],
      ['第四条第1句', 'unaccounted'],
      ['第五条第1句', 'unaccounted'],
      ['第六条第1句', 'unaccounted'],
    ]);
  });
});
