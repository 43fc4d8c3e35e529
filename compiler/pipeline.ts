import { diagnose, invariant, type Diagnostic, type Span, type Staged } from '#diagnostics';
import type { ClauseTree } from '#grammar';
import type { Tables } from '#runtime';
import type { ParentMeaning } from './analyse/analysis.ts';
import { analyses } from './analyse/registry.ts';
import { lower } from './core/from-typed.ts';
import type { RuleSet as Core } from './core/ir.ts';
import { verify } from './core/verify.ts';
import { emit } from './emit/index.ts';
import type { Library, RuleFolder } from './folder.ts';
import { readFolder } from './read-folder.ts';
import { identityIn, resolve } from './resolved/from-ast.ts';
import type { Identity, Parentage } from './resolved/ir.ts';
import type { Parent } from './resolved/merge.ts';
import { arranged, hasErrors, isConsequence, isError, isInGuess } from './reporting.ts';
import { typeRuleSet } from './typed/from-resolved.ts';
import type { RuleSet as Typed } from './typed/ir.ts';

/** A rule set that passed every check. */
export interface Compiled {
  readonly kind: 'Compiled';
  /** Names, citations and types with their places, for showing a rule beside its clause. */
  readonly typed: Typed;
  readonly core: Core;
  /** Made when first asked for: checking does without. */
  readonly tables: Tables;
  /** The clause trees of the folder's source texts by file name. */
  readonly texts: ReadonlyMap<string, ClauseTree>;
}

/**
 * Compiles a rule folder. The value is null if there is an error, or if the rule set is a vocabulary for others and judges nothing.
 * What is said concerns this folder alone: a parent with errors is one error here.
 */
export function compile(folder: RuleFolder, library: Library): Staged<Compiled | null> {
  const { compiled, diagnostics } = compileWithin(folder, { library, trail: [], done: new Map() });
  return { value: compiled, diagnostics };
}

/** How far a folder came: `typed` where it has no errors, `compiled` where it also judges. */
interface Outcome {
  readonly typed: Typed | null;
  readonly compiled: Compiled | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a folder is compiled: `trail` are the rule sets that build on it, `done` the parents compiled so far, each once. */
interface Surroundings {
  readonly library: Library;
  readonly trail: readonly string[];
  readonly done: Map<string, Outcome>;
}

/** The story: parse, resolve, type, gate, lower, verify, analyse, emit. */
function compileWithin(folder: RuleFolder, around: Surroundings): Outcome {
  const { value: read, diagnostics } = readFolder(folder);
  const told: Diagnostic[] = [...diagnostics];
  const stopped = (): Outcome => ({ typed: null, compiled: null, diagnostics: arranged(folder, told) });

  const identity = identityIn(read);
  if (identity === null) {
    if (!hasErrors(told)) told.push(diagnose('no-rule-set-line', startOf(folder), { name: folder.name }));
    return stopped();
  }
  const parents = parentsOf(identity, { ...around, trail: [...around.trail, folder.name] });
  told.push(...parents.diagnostics);
  if (hasErrors(parents.diagnostics)) return stopped();

  const declared = parents.value.map(({ parent }) => parent);
  const resolved = resolve(read, identity, declared);
  const typed = typeRuleSet(resolved.value);
  const unreadable = hasErrors(told);
  const said = [...resolved.diagnostics, ...typed.diagnostics];
  told.push(...said.filter((one) => !unreadable || !(isConsequence(one) || isInGuess(one, read.files))));
  if (hasErrors(told)) return stopped();

  if (typed.value.accumulation === null) {
    told.push(diagnose('vocabulary-only', identity.span, { name: identity.name }));
    return { typed: typed.value, compiled: null, diagnostics: arranged(folder, told) };
  }
  const core = lower(typed.value);
  const violations = verify(core);
  invariant(violations.length === 0, violations.map(({ invariant: what, where }) => `${what}: ${where}`).join('; '));

  const meanings = parents.value.flatMap(({ meaning }) => meaning ?? []);
  told.push(...analyses.flatMap((analysis) => analysis({ typed: typed.value, core, parents: meanings })));
  if (hasErrors(told)) return stopped();

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
  return { typed: typed.value, compiled, diagnostics: arranged(folder, told) };
}

/** Each parent as declarations to build on and, where its rules are inherited, as a meaning to compare with. */
interface FoundParent {
  readonly parent: Parent;
  readonly meaning: ParentMeaning | null;
}

function parentsOf({ parents }: Identity, around: Surroundings): Staged<readonly FoundParent[]> {
  const told: Diagnostic[] = [];
  const value = parents.flatMap((parentage) => {
    const found = parentOf(parentage, around, told);
    return found === null ? [] : [found];
  });
  return { value, diagnostics: told };
}

function parentOf(parentage: Parentage, around: Surroundings, told: Diagnostic[]): FoundParent | null {
  const { name, span } = parentage;
  const { library, trail, done } = around;
  if (trail.includes(name)) {
    told.push(diagnose('parent-ring', span, { names: [...trail.slice(trail.indexOf(name)), name] }));
    return null;
  }
  const folder = library.find(name);
  if (folder === null) {
    told.push(diagnose('parent-not-found', span, { name }));
    return null;
  }
  const outcome = done.get(name) ?? compileWithin(folder, around);
  done.set(name, outcome);
  const { typed, compiled, diagnostics } = outcome;
  if (typed === null) {
    told.push(diagnose('parent-has-errors', span, { name, count: diagnostics.filter(isError).length }));
    return null;
  }
  const meaning =
    compiled === null || parentage.relation === '沿用' ? null : { resolved: typed.resolved, core: compiled.core };
  return { parent: { parentage, ruleSet: typed.resolved }, meaning };
}

function startOf(folder: RuleFolder): Span {
  const source = folder.files[0] ?? { name: folder.name, text: '' };
  return { source, start: 0, end: 0 };
}
