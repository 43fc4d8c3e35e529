import { describe, expect, it } from 'vitest';
import { compile } from '#compiler';
import { base, compiled, compileOnBase, folderOf, libraryOf, placeAndCode } from './support.ts';

describe('继承', () => {
  it('brings all of the parent’s declarations; an own one of the same name takes the parent’s away', () => {
    const { core } = compiled(
      compileOnBase(`
情形 0 新的在后
  依据 第一条
  档次 低档
  当 标签 含 拆分 且 急

情形 2 改写
  依据 第二条（二）
  变通 《样本管理办法》第二条（二）
  档次 中档
  当 标签 含 重复
`),
    );
    expect(core.situations.map(({ name, title }) => `${name} ${title ?? ''}`)).toEqual([
      '1 拆分',
      '3 冒名',
      '0 新的在后',
      '2 改写',
    ]);
    expect(core.situations[3]?.points).toMatchObject({ range: { low: 4, high: 6 } });
  });

  it('the parent’s own clauses are printed with the parent’s title, the province’s without', () => {
    const { core } = compiled(
      compileOnBase('情形 9 甲\n  依据 第一条、《样本管理办法》第二条\n  档次 低档\n  当 标签 含 拆分 且 急\n'),
    );
    expect(core.situations.map(({ origin }) => origin.citations)).toEqual([
      ['《样本管理办法》第二条第（一）项'],
      ['《样本管理办法》第二条第（二）项'],
      ['《样本管理办法》第二条第（三）项'],
      ['第一条', '《样本管理办法》第二条'],
    ]);
  });

  it('a vocabulary of the same name adds its items to the parent’s; one of the same name takes its place', () => {
    const { core } = compiled(
      compileOnBase(
        '词表 标签\n  项 新的 第一条\n  项 拆分 第一条 "改写"\n\n情形 9 甲\n  依据 第一条\n  档次 低档\n  当 标签 含 新的\n',
      ),
    );
    const labels = core.vocabularies.find(({ name }) => name === '标签');
    expect(labels?.items.map(({ name, text }) => [name, text])).toEqual([
      ['拆分', '改写'],
      ['重复', null],
      ['冒名', null],
      ['新的', null],
    ]);
    expect(core.situations.at(-1)?.guard).toMatchObject({ kind: 'SetMeets', items: [3] });
  });

  it('a document of the same name keeps the parent’s names, and its citations meet the parent’s', () => {
    const { core } = compiled(
      compileOnBase(
        '法源 《条例》 "样本条例全称"\n\n情形 9 甲\n  依据 老条例第八条\n  档次 低档\n  当 处理条文 含 《样本条例》第八条 且 急\n',
      ),
    );
    expect(core.documents[0]?.aliases).toEqual(['条例', '样本条例全称', '老条例', '样本条例']);
    expect(core.facts.flatMap(({ type }) => (type.kind === 'CitationSet' ? type.cited : []))).toEqual([
      { document: 0, path: [8], text: '《条例》第八条' },
    ]);
    expect(core.situations.at(-1)?.origin.citations).toEqual(['《条例》第八条']);
  });

  it('a document of the same name keeps the text that the parent holds', () => {
    const parent = `规则集 words\n  标题 "用语"\n  效力 试行\n\n法源 《上位法》 "上位法全称"\n  原文 "上位法.txt"\n`;
    const words = folderOf('words', { 'a.zs': parent, '上位法.txt': '第一条 甲。\n第二条 乙。\n' });
    const child = `规则集 case\n  标题 "试验"\n  效力 试行\n  继承 words\n\n法源 《上位法》 "上位法全称"\n  别名 大法\n\n词表 甲\n  项 乙 大法第二条\n  项 丙 大法第三条\n`;
    expect(compile(folderOf('case', { 'a.zs': child }), libraryOf(words)).diagnostics.map(placeAndCode)).toEqual([
      'case/a.zs:11 clause-not-found',
    ]);
  });

  it('a grandparent is reached through the parent, once', () => {
    const middle = (name: string): string => `规则集 ${name}\n  标题 "${name}"\n  效力 试行\n  继承 base\n`;
    const child = '规则集 case\n  标题 "试验"\n  效力 试行\n  继承 left、right\n';
    const folders = [folderOf('left', { 'a.zs': middle('left') }), folderOf('right', { 'a.zs': middle('right') })];
    const { value, diagnostics } = compile(folderOf('case', { 'a.zs': child }), libraryOf(base, ...folders));
    expect(diagnostics.map(placeAndCode)).toEqual([]);
    expect(value?.core.situations.map(({ name }) => name)).toEqual(['1', '2', '3']);
  });

  it('warnings about the parent are not repeated to the province', () => {
    const parent = base.files[0]?.text.replace('9分以上', '9分') ?? '';
    const warned = folderOf('base', { 'base.zs': parent, '原文.txt': base.texts[0]?.text ?? '' });
    const child = folderOf('case', { 'a.zs': '规则集 case\n  标题 "试验"\n  效力 试行\n  继承 base\n' });
    expect(compile(warned, libraryOf()).diagnostics.map(placeAndCode)).toContain('base/base.zs:108 exact-total');
    expect(compile(child, libraryOf(warned)).diagnostics).toEqual([]);
  });
});

describe('沿用', () => {
  const head = '规则集 case\n  标题 "试验办法"\n  效力 试行\n  原文 "原文.txt"\n  沿用 base\n';
  const rules = `
记分档次
  依据 第二条
  档 唯一档 2至4分

情形 1 拆分
  依据 第二条
  档次 唯一档
  当 标签 含 拆分

累计
  依据 第四条
  周期 自然年度
  时点 处理决定日期
  年末 清零
  同一行为 取最高
  不同行为 相加
  不同执业点 相加
  单次口径 单一行为
  行为口径 逐项
  同类依据 标签
`;
  const texts = { '原文.txt': base.texts[0]?.text ?? '' };

  it('brings vocabulary, facts and documents, but no rule, threshold, band or trigger', () => {
    const { core } = compiled(compile(folderOf('case', { 'a.zs': head + rules, ...texts }), libraryOf(base)));
    expect(core.situations.map(({ name, points }) => [name, points])).toEqual([
      ['1', { kind: 'Given', range: { low: 2, high: 4, band: 0 } }],
    ]);
    expect([core.trigger, core.thresholds, core.interpretations]).toEqual([null, [], []]);
    expect(core.vocabularies.map(({ name }) => name)).toEqual(['处理种类', '标签', '类别', '责任程度', '情节']);
    expect(core.choices.map(({ name }) => name)).toEqual(['轻', '重']);
  });

  it('leaves degrees and circumstances free to be said anew, without 变通', () => {
    const anew = '\n情节 轻 自首、立功\n  依据 第三条\n  可 档内从轻\n';
    const { diagnostics } = compile(folderOf('case', { 'a.zs': head + rules + anew, ...texts }), libraryOf(base));
    expect(diagnostics.map(placeAndCode)).toEqual([]);
  });

  it('brings the interpretations that its words depend on', () => {
    const parent = (base.files[0]?.text ?? '').replace(
      '  取分 由低到高\n',
      '  取分 由低到高 仅当 释义 口径 为 单个\n  取分 档内任一 仅当 释义 口径 为 合计\n',
    );
    const words = folderOf('base', { 'base.zs': parent, ...texts });
    const { core } = compiled(compile(folderOf('case', { 'a.zs': head + rules, ...texts }), libraryOf(words)));
    expect(core.interpretations.map(({ name }) => name)).toEqual(['口径']);
    expect(core.responsibility?.taking.map(({ value }) => value)).toEqual(['low-to-high', 'any-within']);
  });

  it('asks for no 变通: what is not inherited is not departed from', () => {
    const { diagnostics } = compile(folderOf('case', { 'a.zs': head + rules, ...texts }), libraryOf(base));
    expect(diagnostics.map(placeAndCode)).toEqual([]);
  });
});
