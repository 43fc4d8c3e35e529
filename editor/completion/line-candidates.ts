import { entities } from '#compiler';
import {
  accountingWords,
  acknowledgementWords,
  clauseKeywords,
  declarationKeywords,
  eventWords,
  lengthWords,
  operatorWords,
  structure,
  truthWords,
  typeWords,
  type ClauseKeyword,
  type DeclarationKeyword,
  type Lexeme,
  type Structure,
} from '#grammar';
import { kindCalled, lineNames } from '../names/line-names.ts';
import { nameIndexOf } from '../names/name-index.ts';
import type { Project } from '../project.ts';
import { wordCandidates, type Candidate } from './candidate.ts';
import { clauseCandidates } from './clause-candidates.ts';
import { conditionCandidates, guardCandidates } from './condition-candidates.ts';
import { nameOf } from './condition-state.ts';
import { isDeclarationKeyword } from './line-context.ts';
import { declaredCandidates, namedCandidates, partyCandidates } from './named-candidates.ts';

/** What may stand next behind a declaration's keyword. */
export function declarationCandidates(
  project: Project,
  keyword: DeclarationKeyword,
  rest: readonly Lexeme[],
): readonly Candidate[] {
  const fresh = rest.length === 0 || isSeparator(rest.at(-1));
  switch (declarationKeywords[keyword].shape) {
    case 'name':
      return keyword === '恢复' && fresh ? declaredCandidates(project, '登记状态') : [];
    case 'names':
      return keyword === '强弱' && fresh ? declaredCandidates(project, '登记状态') : [];
    case 'field':
      return fieldCandidates(project, rest);
    case 'accounted':
      return fresh ? clauseCandidates(project) : wordCandidates(accountingWords, 'value', ' “');
    case 'acknowledged':
      return acknowledgedCandidates(project, rest);
    default:
      return [];
  }
}

/** What may stand next behind a clause's keyword. */
export function clauseLineCandidates(
  project: Project,
  declaration: DeclarationKeyword,
  keyword: ClauseKeyword,
  rest: readonly Lexeme[],
  opening: readonly Lexeme[],
): readonly Candidate[] {
  const guard = rest.findIndex(({ text }) => text === '仅当');
  if (guard >= 0) {
    const behind = rest.slice(guard + 1);
    return keyword === '禁止' ? conditionCandidates(project, declaration, behind) : guardCandidates(project, behind);
  }
  const fresh = rest.length === 0 || isSeparator(rest.at(-1));
  const onlyIf = fresh ? [] : guardWord(declaration, keyword);
  switch (clauseKeywords[keyword].shape) {
    case 'condition':
      return conditionCandidates(project, declaration, rest);
    case 'citations':
    case 'explained-citation':
      return fresh ? clauseCandidates(project) : [];
    case 'item':
      return rest.length === 0 ? [] : clauseCandidates(project);
    case 'text':
      return keyword === '原文' && fresh ? textFiles(project) : [];
    case 'points':
      return pointsCandidates(project, rest, onlyIf);
    case 'from-event':
      return eventCandidates(rest, '起', { ...eventWords, 起点: clauseKeywords.起点 }, lengthWords);
    case 'before-event':
      return eventCandidates(rest, '前', eventWords, {});
    default:
      return fresh ? namesFor(project, keyword, opening) : onlyIf;
  }
}

function isDot({ text }: Lexeme): boolean {
  return text === '.' || text === '．';
}

function isSeparator(word: Lexeme | undefined): boolean {
  return word?.text === '、' || word?.text === '､';
}

/** 仅当, where a line may hold under some readings only. */
function guardWord(declaration: DeclarationKeyword, keyword: ClauseKeyword): readonly Candidate[] {
  const { clauses }: Structure = structure[declaration];
  const guarded = keyword === '禁止' || clauses[keyword]?.endsWith('by-reading') === true;
  return guarded ? wordCandidates({ 仅当: operatorWords.仅当 }, 'operator', ' ') : [];
}

/** The names that a clause takes; a declaration does not name itself. */
function namesFor(project: Project, keyword: ClauseKeyword, opening: readonly Lexeme[]): readonly Candidate[] {
  const line = lineNames(keyword);
  const { scope } = nameIndexOf(project);
  switch (line.kind) {
    case 'Declares':
    case 'Free':
      return [];
    case 'Words':
      return wordCandidates(line.words, 'value');
    case 'Names': {
      const own = wordCandidates(line.words, 'value');
      if (line.named === '主体') return partyCandidates(project);
      const itself = keyword === '取代' || keyword === '优先于' ? nameOf(opening[0]?.text ?? '') : null;
      return [...declaredCandidates(project, line.named).filter(({ label }) => label !== itself), ...own];
    }
    case 'Facts':
      return namedCandidates(
        project,
        scope.factsSeen({ entities: ['违规'] }).map(({ named }) => named),
        'name',
      );
    case 'Routes':
      return scope.routes === null ? [] : declaredCandidates(project, '项', scope.routes);
    case 'Presumption':
      return presumable(project, opening.slice(opening.findLastIndex(isDot) + 2));
  }
}

/** What a fact of this type may be presumed to be. */
function presumable(project: Project, [type, of]: readonly Lexeme[]): readonly Candidate[] {
  const none = wordCandidates({ 无: truthWords.无 }, 'value');
  switch (type?.text) {
    case '是否':
      return wordCandidates({ 是: truthWords.是, 否: truthWords.否 }, 'value');
    case '选项':
      return [...none, ...(of === undefined ? [] : declaredCandidates(project, '项', nameOf(of.text)))];
    case '集合':
      return none;
    default:
      return wordCandidates(truthWords, 'value');
  }
}

function textFiles({ folder }: Project): readonly Candidate[] {
  const names = folder.texts.map(({ name }) => name.split(/[\\/]/).at(-1) ?? name);
  return names.map((name) => ({
    label: name,
    insert: `“${name}”`,
    kind: 'value',
    detail: { zh: '本文件夹中的原文', en: 'a source text of this folder' },
    documentation: [],
  }));
}

function pointsCandidates(
  project: Project,
  rest: readonly Lexeme[],
  onlyIf: readonly Candidate[],
): readonly Candidate[] {
  const [first, second] = rest;
  if (first === undefined) return wordCandidates({ 按: operatorWords.按 }, 'operator', ' ');
  if (first.text !== '按' || second !== undefined) return onlyIf;
  const { scope } = nameIndexOf(project);
  const amounts = scope.facts.filter(({ type, named }) => type === '金额' && named.owner === '违规');
  return namedCandidates(
    project,
    amounts.map(({ named }) => named),
    'name',
  );
}

type Words = Parameters<typeof wordCandidates>[0];

function eventCandidates(
  rest: readonly Lexeme[],
  behind: '起' | '前',
  events: Words,
  lengths: Words,
): readonly Candidate[] {
  if (rest.length === 0) return wordCandidates(events, 'value', ` ${behind} `);
  if (rest.length === 1) return wordCandidates({ [behind]: operatorWords[behind] }, 'operator', ' ');
  return rest.at(-1)?.text === behind ? wordCandidates(lengths, 'value') : [];
}

/** `违规.行为 集合 行为`: entity, field, type, vocabulary. */
function fieldCandidates(project: Project, rest: readonly Lexeme[]): readonly Candidate[] {
  if (rest.length === 0) {
    const parts = Object.keys(entities).map(
      (name) => [name, { zh: `案卷中的${name}`, en: 'a part of the record' }] as const,
    );
    return wordCandidates(Object.fromEntries(parts), 'value', '.');
  }
  const dot = rest.findLastIndex(isDot);
  const types = rest.slice(dot + 2);
  const [type, of] = types;
  if (dot < 0 || dot === rest.length - 1) return [];
  if (type === undefined) {
    const { 选项, 集合, 是否, 整数, 金额, 日期 } = typeWords;
    return wordCandidates({ 选项, 集合, 是否, 整数, 金额, 日期 }, 'value', '');
  }
  if (of !== undefined || (type.text !== '选项' && type.text !== '集合')) return [];
  const citations = type.text === '集合' ? wordCandidates({ 条文: typeWords.条文 }, 'value') : [];
  return [...declaredCandidates(project, '词表'), ...citations];
}

/** `重复 情形 6.2、6.3.1 “理由”`. */
function acknowledgedCandidates(project: Project, rest: readonly Lexeme[]): readonly Candidate[] {
  const [what, of] = rest;
  if (what === undefined) return wordCandidates(acknowledgementWords, 'value', ' ');
  if (of === undefined) return wordCandidates(declarationKeywords, 'word', ' ');
  const fresh = rest.length === 2 || isSeparator(rest.at(-1));
  return fresh && isDeclarationKeyword(of.text) ? declaredCandidates(project, kindCalled(of.text)) : [];
}
