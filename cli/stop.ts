/** 0 as wished, 1 the answer is no (errors found, a record invalid, a scenario failed), 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command that cannot go on; shown as one sentence, never with a stack. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly english: string;
  readonly exitCode: ExitCode;

  constructor(zh: string, english: string, exitCode: ExitCode = 2) {
    super(zh);
    this.english = english;
    this.exitCode = exitCode;
  }
}
