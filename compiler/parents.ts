import { diagnose, type Diagnostic, type Staged } from '#diagnostics';
import type { ParentMeaning } from './analyse/analysis.ts';
import type { Library, RuleFolder } from './folder.ts';
import type { Outcome } from './outcome.ts';
import { isError } from './reporting.ts';
import type { Identity, Parentage } from './resolved/ir.ts';
import type { Parent } from './resolved/merge.ts';

/** Where a folder is compiled: `trail` are the rule sets that build on it, `done` the parents compiled so far, each once. */
export interface Surroundings {
  readonly library: Library;
  readonly trail: readonly string[];
  readonly done: Map<string, Outcome>;
}

/** Each parent as declarations to build on and, where its rules are inherited, as a meaning to compare with. */
export interface FoundParent {
  readonly parent: Parent;
  readonly meaning: ParentMeaning | null;
  readonly outcome: Outcome;
}

type CompileParent = (folder: RuleFolder, around: Surroundings) => Outcome;

/** Parents without errors, of whichever compilation: what they were compiled to holds as long as their own parents are the same. */
const compiledParents = new WeakMap<RuleFolder, Outcome>();

/** The parents that a 规则集 line names. One with errors is reported; what it declares is still there to build on. */
export function parentsOf(
  { parents }: Identity,
  around: Surroundings,
  compileParent: CompileParent,
): Staged<readonly FoundParent[]> {
  const told: Diagnostic[] = [];
  const value = parents.flatMap((parentage) => parentOf(parentage, around, compileParent, told) ?? []);
  return { value, diagnostics: told };
}

function parentOf(
  parentage: Parentage,
  around: Surroundings,
  compileParent: CompileParent,
  told: Diagnostic[],
): FoundParent | null {
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
  const outcome = done.get(name) ?? knownOutcome(folder, library) ?? compileParent(folder, around);
  done.set(name, outcome);
  const { typed, compiled, resolved, diagnostics } = outcome;
  if (typed === null)
    told.push(diagnose('parent-has-errors', span, { name, count: diagnostics.filter(isError).length }));
  else compiledParents.set(folder, outcome);
  if (resolved === null) return null;
  const meaning = compiled === null || parentage.relation === '沿用' ? null : { resolved, core: compiled.core };
  return { parent: { parentage, ruleSet: resolved }, meaning, outcome };
}

function knownOutcome(folder: RuleFolder, library: Library): Outcome | null {
  const known = compiledParents.get(folder) ?? null;
  const same = known?.ancestors.every((ancestor) => library.find(ancestor.folder.name) === ancestor.folder);
  return same === true ? known : null;
}
