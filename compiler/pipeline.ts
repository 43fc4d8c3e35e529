import { diagnose, invariant, type Diagnostic, type Span, type Staged } from '#diagnostics';
import type { Tables } from '#runtime';
import { analyses } from './analyse/registry.ts';
import { lower } from './core/from-typed.ts';
import { verify } from './core/verify.ts';
import { emit } from './emit/index.ts';
import type { Library, RuleFolder } from './folder.ts';
import type { Compiled, Outcome } from './outcome.ts';
import { parentsOf, type Surroundings } from './parents.ts';
import { readFolder } from './read-folder.ts';
import { identityIn, resolve } from './resolved/from-ast.ts';
import { arranged, hasErrors, isConsequence, isInGuess } from './reporting.ts';
import { typeRuleSet } from './typed/from-resolved.ts';
import type { RuleSet as Typed } from './typed/ir.ts';

/**
 * Compiles a rule folder. The value is null if there is an error, or if the rule set is a vocabulary for others and judges nothing.
 * What is said concerns this folder alone: a parent with errors is one error here.
 */
export function compile(folder: RuleFolder, library: Library): Staged<Compiled | null> {
  const { compiled, diagnostics } = compileForEditing(folder, library);
  return { value: compiled, diagnostics };
}

/** The same for whoever works on the folder: with its trees and names, which are there however many mistakes it has. */
export function compileForEditing(folder: RuleFolder, library: Library): Outcome {
  return compileWithin(folder, { library, trail: [], done: new Map() });
}

/** The story: parse, resolve, type, gate, lower, verify, analyse, emit. */
function compileWithin(folder: RuleFolder, around: Surroundings): Outcome {
  const { value: read, diagnostics } = readFolder(folder);
  const told: Diagnostic[] = [...diagnostics];
  const own = { folder, read };

  const identity = identityIn(read);
  if (identity === null) {
    if (!hasErrors(told)) told.push(diagnose('no-rule-set-line', startOf(folder), { name: folder.name }));
    return { own, ancestors: [], resolved: null, typed: null, compiled: null, diagnostics: arranged(folder, told) };
  }
  const parents = parentsOf(identity, { ...around, trail: [...around.trail, folder.name] }, compileWithin);
  told.push(...parents.diagnostics);
  const declared = parents.value.map(({ parent }) => parent);
  const resolved = resolve(read, identity, declared);
  const ancestors = [...new Set(parents.value.flatMap(({ outcome }) => [outcome.own, ...outcome.ancestors]))];
  const reached = (typed: Typed | null, compiled: Compiled | null): Outcome => ({
    ...{ own, ancestors, resolved: resolved.value, typed, compiled },
    diagnostics: arranged(folder, told),
  });
  if (hasErrors(parents.diagnostics)) return reached(null, null);

  const typed = typeRuleSet(resolved.value);
  const unreadable = hasErrors(told);
  const said = [...resolved.diagnostics, ...typed.diagnostics];
  told.push(...said.filter((one) => !unreadable || !(isConsequence(one) || isInGuess(one, read.files))));
  if (hasErrors(told)) return reached(null, null);

  if (typed.value.accumulation === null) {
    told.push(diagnose('vocabulary-only', identity.span, { name: identity.name }));
    return reached(typed.value, null);
  }
  const core = lower(typed.value);
  const violations = verify(core);
  invariant(violations.length === 0, violations.map(({ invariant: what, where }) => `${what}: ${where}`).join('; '));

  const meanings = parents.value.flatMap(({ meaning }) => meaning ?? []);
  told.push(...analyses.flatMap((analysis) => analysis({ typed: typed.value, core, parents: meanings })));
  if (hasErrors(told)) return reached(null, null);

  let tables: Tables | null = null;
  const compiled: Compiled = {
    kind: 'Compiled',
    typed: typed.value,
    core,
    get tables() {
      return (tables ??= emit(core));
    },
    texts: read.texts,
  };
  return reached(typed.value, compiled);
}

function startOf(folder: RuleFolder): Span {
  const source = folder.files[0] ?? { name: folder.name, text: '' };
  return { source, start: 0, end: 0 };
}
