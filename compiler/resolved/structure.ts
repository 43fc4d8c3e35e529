import { diagnose, type Diagnostic } from '#diagnostics';
import {
  declarationKeywords,
  structure,
  type Clause,
  type ClauseKeyword,
  type DeclarationKeyword,
  type Occurrence,
  type Structure,
} from '#grammar';
import type { Declared } from './ir.ts';
import { citationFix, type CitationsOfItems } from './missing-citation.ts';

/** Clauses that may hold for some persons only: what stands behind their 仅当 is a condition, not a reading. */
export const conditionalClauses: ReadonlySet<ClauseKeyword> = new Set(['禁止']);

/** Checks which clauses stand below a declaration's first line, and how often. Where a line could not be read nothing is missing for certain. */
export function checkStructure(
  declared: Declared,
  items: CitationsOfItems,
  report: (diagnostic: Diagnostic) => void,
): void {
  const allowed = structureOf(declared.keyword);
  const seen = new Map<ClauseKeyword, Clause>();
  for (const clause of declared.node.clauses) {
    if (clause.keyword === null) {
      if (!allowed.duties)
        report(diagnose('duty-not-allowed', clause.span, { declaration: declared.keyword, owners: ownersOfDuties() }));
      continue;
    }
    const occurrence = allowed.clauses[clause.keyword];
    if (occurrence === undefined) {
      report(
        diagnose('clause-not-allowed', clause.keywordSpan, {
          clause: clause.keyword,
          declaration: declared.keyword,
          owners: ownersOf(clause.keyword),
        }),
      );
      continue;
    }
    checkRepetition(clause, occurrence, seen, report);
  }
  if (!declared.node.damaged) checkMissing(declared, allowed, new Set(seen.keys()), items, report);
}

function checkRepetition(
  clause: Clause,
  occurrence: Occurrence,
  seen: Map<ClauseKeyword, Clause>,
  report: (diagnostic: Diagnostic) => void,
): void {
  const keyword = clause.keyword;
  if (keyword === null) return;
  const byReading = occurrence === 'by-reading' || occurrence === 'optional-by-reading';
  if (clause.guard !== null && !byReading && !conditionalClauses.has(keyword)) {
    report(diagnose('guard-not-allowed', clause.guard.span, { clause: keyword }));
  }
  const earlier = seen.get(keyword);
  if (earlier === undefined) {
    seen.set(keyword, clause);
    return;
  }
  const bothPlain = byReading && clause.guard === null && earlier.guard === null;
  if (occurrence === 'one' || occurrence === 'optional' || bothPlain) {
    report(
      diagnose(
        'clause-repeated',
        clause.keywordSpan,
        { clause: keyword, byReading },
        { related: [{ span: earlier.span, role: 'first-declared' }] },
      ),
    );
  }
}

function checkMissing(
  declared: Declared,
  allowed: Structure,
  seen: ReadonlySet<ClauseKeyword>,
  items: CitationsOfItems,
  report: (diagnostic: Diagnostic) => void,
): void {
  for (const [clause, occurrence] of Object.entries(allowed.clauses) as readonly [ClauseKeyword, Occurrence][]) {
    const needed = occurrence === 'one' || occurrence === 'some' || occurrence === 'by-reading';
    if (needed && !seen.has(clause)) {
      const parameters = { declaration: declared.keyword, name: declared.name, clause };
      const fixes = clause === '依据' ? citationFix(declared.node, items) : [];
      report(diagnose('clause-missing', declared.nameSpan, parameters, { fixes }));
    }
  }
  for (const group of allowed.alternatives) {
    const used = group.filter((clause) => seen.has(clause));
    if (used.length === 0) {
      report(
        diagnose('alternative-missing', declared.nameSpan, {
          declaration: declared.keyword,
          name: declared.name,
          clauses: group,
        }),
      );
    } else if (used.length > 1) {
      report(
        diagnose('alternatives-together', declared.nameSpan, {
          declaration: declared.keyword,
          name: declared.name,
          clauses: used,
        }),
      );
    }
  }
}

function ownersOf(clause: ClauseKeyword): readonly DeclarationKeyword[] {
  return allKeywords().filter((keyword) => structureOf(keyword).clauses[clause] !== undefined);
}

function ownersOfDuties(): readonly DeclarationKeyword[] {
  return allKeywords().filter((keyword) => structure[keyword].duties);
}

function structureOf(keyword: DeclarationKeyword): Structure {
  return structure[keyword];
}

function allKeywords(): readonly DeclarationKeyword[] {
  return Object.keys(declarationKeywords) as DeclarationKeyword[];
}
