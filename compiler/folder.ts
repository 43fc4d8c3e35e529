import type { Source } from '#diagnostics';

/** A rule set as a shell hands it in: the files of one folder, in a stated order. */
export interface RuleFolder {
  /** What other rule sets call it in 继承 and 沿用; the folder's own name. */
  readonly name: string;
  /** The rule files, sorted by name; the names' endings say which form each is written in. */
  readonly files: readonly Source[];
  /** The source texts (`原文.txt`); a rule set names them by the last part of `Source.name`. */
  readonly texts: readonly Source[];
}

/** Where inherited rule sets are found. */
export interface Library {
  find(name: string): RuleFolder | null;
}
