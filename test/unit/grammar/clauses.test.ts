import { describe, expect, it } from 'vitest';
import { everyClause, find, parseClauses, readCitation, type ClauseNode, type ClauseTree } from '#grammar';
import { sourceOf } from './reading-lines.ts';

const provincial = ` 青海省医疗保障定点医药机构相关人员
（征求意见稿）

第一章 总则

第一条 为贯彻落实精神，制定本细则。

第四章 登记备案

第九条 各级医疗保障经办机构应当建立健全管理流程，加强基金审核结算全流程管理。
（三）登记备案内容包括：国家医保相关人员代码、姓名、登记备案状态等。
（四）定点医药机构按以下要求对相关人员进行登记备案：
1.登记备案应做到信息全面、及时准确、动态更新；
2．定点医药机构应当通过动态维护窗口开展工作；
（五）登记备案状态包括：正常、暂停、终止。
相关人员经首次登记备案，登记备案状态即为正常。定点医药机构应当进行动态维护。
（六）定点医药机构按规定申报医保费用。

第五章 记分管理

第十条 医疗保障经办机构按记分标准对相关责任人员记分。
（一）记分在一个自然年度内累加计算，下一个自然年度自动清零。记分档次分为1—3分、4—6分。在同一次监督检查中，应分别记分，累加分值。
（三）记1—3分情形。每次记1—3分：
1.受到医保经办机构协议处理，以2号令第三十八条第（四）款“要求支付违约金”，该人员负主要责任的；
3.其他应记1—3分的情形：
（1）分解住院、挂床住院的；
(2)违反诊疗规范过度诊疗、过度检查的。

第九章 附则
 `;

const national = `法律图书馆>>新法规速递>>正文
目录
第一章总则
第二章协议管理
第三章登记备案

第一章总则
第四条 国家医疗保障经办机构负责统筹管理,组织制定经办规程。
省级医疗保障经办机构在本规程基础上,结合本省实施细则,指导
统筹地区医疗保障经办机构开展工作。
统筹地区医疗保障经办机构负责强化记分结果应用。
第五条 定点医药机构要用好医保支付资格管理工具和记分结果。第二章协议管理
第八条医疗保障经办机构与定点医药机构签订服务协议后,即可按规定获得医保支付资格。第三条所称机构不在此列。
第十条各级医疗保障经办机构应当纳入诚信管理体系。第三章登记备案
第十一条相关人员主要包括两类,定点医药机构按规定为其登记备案:
(一)定点医疗机构。为参保人提供使用基金结算的人员。
(二)定点零售药店。主要负责人,按照第（一）项确定。

总共5页  1 [2] [3] [4] [5] 
下一页  

声明:本法规由网站免费提供。
`;

function treeOf(text: string): ClauseTree {
  const { value, diagnostics } = parseClauses(sourceOf(text));
  expect(diagnostics).toEqual([]);
  return value;
}

function at(tree: ClauseTree, citation: string): ClauseNode | null {
  const read = readCitation(citation, { source: tree.source, start: 0, end: 0 });
  return read === null ? null : find(tree, read.steps);
}

describe('a provincial text', () => {
  const tree = treeOf(provincial);

  it('comes apart into its clauses, in order, each with its label', () => {
    expect(everyClause(tree).map(({ label }) => label)).toEqual([
      '第一章',
      '第一条',
      '第四章',
      '第九条',
      '第九条（三）',
      '第九条（四）',
      '第九条（四）1',
      '第九条（四）2',
      '第九条（五）',
      '第九条（五）第二款',
      '第九条（六）',
      '第五章',
      '第十条',
      '第十条（一）',
      '第十条（三）',
      '第十条（三）1',
      '第十条（三）3',
      '第十条（三）3（1）',
      '第十条（三）3（2）',
      '第九章',
    ]);
  });

  it.each([
    ['第十条', '医疗保障经办机构按记分标准对相关责任人员记分。'],
    ['第一章', '总则'],
    ['第十条（三）3（1）', '分解住院、挂床住院的；'],
    ['第十条（三）3（2）', '违反诊疗规范过度诊疗、过度检查的。'],
    ['第十条（三）3', '其他应记1—3分的情形：'],
    ['第九条（四）2', '定点医药机构应当通过动态维护窗口开展工作；'],
    ['第九条（五）第二款', '相关人员经首次登记备案，登记备案状态即为正常。定点医药机构应当进行动态维护。'],
    ['第九条第一款', '各级医疗保障经办机构应当建立健全管理流程，加强基金审核结算全流程管理。'],
    ['第十条（一）第3句', '在同一次监督检查中，应分别记分，累加分值。'],
    ['第九条（五）第二款第2句', '定点医药机构应当进行动态维护。'],
    ['第十条第三项', '记1—3分情形。每次记1—3分：'],
  ])('%s reads “%s”', (citation, words) => {
    const node = at(tree, citation);
    expect(node?.text).toBe(words);
    expect(provincial.slice(node?.own.start, node?.own.end)).toBe(words);
  });

  it.each([
    '第二条',
    '第十条（二）',
    '第十条（三）2',
    '第十条（三）3（3）',
    '第十条（一）第4句',
    '第九条第三款',
    '第二章',
  ])('%s is not there', (citation) => {
    expect(at(tree, citation)).toBeNull();
  });

  it('every label leads back to its clause', () => {
    for (const node of everyClause(tree)) {
      expect(find(tree, node.steps)).toBe(node);
      expect(at(tree, node.label)).toBe(node);
      for (const sentence of node.sentences) expect(at(tree, sentence.label)).toBe(sentence);
    }
  });

  it('an item’s span holds what is below it', () => {
    const item = at(tree, '第十条（三）');
    expect(provincial.slice(item?.span.start, item?.span.end)).toMatch(/^（三）记1—3分情形[\s\S]*过度检查的。$/);
  });

  it('the title comes before, nothing behind', () => {
    expect(provincial.slice(tree.preamble.start, tree.preamble.end).trim()).toMatch(/^青海省[\s\S]*（征求意见稿）$/);
    expect(provincial.slice(tree.rest.start, tree.rest.end).trim()).toBe('');
  });
});

describe('a national text from a web page', () => {
  const tree = treeOf(national);

  it('comes apart although headings stand at the ends of lines, blanks are missing and a contents list comes first', () => {
    expect(everyClause(tree).map(({ label }) => label)).toEqual([
      '第一章',
      '第四条',
      '第四条第二款',
      '第四条第三款',
      '第五条',
      '第二章',
      '第八条',
      '第十条',
      '第三章',
      '第十一条',
      '第十一条（一）',
      '第十一条（二）',
    ]);
  });

  it('a wrapped line is one paragraph; an article that is only mentioned is none', () => {
    expect(at(tree, '第四条第二款')?.text.replace(/\n/g, '')).toBe(
      '省级医疗保障经办机构在本规程基础上,结合本省实施细则,指导统筹地区医疗保障经办机构开展工作。',
    );
    expect(at(tree, '第八条')?.sentences.map(({ text }) => text)).toEqual([
      '医疗保障经办机构与定点医药机构签订服务协议后,即可按规定获得医保支付资格。',
      '第三条所称机构不在此列。',
    ]);
    expect(at(tree, '第五条')?.text).toBe('定点医药机构要用好医保支付资格管理工具和记分结果。');
  });

  it('page furniture stays outside', () => {
    expect(national.slice(tree.preamble.start, tree.preamble.end)).toContain('目录');
    expect(national.slice(tree.rest.start, tree.rest.end)).toMatch(/^总共5页[\s\S]*免费提供。/);
    expect(at(tree, '第十一条（二）')?.text).toBe('定点零售药店。主要负责人,按照第（一）项确定。');
  });
});

describe('texts of other kinds', () => {
  it('items may follow one another on a line', () => {
    const tree = treeOf('第一条 有下列情形之一的：（一）甲；（二）乙；（三）丙。\n第二条 丁。');
    expect(everyClause(tree).map(({ label }) => label)).toEqual([
      '第一条',
      '第一条（一）',
      '第一条（二）',
      '第一条（三）',
      '第二条',
    ]);
  });

  it('paragraphs may have lists, and come after lists', () => {
    const tree = treeOf('第一条 甲。\n乙：\n（一）丙；\n（二）丁。\n戊。');
    expect(at(tree, '第一条第二款第（一）项')?.text).toBe('丙；');
    expect(at(tree, '第一条（二）')?.text).toBe('丁。');
    expect(at(tree, '第一条第三款')?.text).toBe('戊。');
  });

  it('a mention of another article or item in the middle of a line is none', () => {
    const tree = treeOf('第一条 甲。第五条所称乙；（三）所称丙。\n（一）丁；（四）所称戊；（二）己。\n第二条 庚。');
    expect(everyClause(tree).map(({ label }) => label)).toEqual(['第一条', '第一条（一）', '第一条（二）', '第二条']);
  });

  it('annexes have places of their own', () => {
    const tree = treeOf('第一条 甲。\n\n附件1\n登记办法\n第一条 乙。\n（一）丙。\n\n附件2 记分规则\n（一）丁。');
    expect(at(tree, '附件1第一条（一）')?.text).toBe('丙。');
    expect(at(tree, '附件2（一）')?.text).toBe('丁。');
    expect(at(tree, '第一条')?.text).toBe('甲。');
  });

  it('full-width digits and blanks are the same', () => {
    const tree = treeOf('第 十 条　甲：\n　　（一）乙：\n　　１．丙；\n　　（１）丁。');
    expect(at(tree, '第十条（一）1（1）')?.text).toBe('丁。');
  });

  it('a text without articles has no places', () => {
    for (const text of ['', '甲。\n乙。', '\n\n']) expect(treeOf(text).nodes).toEqual([]);
  });
});
