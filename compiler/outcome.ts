import type { Diagnostic } from '#diagnostics';
import type { Tables } from '#runtime';
import type { ClauseTree } from '#grammar';
import type { RuleSet as Core } from './core/ir.ts';
import type { RuleFolder } from './folder.ts';
import type { ReadFolder } from './resolved/from-ast.ts';
import type { RuleSet as Resolved } from './resolved/ir.ts';
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

/** A folder as handed in, and as read. */
export interface Kin {
  readonly folder: RuleFolder;
  readonly read: ReadFolder;
}

/** How far a folder came: `resolved` where it has a 规则集 line, `typed` where it has no errors, `compiled` where it also judges. */
export interface Outcome {
  readonly own: Kin;
  /** Its parents and theirs, each once. */
  readonly ancestors: readonly Kin[];
  readonly resolved: Resolved | null;
  readonly typed: Typed | null;
  readonly compiled: Compiled | null;
  readonly diagnostics: readonly Diagnostic[];
}
