import type { Diagnostic } from '#diagnostics';

/** Ends the parsing of a line with a diagnostic that a rule itself can word. */
export class Trouble {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    this.diagnostic = diagnostic;
  }
}
