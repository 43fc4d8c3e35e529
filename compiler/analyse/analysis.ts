import type { Diagnostic } from '#diagnostics';
import type { RuleSet as Core } from '../core/ir.ts';
import type { RuleSet as Resolved } from '../resolved/ir.ts';
import type { RuleSet as Typed } from '../typed/ir.ts';

/** A rule set that means something, beside those whose rules it inherits. */
export interface Analysed {
  readonly typed: Typed;
  readonly core: Core;
  readonly parents: readonly ParentMeaning[];
}

export interface ParentMeaning {
  readonly resolved: Resolved;
  readonly core: Core;
}

/** Looks at one question; what it finds is an error, a warning or a note as the catalogue says. */
export type Analysis = (subject: Analysed) => readonly Diagnostic[];
