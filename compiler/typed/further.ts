import { diagnose } from '#diagnostics';
import { declarationKeywords, type DeclarationKeyword, type Word } from '#grammar';
import { clausesOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import { declarationsOf, reportUnknownName, suggested, type Typing } from './scope.ts';
import { typeGuarded } from './situations.ts';

/** Declarations typed by a file of their own. */
const ownFile: ReadonlySet<DeclarationKeyword> = new Set(['记分', '情形', '阈值']);

/** What every other declaration refers to: its conditions, and the names it takes from declarations of another kind. */
export function typeFurther(typing: Typing): void {
  for (const declared of typing.resolved.declarations) {
    if (!ownFile.has(declared.keyword)) typeGuarded(typing, declared);
    checkReferences(typing, declared);
  }
}

function checkReferences(typing: Typing, declared: Declared): void {
  const { node, keyword } = declared;
  const statuses: readonly Word[] = [
    ...(keyword === '联动' || keyword === '级联' ? clausesOf(node, '状态').flatMap(({ value }) => value.names) : []),
    ...(keyword === '登记状态' ? clausesOf(node, '期满').map(({ value }) => value.name) : []),
    ...(keyword === '强弱' && node.value.shape === 'names' ? node.value.names : []),
    ...(keyword === '恢复' && node.value.shape === 'name' ? [node.value.name] : []),
  ];
  checkNames(typing, statuses, '登记状态');
  checkNames(
    typing,
    clausesOf(node, '优先于').flatMap(({ value }) => value.names),
    '机构阈值',
  );
  checkNames(
    typing,
    clausesOf(node, '不适用').flatMap(({ value }) => value.names),
    '阈值',
  );
  if (node.value.shape === 'acknowledged') checkAcknowledged(typing, node.value.of, node.value.names);
}

function checkNames(typing: Typing, words: readonly Word[], keyword: DeclarationKeyword): void {
  const known = declarationsOf(typing.resolved, keyword).map(({ name }) => name);
  for (const word of words) if (!known.includes(word.text)) reportUnknownName(typing, word, keyword, known);
}

/** `知悉 重复 情形 6.2、6.3.1`: a keyword, and names of that kind. */
function checkAcknowledged(typing: Typing, of: Word, names: readonly Word[]): void {
  if (isKeyword(of.text)) {
    checkNames(typing, names, of.text);
    return;
  }
  const known = Object.keys(declarationKeywords);
  const { suggestion, fixes } = suggested(of, known);
  typing.report(diagnose('unknown-keyword-named', of.span, { keyword: of.text, suggestion }, { fixes }));
}

function isKeyword(text: string): text is DeclarationKeyword {
  return Object.hasOwn(declarationKeywords, text);
}
