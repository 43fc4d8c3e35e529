import { diagnose, type Diagnostic } from '#diagnostics';
import type { DeclarationKeyword } from '#grammar';
import { declarationKey } from './declared-name.ts';
import { interpretationsIn } from './interpretations-in.ts';
import type { Declared, Parentage, RuleSet } from './ir.ts';

/** What 沿用 takes of a parent: the words, not the rules; and the interpretations that those words depend on. */
const vocabularyKeywords: ReadonlySet<DeclarationKeyword> = new Set([
  '词表',
  '事实',
  '法源',
  '责任程度',
  '情节',
  '登记状态',
  '工作日历',
]);

/** What is never handed down: it speaks of the parent's own document. */
const ownKeywords: ReadonlySet<DeclarationKeyword> = new Set(['规则集', '条款']);

export interface Parent {
  readonly parentage: Parentage;
  readonly ruleSet: RuleSet;
}

/**
 * The parents' declarations, then the rule set's own in the order of its files; an own declaration with a parent's keyword and name takes the parent's away.
 * The same declaration reached through two parents counts once; two different ones of one name are reported, unless the rule set declares its own.
 */
export function mergeDeclarations(
  parents: readonly Parent[],
  own: readonly Declared[],
  report: (diagnostic: Diagnostic) => void,
): readonly Declared[] {
  const ownKeys = new Set(own.map((declared) => declarationKey(declared.keyword, declared.name)));
  const merged: Declared[] = [];
  const places = new Map<string, number>();
  for (const parent of parents) {
    for (const declared of handedDown(parent)) {
      const key = declarationKey(declared.keyword, declared.name);
      const earlier = key === null ? -1 : (places.get(key) ?? -1);
      const before = merged[earlier];
      if (before === undefined) {
        if (key !== null) places.set(key, merged.length);
        if (key !== null || !merged.includes(declared)) merged.push(declared);
      } else if (before.node !== declared.node && !ownKeys.has(key)) {
        report(inheritedTwice(parent, before, declared));
      }
    }
  }
  const inherited = ({ keyword, name }: Declared): Declared | null => {
    const key = declarationKey(keyword, name);
    return key === null ? null : (merged[places.get(key) ?? -1] ?? null);
  };
  const kept = merged.filter(({ keyword, name }) => {
    const key = declarationKey(keyword, name);
    return key === null || !ownKeys.has(key);
  });
  return [...kept, ...own.map((declared) => ({ ...declared, replaces: inherited(declared) }))];
}

function handedDown({ parentage, ruleSet }: Parent): readonly Declared[] {
  const { declarations } = ruleSet;
  if (parentage.relation === '继承') return declarations.filter(({ keyword }) => !ownKeywords.has(keyword));
  const words = declarations.filter(({ keyword }) => vocabularyKeywords.has(keyword));
  const asked = new Set(
    words.flatMap(({ node }) => node.clauses.flatMap(({ guard }) => (guard === null ? [] : interpretationsIn(guard)))),
  );
  return declarations.filter(
    (declared) => words.includes(declared) || (declared.keyword === '释义' && asked.has(declared.name)),
  );
}

function inheritedTwice(parent: Parent, before: Declared, declared: Declared): Diagnostic {
  const { keyword, name } = declared;
  return diagnose(
    'inherited-twice',
    parent.parentage.span,
    { keyword, name, first: before.home.name, second: declared.home.name },
    { related: [before, declared].map((one) => ({ span: one.nameSpan, role: 'inherited-rule' as const })) },
  );
}
