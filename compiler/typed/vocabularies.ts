import { diagnose, invariant, type Diagnostic } from '#diagnostics';
import type { Word } from '#grammar';
import { clausesOf } from '../resolved/clauses-of.ts';
import type { Declared, Home, RuleSet as Resolved } from '../resolved/ir.ts';
import { skeleton } from '../resolved/skeleton.ts';
import type { Item, Vocabulary } from './ir.ts';
import { declarationsOf } from './scope.ts';

type Report = (diagnostic: Diagnostic) => void;

/** The closed lists of values: 词表, and the two whose declarations say more than their items: 责任程度 (ordered) and 情节 (all classes together). */
export function typeVocabularies(resolved: Resolved, report: Report): ReadonlyMap<string, Vocabulary> {
  const lists = declarationsOf(resolved, '词表').map((declared) => listed(declared, report));
  const degrees = declarationsOf(resolved, '责任程度').map((declared) =>
    named(declared.keyword, true, [declared], resolved.home, report),
  );
  const classes = declarationsOf(resolved, '情节');
  const circumstances = classes.length === 0 ? [] : [named('情节', false, classes, resolved.home, report)];
  const vocabularies = new Map<string, Vocabulary>();
  for (const vocabulary of [...lists, ...degrees, ...circumstances]) {
    const earlier = vocabularies.get(vocabulary.name);
    if (earlier === undefined) vocabularies.set(vocabulary.name, vocabulary);
    else report(vocabularyTwice(vocabulary, earlier));
  }
  return vocabularies;
}

/** The class that items of 情节 belong to is the declaration they are listed in. */
function named(name: string, ordered: boolean, declared: readonly Declared[], home: Home, report: Report): Vocabulary {
  const items = declared.flatMap((one) => wordsOf(one).map((word) => bare(word, one)));
  return { kind: 'Vocabulary', name, ordered, items: withoutRepeats(name, items, home, report), declared };
}

function wordsOf({ node: { value } }: Declared): readonly Word[] {
  return value.shape === 'names' || value.shape === 'named-list' ? value.names : [];
}

function bare(word: Word, declared: Declared): Item {
  return { kind: 'Item', name: word.text, citations: [], text: null, declared, span: word.span };
}

/** A parent's items stand first; a province's item of the same name takes the parent's place. */
function listed(declared: Declared, report: Report): Vocabulary {
  const lineage = lineageOf(declared);
  const items = lineage.reduce<readonly Item[]>((inherited, one) => added(inherited, ownItems(one, report)), []);
  reportConfusable(items, declared, report);
  return { kind: 'Vocabulary', name: declared.name, ordered: false, items, declared: lineage };
}

function lineageOf(declared: Declared): readonly Declared[] {
  return declared.replaces === null ? [declared] : [...lineageOf(declared.replaces), declared];
}

function ownItems(declared: Declared, report: Report): readonly Item[] {
  const items = clausesOf(declared.node, '项').map(({ value }): Item => {
    const { name, citations, text } = value;
    return { kind: 'Item', name: name.text, citations, text: text?.text ?? null, declared, span: name.span };
  });
  return withoutRepeats(declared.name, items, declared.home, report);
}

function added(inherited: readonly Item[], own: readonly Item[]): readonly Item[] {
  const fresh = new Map(own.map((item) => [item.name, item]));
  const kept = inherited.map((item) => fresh.get(item.name) ?? item);
  const names = new Set(inherited.map((item) => item.name));
  return [...kept, ...own.filter((item) => !names.has(item.name))];
}

/** An item counts once; of two it is this rule set's own that is reported. */
function withoutRepeats(vocabulary: string, items: readonly Item[], home: Home, report: Report): readonly Item[] {
  const first = new Map<string, Item>();
  return items.filter((item) => {
    const earlier = first.get(item.name);
    if (earlier === undefined) {
      first.set(item.name, item);
      return true;
    }
    const [own, other] = item.declared.home === home ? [item, earlier] : [earlier, item];
    const related = [{ span: other.span, role: 'first-declared' as const }];
    report(diagnose('item-twice', own.span, { item: item.name, vocabulary }, { related }));
    return false;
  });
}

function reportConfusable(items: readonly Item[], declared: Declared, report: Report): void {
  const seen = new Map<string, Item>();
  for (const item of items) {
    const look = skeleton(item.name);
    const earlier = seen.get(look);
    seen.set(look, item);
    if (earlier === undefined || item.declared !== declared) continue;
    const related = [{ span: earlier.span, role: 'first-declared' as const }];
    report(diagnose('confusable-names', item.span, { name: item.name, other: earlier.name }, { related }));
  }
}

function vocabularyTwice(vocabulary: Vocabulary, earlier: Vocabulary): Diagnostic {
  const [own] = vocabulary.declared;
  const [first] = earlier.declared;
  invariant(own !== undefined && first !== undefined, 'a vocabulary is declared somewhere');
  const related = [{ span: first.nameSpan, role: 'first-declared' as const }];
  return diagnose('declared-twice', own.nameSpan, { keyword: '词表', name: vocabulary.name }, { related });
}
