import type { Compiled, Library, RuleFolder } from '#compiler';
import type { Source, Staged } from '#diagnostics';
import { openProject, outcomeOf, withFile, withoutFile, type Project } from '#editor';
import { load, type Rules } from '#runtime';
import type { FileChange, FileData, FolderData, NamedFolder } from './folder-data.ts';

/** The rule folder that the worker has open; everything computed of it is computed when first asked for. */
export class Opened {
  /** The rule files and source texts, for the language service. */
  readonly project: Project;
  /** Suites, records and whatever else lies in folders below. */
  readonly others: ReadonlyMap<string, Source>;
  private rulesOnce: Rules | null = null;

  private constructor(project: Project, others: ReadonlyMap<string, Source>) {
    this.project = project;
    this.others = others;
  }

  static from({ name, files, beside }: FolderData): Opened {
    const parents = new Map(beside.map((parent) => [parent.name, folderOf(parent)]));
    const others = new Map(files.filter(({ path }) => !isMember(path)).map((file) => [file.path, sourceOf(file)]));
    return new Opened(
      openProject(folderOf({ name, files }), { find: (parent) => parents.get(parent) ?? null }),
      others,
    );
  }

  /** Sources of unchanged files stay the same objects, so that what was read of them is not read again. */
  with({ path, text }: FileChange): Opened {
    const { project } = this;
    if (isMember(path)) {
      const changed = text === null ? withoutFile(project, path) : withFile(project, sourceOf({ path, text }));
      return new Opened(changed, this.others);
    }
    const others = new Map(this.others);
    if (text === null) others.delete(path);
    else others.set(path, sourceOf({ path, text }));
    const next = new Opened(project, others);
    next.rulesOnce = this.rulesOnce;
    return next;
  }

  get folder(): RuleFolder {
    return this.project.folder;
  }

  get library(): Library {
    return this.project.library;
  }

  get compiled(): Staged<Compiled | null> {
    const { compiled, diagnostics } = outcomeOf(this.project);
    return { value: compiled, diagnostics };
  }

  /** Null while the rules have errors. */
  get rules(): Rules | null {
    const { value } = this.compiled;
    return value === null ? null : (this.rulesOnce ??= load(value.tables));
  }
}

const isRuleFile = (path: string): boolean => /^[^/]+\.zs(\.yaml)?$/.test(path);
const isSourceText = (path: string): boolean => /^[^/]+\.txt$/.test(path);

/** Whether a file is one of the rule folder's own: a rule file or a source text. */
function isMember(path: string): boolean {
  return isRuleFile(path) || isSourceText(path);
}

function folderOf({ name, files }: NamedFolder): RuleFolder {
  const sorted = files.map(sourceOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    name,
    files: sorted.filter((source) => isRuleFile(source.name)),
    texts: sorted.filter((source) => isSourceText(source.name)),
  };
}

function sourceOf({ path, text }: FileData): Source {
  return { name: path, text };
}
