import { entities, placeFor } from '#compiler';
import {
  accountingWords,
  acknowledgementWords,
  declarationKeywords,
  truthWords,
  typeWords,
  type Clause,
  type ClauseKeyword,
  type Declaration,
  type DeclarationKeyword,
  type Word,
} from '#grammar';
import { declaredIn } from './declared-in.ts';
import { kindCalled, lineNames } from './line-names.ts';
import { mentionsInCondition, named, uses, wordIn } from './mentions-in-condition.ts';
import type { Meaning, Mention } from './named.ts';
import type { Scope } from './scope.ts';

/** Every name in a declaration and what it means there, in source order; citations are not among them. */
export function mentionsIn(node: Declaration, scope: Scope): readonly Mention[] {
  const declared = declaredIn(node)
    .filter(({ span }) => span !== node.keywordSpan && node.keyword !== '恢复')
    .map(({ named: thing, span }): Mention => ({ span, meaning: named(thing), declares: true }));
  const used = [...onFirstLine(node, scope), ...node.clauses.flatMap((clause) => inClause(clause, node, scope))];
  return [...declared, ...used].sort((one, other) => one.span.start - other.span.start);
}

const free: Meaning = { kind: 'Free' };

function status(word: Word): Mention {
  return uses(word, named({ kind: '登记状态', owner: '', name: word.text }));
}

/** What the first line names beside what it declares. */
function onFirstLine({ keyword, value }: Declaration, scope: Scope): readonly Mention[] {
  switch (value.shape) {
    case 'name':
      return keyword === '恢复' ? [status(value.name)] : [];
    case 'names':
      return keyword === '强弱' ? value.names.map(status) : [];
    case 'titled':
      return value.title?.kind === 'Word' ? [uses(value.title, free)] : [];
    case 'field':
      return inField(value.path.words, value.type, scope);
    case 'accounted':
      return [uses(value.name, wordIn(accountingWords, value.name.text))];
    case 'acknowledged': {
      const { name, of, names } = value;
      const meant = (word: Word): Meaning =>
        isDeclaration(of.text) ? named({ kind: kindCalled(of.text), owner: '', name: word.text }) : { kind: 'Unknown' };
      return [
        uses(name, wordIn(acknowledgementWords, name.text)),
        uses(of, wordIn(declarationKeywords, of.text)),
        ...names.map((word) => uses(word, meant(word))),
      ];
    }
    default:
      return [];
  }
}

function isDeclaration(text: string): text is DeclarationKeyword {
  return Object.hasOwn(declarationKeywords, text);
}

function inField(path: readonly Word[], type: readonly Word[], scope: Scope): readonly Mention[] {
  const [entity] = path;
  const [kind, of] = type;
  const known = entity !== undefined && Object.hasOwn(entities, entity.text);
  const wording = { zh: `案卷中的${entity?.text ?? ''}`, en: 'a part of the record' };
  return [
    ...(entity === undefined ? [] : [uses(entity, known ? { kind: 'Word', wording } : { kind: 'Unknown' })]),
    ...(kind === undefined ? [] : [uses(kind, wordIn(typeWords, kind.text))]),
    ...(of === undefined ? [] : [uses(of, vocabularyCalled(of.text, scope))]),
  ];
}

function vocabularyCalled(name: string, scope: Scope): Meaning {
  const vocabulary = { kind: '词表', owner: '', name } as const;
  return name === '条文' && !scope.has(vocabulary) ? wordIn(typeWords, name) : named(vocabulary);
}

function inClause({ keyword, value, guard }: Clause, node: Declaration, scope: Scope): readonly Mention[] {
  const sight = { scope, place: placeFor(node.keyword), counting: false };
  const guarded = guard === null ? [] : mentionsInCondition(sight, guard);
  if (value.shape === 'condition') return [...mentionsInCondition(sight, value.condition), ...guarded];
  if (value.shape === 'duty')
    return [
      uses(value.actor, named({ kind: '主体', owner: '', name: value.actor.text })),
      ...value.acts.map((word) => uses(word, free)),
    ];
  if (keyword === null) return guarded;
  return [...wordsOf(value).flatMap((word) => meant(word, keyword, node, scope)), ...guarded];
}

/** The names a clause's value is made of. */
function wordsOf(value: Clause['value']): readonly Word[] {
  switch (value.shape) {
    case 'from-event':
      return value.within.kind === 'Word' ? [value.event, value.within] : [value.event];
    case 'before-event':
      return [value.event];
    case 'points':
      return value.by === null ? [] : [value.by];
    case 'path':
      return value.path.words;
    default:
      if ('names' in value) return value.names;
      return 'name' in value ? [value.name] : [];
  }
}

/** What a name of a clause means; nothing here if the clause declares it. */
function meant(word: Word, keyword: ClauseKeyword, node: Declaration, scope: Scope): readonly Mention[] {
  const line = lineNames(keyword);
  switch (line.kind) {
    case 'Declares':
      return [];
    case 'Words':
      return [uses(word, eventOrWord(wordIn(line.words, word.text), keyword))];
    case 'Names': {
      const own = wordIn(line.words, word.text);
      return [uses(word, own.kind === 'Word' ? own : named({ kind: line.named, owner: '', name: word.text }))];
    }
    case 'Facts': {
      const fact = scope.factSeen(
        { entities: keyword === '同类依据' ? ['违规'] : placeFor('情形').entities },
        word.text,
      );
      return [uses(word, fact === null ? { kind: 'Unknown' } : named(fact.named))];
    }
    case 'Presumption':
      return [uses(word, presumed(word.text, node, scope))];
    case 'Routes':
      return [uses(word, itemOf(scope.routes, word.text))];
    case 'Free':
      return [uses(word, free)];
  }
}

/** An event may be the author's own. */
function eventOrWord(meaning: Meaning, keyword: ClauseKeyword): Meaning {
  const events: readonly ClauseKeyword[] = ['自', '于', '起点', '完成'];
  return meaning.kind === 'Unknown' && events.includes(keyword) ? { kind: 'Event' } : meaning;
}

function presumed(name: string, { value }: Declaration, scope: Scope): Meaning {
  const [type, of] = value.shape === 'field' ? value.type : [];
  const item = type?.text === '选项' && of !== undefined ? itemOf(of.text, name) : null;
  if (item?.kind === 'Named' && scope.has(item.named)) return item;
  return wordIn(truthWords, name);
}

function itemOf(vocabulary: string | null, name: string): Meaning {
  return vocabulary === null ? { kind: 'Unknown' } : named({ kind: '项', owner: vocabulary, name });
}
