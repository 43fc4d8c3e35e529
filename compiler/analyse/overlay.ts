import { diagnose, type Diagnostic } from '#diagnostics';
import { citedTexts } from '../core/citations.ts';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { CitedPlace, Declared, RuleSet as Resolved } from '../resolved/ir.ts';
import type { Analysed, ParentMeaning } from './analysis.ts';
import { differencesOf, type Differences } from './differences.ts';

/** Where a rule set says something else than a parent it must name the parent's clause behind 变通; where it does not, it must not. */
export function overlay(subject: Analysed): readonly Diagnostic[] {
  const { resolved } = subject.typed;
  return resolved.declarations
    .filter(({ home }) => home === resolved.home)
    .flatMap((declared) => {
      const differences = differencesOf[declared.keyword];
      if (differences === undefined) return [];
      const replaced = declared.replaces;
      if (replaced === null) return withoutCounterpart(declared);
      const parent = subject.parents.find(({ resolved: { declarations } }) => declarations.includes(replaced));
      return parent === undefined ? [] : compare(subject, { declared, replaced, parent, differences });
    });
}

/** A declaration in the place of an inherited one. */
interface Overlaid {
  readonly declared: Declared;
  readonly replaced: Declared;
  readonly parent: ParentMeaning;
  readonly differences: Differences;
}

function compare(
  { typed, core }: Analysed,
  { declared, replaced, parent, differences }: Overlaid,
): readonly Diagnostic[] {
  const departure = clauseOf(declared.node, '变通');
  const aspects = differences(declared.name, { own: core, parent: parent.core });
  const related = [{ span: replaced.nameSpan, role: 'inherited-rule' as const }];
  const about = { keyword: declared.keyword, name: declared.name };
  if (departure === null) {
    if (aspects.length === 0) return [];
    const own = basisOf(typed.resolved, declared);
    const inherited = basisOf(parent.resolved, replaced);
    return [
      diagnose(
        'undeclared-departure',
        declared.nameSpan,
        { ...about, aspects, own, parent: parent.resolved.home.name, inherited },
        { related },
      ),
    ];
  }
  if (aspects.length === 0) return [diagnose('idle-departure', departure.span, about, { related })];
  const named = placesOf(typed.resolved, departure.value.citations);
  const meant = placesOf(parent.resolved, clauseOf(replaced.node, '依据')?.value.citations ?? []);
  if (meant.length === 0 || named.some((place) => meant.some((other) => samePlace(place, other)))) return [];
  return [
    diagnose(
      'departure-names-other',
      departure.value.span,
      { ...about, inherited: basisOf(parent.resolved, replaced) },
      { related },
    ),
  ];
}

function withoutCounterpart(declared: Declared): readonly Diagnostic[] {
  const departure = clauseOf(declared.node, '变通');
  if (departure === null) return [];
  return [
    diagnose('departure-without-counterpart', departure.span, { keyword: declared.keyword, name: declared.name }),
  ];
}

/** The clauses a declaration rests on, as its own rule set writes them. */
function basisOf(resolved: Resolved, { node }: Declared): readonly string[] {
  return citedTexts(resolved, clauseOf(node, '依据')?.value.citations ?? []);
}

function placesOf(resolved: Resolved, citations: Parameters<typeof citedTexts>[1]): readonly CitedPlace[] {
  return citations.flatMap((citation) => resolved.citations.get(citation) ?? []);
}

/** The same document by one of its names, and one clause the other's or a part of it. */
function samePlace(one: CitedPlace, other: CitedPlace): boolean {
  if (!one.document.names.some((name) => other.document.names.includes(name))) return false;
  const shorter = Math.min(one.steps.length, other.steps.length);
  return one.steps.slice(0, shorter).every((step, at) => step.number === other.steps[at]?.number);
}
