import {
  clauseKeywords,
  declarationKeywords,
  operatorWords,
  structure,
  type ClauseKeyword,
  type DeclarationKeyword,
  type Occurrence,
  type Structure,
} from '#grammar';
import { describeClauseKeyword, describeDeclaration } from '../hover/describe-keyword.ts';
import type { Project } from '../project.ts';
import { wordCandidates, type Candidate } from './candidate.ts';
import type { LineContext } from './line-context.ts';
import { partyCandidates } from './named-candidates.ts';

/** What a line may begin with: the lines the declaration takes, those it needs first, and where it stands at the margin, declarations. */
export function keywordCandidates(project: Project, context: LineContext): readonly Candidate[] {
  const { declaration, opens } = context;
  const lines = declaration === null ? [] : clausesOf(project, declaration, context);
  const { 且, 或 } = operatorWords;
  const below = context.joins ? [...lines, ...wordCandidates({ 且, 或 }, 'operator', ' ')] : lines;
  if (!opens) return below;
  const declarations = (Object.keys(declarationKeywords) as DeclarationKeyword[]).map((keyword) =>
    declarationCandidate(keyword, context),
  );
  return [...declarations, ...below];
}

function declarationCandidate(keyword: DeclarationKeyword, { form, margin }: LineContext): Candidate {
  const { shape, zh, en } = declarationKeywords[keyword];
  const dash = form === 'yaml' && !margin.includes('-') ? '- ' : '';
  return {
    label: keyword,
    insert: dash + keyword + behindKeyword(shape === 'nothing', form),
    kind: 'keyword',
    detail: { zh, en },
    documentation: describeDeclaration(keyword),
  };
}

function behindKeyword(bare: boolean, form: LineContext['form']): string {
  if (form === 'yaml') return bare ? ':' : ': ';
  return bare ? '' : ' ';
}

function clausesOf(project: Project, declaration: DeclarationKeyword, context: LineContext): readonly Candidate[] {
  const { clauses, duties, alternatives }: Structure = structure[declaration];
  const present = new Set(context.present);
  const open = (Object.entries(clauses) as [ClauseKeyword, Occurrence][]).filter(([keyword, occurrence]) => {
    const used = present.has(keyword) && !isRepeated(occurrence);
    const replaced = alternatives.some(
      (group) => group.includes(keyword) && group.some((other) => other !== keyword && present.has(other)),
    );
    return !used && !replaced;
  });
  const needed = open.filter(([keyword, occurrence]) => isNeeded(occurrence) && !present.has(keyword));
  const others = open.filter((row) => !needed.includes(row));
  return [
    ...needed.map(([keyword]) => clauseCandidate(keyword, true, context)),
    ...others.map(([keyword]) => clauseCandidate(keyword, false, context)),
    ...(duties ? dutyCandidates(project, context) : []),
  ];
}

function isNeeded(occurrence: Occurrence): boolean {
  return occurrence === 'one' || occurrence === 'some' || occurrence === 'by-reading';
}

function isRepeated(occurrence: Occurrence): boolean {
  return occurrence !== 'one' && occurrence !== 'optional';
}

function clauseCandidate(keyword: ClauseKeyword, needed: boolean, context: LineContext): Candidate {
  const { shape, zh, en } = clauseKeywords[keyword];
  return {
    label: keyword,
    insert: indentation(context) + keyword + behindKeyword(shape === 'nothing', context.form),
    kind: 'keyword',
    detail: needed ? { zh: `${zh}（必写）`, en: `${en} (required)` } : { zh, en },
    documentation: describeClauseKeyword(keyword),
  };
}

/** At the margin a declaration's line is indented. */
function indentation({ opens, margin, column }: LineContext): string {
  return opens && margin === '' ? ' '.repeat(column) : '';
}

/** `甲 应当 `: whoever the rules name, with a duty to be written. */
function dutyCandidates(project: Project, context: LineContext): readonly Candidate[] {
  const mode = context.form === 'yaml' ? ': 应当 ' : ' 应当 ';
  return partyCandidates(project).map((candidate) => ({
    ...candidate,
    label: `${candidate.label} 应当`,
    insert: indentation(context) + candidate.insert + mode,
  }));
}

/** 应当, 可以, 不得. */
export function modeCandidates(): readonly Candidate[] {
  return Object.entries(operatorWords).flatMap(([label, { role, zh, en }]): readonly Candidate[] =>
    role === 'mode' ? [{ label, insert: `${label} `, kind: 'operator', detail: { zh, en }, documentation: [] }] : [],
  );
}
