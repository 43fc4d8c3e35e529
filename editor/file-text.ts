import { noticeOf, severityOf, type Source, type Staged } from '#diagnostics';
import { convert, format, formOf } from '#grammar';
import { refusal, type Refusal } from './place.ts';
import { rowOf } from './row-of.ts';
import type { Project } from './project.ts';

/** The whole text that a file shall have. */
export interface FileText {
  readonly kind: 'FileText';
  readonly name: string;
  readonly text: string;
}

/** A rule file in our layout; refused where a line of it cannot be read. */
export function formatted(project: Project, file: string): FileText | Refusal {
  const source = ruleSource(project, file);
  return source === null ? noRuleFile() : told(source.name, format(source));
}

/** A rule file in the other form, under the name it then has; refused where a line of it cannot be read. */
export function converted(project: Project, file: string): FileText | Refusal {
  const source = ruleSource(project, file);
  if (source === null) return noRuleFile();
  const yaml = formOf(source.name) === 'yaml';
  const name = yaml ? source.name.replace(/\.yaml$/, '') : `${source.name}.yaml`;
  return told(name, convert(source, yaml ? 'zs' : 'yaml'));
}

function ruleSource({ folder }: Project, file: string): Source | null {
  return folder.files.find(({ name }) => name === file) ?? null;
}

function noRuleFile(): Refusal {
  return refusal('这不是规则文件', 'This is not a rule file');
}

function told(name: string, { value, diagnostics }: Staged<string | null>): FileText | Refusal {
  if (value !== null) return { kind: 'FileText', name, text: value };
  const first = diagnostics.find((diagnostic) => severityOf(diagnostic) === 'error');
  if (first === undefined) return noRuleFile();
  const { zh, en } = noticeOf(first);
  const row = rowOf(first.span);
  return refusal(`第${row}行读不懂，先改正：${zh}`, `Line ${row} cannot be read, mend it first: ${en}`);
}
