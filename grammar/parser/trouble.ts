import type { Diagnostic } from '#diagnostics';

/** Ends the parsing of a line with a diagnostic that a rule itself can word. */
export class Trouble extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.code);
    this.diagnostic = diagnostic;
  }
}
