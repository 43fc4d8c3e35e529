import type { PeerRule, Test } from '../points/peers/rules.ts';
import { aggravating, authorities, mitigating, responsibilities } from '../findings/words.ts';

/** A rule folder's two files. */
export interface RuleText {
  readonly rules: string;
  readonly text: string;
}

/** The rules in the language, with a regulation of one article for each that they can cite. */
export function ruleText(rules: readonly PeerRule[]): RuleText {
  const preamble = 3;
  const articles = Array.from(
    { length: preamble + rules.length },
    (_, index) => `第${numeral(index + 1)}条 本条记分。`,
  );
  const declarations = [
    ...identity(rules),
    ...vocabularies(rules),
    ...facts,
    ...scoring(rules),
    ...rules.map((rule, index) => situation(rule, `第${numeral(preamble + index + 1)}条`)),
  ];
  return { rules: `${declarations.join('\n\n')}\n`, text: `测速用的办法\n\n${articles.join('\n')}\n` };
}

function identity(rules: readonly PeerRule[]): readonly string[] {
  const documents = new Set(itemsOf(rules, 'Cites').map((citation) => citation.slice(1, citation.indexOf('》'))));
  return [
    '规则集 scale\n  标题 "测速用的办法"\n  效力 正式\n  原文 "原文.txt"',
    ...[...documents].map((name) => `法源 《${name}》 "关于${name}的规定"`),
  ];
}

function vocabularies(rules: readonly PeerRule[]): readonly string[] {
  const vocabulary = (name: string, items: readonly string[]): string =>
    [`词表 ${name}`, ...items.map((item) => `  项 ${item}`)].join('\n');
  return [
    vocabulary('处理方式', methodsOf(rules)),
    vocabulary('处理机关', authorities),
    vocabulary('机构性质', ['公立', '民营']),
    vocabulary('行为', [...new Set(itemsOf(rules, 'Meets'))]),
  ];
}

const facts: readonly string[] = [
  '事实 违规.行为 集合 行为\n  必填',
  '事实 违规.处理方式 选项 处理方式\n  记于 处理.方式\n  推定 无',
  '事实 违规.处理依据 集合 条文\n  记于 处理.依据',
  '事实 违规.处理机关 选项 处理机关\n  记于 处理.机关',
  '事实 违规.机构性质 选项 机构性质',
  '事实 违规.责任程度 选项 责任程度\n  记于 责任',
  '事实 违规.情节 集合 情节\n  推定 无',
  '事实 违规.急诊抢救 是否',
  '事实 违规.涉及金额 金额',
  '事实 违规.造成基金损失 是否\n  推定 是',
  '事实 违规.造成冒名就医 是否\n  推定 是',
  '事实 违规.正当理由 是否\n  推定 否',
];

function scoring(rules: readonly PeerRule[]): readonly string[] {
  return [
    `记分\n  依据 第一条\n  当 处理方式 属于 ${methodsOf(rules).join('、')}\n  适用 最高情形`,
    '记分档次\n  依据 第一条\n  档 一档 1至3分\n  档 二档 4至6分\n  档 三档 7至9分\n  档 四档 10至12分',
    `责任程度 ${responsibilities.join('、')}\n  依据 第二条\n  取分 由低到高`,
    `情节 从轻 ${mitigating.join('、')}\n  依据 第二条\n  可 档内从轻、减轻一档\n  无更低档 留在本档`,
    `情节 从重 ${aggravating.join('、')}\n  依据 第二条\n  可 档内从重、加重一档\n  无更高档 留在本档`,
    [
      '累计\n  依据 第三条\n  周期 自然年度\n  时点 处理决定日期\n  年末 清零\n  同一行为 取最高\n  不同行为 相加\n  不同执业点 相加',
      '  单次口径 单一行为\n  行为口径 同次检查同类合一\n  同类依据 行为',
    ].join('\n'),
  ];
}

const bandNames = ['一档', '二档', '三档', '四档'] as const;

function situation(rule: PeerRule, citation: string): string {
  const exceptions = rule.tests.map(exception).filter((text) => text !== null);
  return [
    `情形 ${rule.id} 测速`,
    `  依据 ${citation}`,
    `  档次 ${bandNames[rule.band - 1] ?? ''}`,
    `  当 ${rule.tests
      .map(condition)
      .filter((text) => text !== null)
      .join(' 且 ')}`,
    ...(exceptions.length === 0 ? [] : [`  除非 ${exceptions.join(' 或 ')}`]),
  ].join('\n');
}

const names: ReadonlyMap<string, string> = new Map([
  ['处理.方式', '处理方式'],
  ['处理.机关', '处理机关'],
  ['处理.依据', '处理依据'],
  ['责任', '责任程度'],
]);

function nameOf(test: Test): string {
  return names.get(test.field) ?? test.field;
}

function condition(test: Test): string | null {
  switch (test.kind) {
    case 'OneOf':
      return `${nameOf(test)} 属于 ${test.items.join('、')}`;
    case 'Meets':
    case 'Cites':
      return `${nameOf(test)} 含 ${test.items.join('、')}`;
    case 'NotFalse':
      return nameOf(test);
    case 'NotTrue':
    case 'AbsentOrOneOf':
      return null;
  }
}

function exception(test: Test): string | null {
  if (test.kind === 'NotTrue') return nameOf(test);
  if (test.kind !== 'AbsentOrOneOf') return null;
  return `(${nameOf(test)} 已知 且 ${nameOf(test)} 不为 ${test.items.join('、')})`;
}

function itemsOf(rules: readonly PeerRule[], kind: 'Meets' | 'Cites'): readonly string[] {
  return rules.flatMap((rule) => rule.tests.flatMap((test) => (test.kind === kind ? test.items : [])));
}

/** Every kind of handling that a copy knows, whether or not one of its rules asks for it. */
function methodsOf(rules: readonly PeerRule[]): readonly string[] {
  const copies = new Set(rules.map((rule) => rule.id.slice(0, rule.id.indexOf('.'))));
  const words = ['协议处理', '医保行政处罚', '医保通报', '其他部门行政处罚', '媒体曝光', '注销或吊销'];
  return [...copies].flatMap((copy) => words.map((word) => `${word}${copy}`));
}

const digits = '零一二三四五六七八九';

/** 1 to 9999 in Chinese. */
export function numeral(value: number): string {
  const units = ['', '十', '百', '千'];
  let text = '';
  String(value)
    .split('')
    .forEach((digit, position, all) => {
      const unit = units[all.length - 1 - position] ?? '';
      if (digit !== '0') text += `${digits[Number(digit)] ?? ''}${unit}`;
      else if (text !== '' && !text.endsWith('零')) text += '零';
    });
  return text.replace(/零+$/, '').replace(/^一十/, '十');
}
