/** A file of a rule folder by its path in it: `规则集.zs`, `原文.txt`, `suites/第十一条.yaml`. */
export interface FileData {
  readonly path: string;
  readonly text: string;
}

export interface NamedFolder {
  readonly name: string;
  readonly files: readonly FileData[];
}

/** A rule folder as the page holds it, and the folders beside it in which its parents are looked up. */
export interface FolderData extends NamedFolder {
  readonly beside: readonly NamedFolder[];
}

/** A file written anew, or added; `text` null: taken away. */
export interface FileChange {
  readonly path: string;
  readonly text: string | null;
}
