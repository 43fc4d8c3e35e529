import { diagnose } from '#diagnostics';
import { declarationKeywords, type DeclarationKeyword, type Word } from '#grammar';
import { declarationsOf, reportUnknownName, suggested, type Typing } from './scope.ts';
import { typeGuarded } from './situations.ts';

/** Declarations typed by a file of their own. */
const ownFile: ReadonlySet<DeclarationKeyword> = new Set(['记分', '情形', '阈值', '联动', '级联', '结算', '机构阈值']);

/** The conditions of declarations that nothing is computed from, and what 知悉 lines name. */
export function typeFurther(typing: Typing): void {
  for (const declared of typing.resolved.declarations) {
    if (!ownFile.has(declared.keyword)) typeGuarded(typing, declared);
    const { value } = declared.node;
    if (value.shape === 'acknowledged') checkAcknowledged(typing, value.of, value.names);
  }
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
