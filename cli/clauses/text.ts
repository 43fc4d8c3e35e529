import type { AccountedClause, AccountedSentence } from '#compiler';
import { displayWidth, hanging, shortened, type Layout } from '#diagnostics';
import { answerNames, reasonOf } from './answers.ts';
import { fates, fateWords, type Tally } from './tally.ts';

/** The text as a tree: every place with the beginning of its words, below it what answers for it; counts at the end. */
export function clausesText(folder: string, clauses: readonly AccountedClause[], tally: Tally, layout: Layout): string {
  const lines = clauses.flatMap((clause) => clauseLines(clause, 0, layout));
  return `${[...lines, '', ...countLines(folder, tally, layout)].join('\n')}\n`;
}

function clauseLines({ node, sentences, children }: AccountedClause, depth: number, layout: Layout): readonly string[] {
  const { style, width } = layout;
  const indent = '  '.repeat(depth);
  const below = children.flatMap((child) => clauseLines(child, depth + 1, layout));
  const [only, second] = sentences;
  if (only === undefined) return [style.strong(line(indent, node.label, node.text, width)), ...below];
  if (second === undefined || alike(sentences))
    return [line(indent, node.label, node.text, width), ...answerLines(only, indent, layout), ...below];
  const each = sentences.flatMap((sentence) => [
    line(`${indent}  `, `第${sentence.node.number}句`, sentence.node.text, width),
    ...answerLines(sentence, `${indent}  `, layout),
  ]);
  return [`${indent}${node.label}`, ...each, ...below];
}

/** Sentences with the same answers are told as one. */
function alike(sentences: readonly AccountedSentence[]): boolean {
  const told = sentences.map((sentence) => [sentence.fate, ...answerNames(sentence)].join('\n'));
  return told.every((one) => one === told[0]);
}

function line(indent: string, label: string, words: string, width: number): string {
  const head = `${indent}${label}  `;
  return head + shortened(words.replace(/\s+/g, ' '), Math.max(20, width - displayWidth(head)));
}

function answerLines(sentence: AccountedSentence, indent: string, { style, width }: Layout): readonly string[] {
  const { zh } = fateWords[sentence.fate];
  const reason = reasonOf(sentence);
  const told = reason ?? answerNames(sentence).join('；');
  const word = told.startsWith(zh) ? '' : `${zh}${told === '' ? '' : '  '}`;
  const lines = hanging(`${indent}    ${word}`, told, width);
  return lines.map((text) => (sentence.fate === 'unaccounted' ? style.bad(text) : style.faint(text)));
}

function countLines(folder: string, tally: Tally, { style, width }: Layout): readonly string[] {
  const total = fates.reduce((sum, fate) => sum + tally[fate], 0);
  const zh = fates.map((fate) => `${fateWords[fate].zh} ${tally[fate]}`).join('，');
  const en = fates.map((fate) => `${tally[fate]} ${fateWords[fate].en}`).join(', ');
  const open = tally.unaccounted;
  const verdict =
    open === 0
      ? [style.good('✓ 每一句都有交代'), style.faint('  every sentence is accounted for')]
      : [
          style.bad(`✗ ${open} 句未交代：为它写规则或“义务”，或写“条款 第…条 人工判断 "理由"”`),
          style.faint(`  ${open} unaccounted: give them a rule, a 义务, or a 条款 with the reason`),
        ];
  return [
    ...hanging(`${folder}：`, `共 ${total} 句，${zh}`, width),
    ...hanging('  ', `${total} sentences: ${en}`, width).map(style.faint),
    ...verdict,
  ];
}
