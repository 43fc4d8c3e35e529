import { placeFor, type ConditionPlace } from '#compiler';
import {
  conditionWords,
  operatorWords,
  quantityWords,
  settlementWords,
  type DeclarationKeyword,
  type Lexeme,
  type OperatorWord,
} from '#grammar';
import { nameIndexOf } from '../names/name-index.ts';
import type { FactName } from '../names/scope.ts';
import type { Project } from '../project.ts';
import { wordCandidates, type Candidate } from './candidate.ts';
import { clauseCandidates } from './clause-candidates.ts';
import { conditionState } from './condition-state.ts';
import { declaredCandidates, namedCandidates } from './named-candidates.ts';

/** What may stand next in a condition below a declaration of this kind. */
export function conditionCandidates(
  project: Project,
  declaration: DeclarationKeyword,
  words: readonly Lexeme[],
): readonly Candidate[] {
  const place = placeFor(declaration);
  const state = conditionState(words);
  switch (state.kind) {
    case 'Operand':
      return operands(project, place, state.counting);
    case 'Operator':
      return operatorsBehind(project, place, state.subject);
    case 'Value':
      return separated(words) ? valuesOf(project, place, state) : operators('且', '或');
    case 'Joint':
      return operators('且', '或');
    case 'Whole':
      return wordCandidates(quantityWords, 'word', ' ');
    default:
      return guardCandidates(project, words);
  }
}

/** What may stand next behind 仅当. */
export function guardCandidates(project: Project, words: readonly Lexeme[]): readonly Candidate[] {
  const state = conditionState(words);
  switch (state.kind) {
    case 'Operand':
      return [...operators('释义', '非'), ...readings(project)];
    case 'Interpretation':
      return behind(declaredCandidates(project, '释义'), ' 为 ');
    case 'ReadingOperator':
      return operators('为', '不为');
    case 'Reading':
      return declaredCandidates(project, '读法', state.interpretation);
    case 'Joint':
      return operators('且', '或');
    case 'Operator':
    case 'Value':
    case 'Whole':
      return [];
  }
}

/** Whether a value may begin here: behind the operator, or behind a 、. */
function separated(words: readonly Lexeme[]): boolean {
  const last = words.at(-1);
  return last !== undefined && (last.kind === 'operator' || last.text === '、');
}

function operators(...names: readonly OperatorWord[]): readonly Candidate[] {
  return wordCandidates(Object.fromEntries(names.map((name) => [name, operatorWords[name]])), 'operator', ' ');
}

function behind(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  return candidates.map((candidate) => ({ ...candidate, insert: candidate.insert + text }));
}

/** `释义 主责限定 为 `: an interpretation with the words around it. */
function readings(project: Project): readonly Candidate[] {
  return declaredCandidates(project, '释义').map((candidate) => ({
    ...candidate,
    label: `释义 ${candidate.label}`,
    insert: `释义 ${candidate.insert} 为 `,
  }));
}

function operands(project: Project, place: ConditionPlace, counting: boolean): readonly Candidate[] {
  const band = { 档次: { zh: '那次记分的档次', en: 'the band of that scoring' } };
  if (counting)
    return [
      ...wordCandidates({ ...conditionWords, ...band }, 'word', ' '),
      ...operators('非', '释义'),
      ...readings(project),
    ];
  const { scope } = nameIndexOf(project);
  const facts = scope.factsSeen(place).map(({ named }) => named);
  return [
    ...(place.totals
      ? wordCandidates({ 年度累计: quantityWords.年度累计, 单次记分: quantityWords.单次记分 }, 'word', ' ')
      : []),
    ...(place.shares ? wordCandidates(quantityWords, 'word', ' ') : []),
    ...(place.statuses ? wordCandidates(settlementWords, 'word', ' ') : []),
    ...behind(namedCandidates(project, facts, 'name'), ' '),
    ...operators('非', '释义'),
    ...(place.counts ? wordCandidates({ 计数: operatorWords.计数 }, 'operator', '（') : []),
    ...readings(project),
  ];
}

function operatorsBehind(project: Project, place: ConditionPlace, subject: string): readonly Candidate[] {
  const fact = nameIndexOf(project).scope.factSeen(place, subject);
  return operators(...operatorsOf(subject, fact), '且', '或');
}

/** The operators that fit what is asked. */
function operatorsOf(subject: string, fact: FactName | null): readonly OperatorWord[] {
  switch (fact?.type) {
    case '选项':
      return ['为', '属于', '不为', '不属于', '已知', '未知'];
    case '集合':
      return ['含', '不含', '已知', '未知'];
    case undefined:
      if (subject === '登记状态' || subject === '档次') return ['为', '属于', '不为', '不属于'];
      return Object.hasOwn(quantityWords, subject) ? ['占', '超过', '不满'] : [];
    default:
      return ['已知', '未知'];
  }
}

function valuesOf(
  project: Project,
  place: ConditionPlace,
  { subject, counting }: { readonly subject: string; readonly counting: boolean },
): readonly Candidate[] {
  const fact = nameIndexOf(project).scope.factSeen(place, subject);
  if (counting && subject === '档次') return declaredCandidates(project, '档');
  if (subject === '登记状态' && (place.statuses || fact === null)) return declaredCandidates(project, '登记状态');
  if (fact === null) return [];
  return fact.vocabulary === null
    ? fact.type === '集合'
      ? clauseCandidates(project)
      : []
    : declaredCandidates(project, '项', fact.vocabulary);
}
