import { noticeOf, severityOf, type Diagnostic, type Source, type Span } from '#diagnostics';
import { formOf, printName, type Declaration } from '#grammar';
import { edited } from '../edited.ts';
import { mentionsOfNamed, nameIndexOf } from '../names/name-index.ts';
import type { Named } from '../names/named.ts';
import { refusal, type Refusal, type TextEdit } from '../place.ts';
import { isOwn, outcomeOf, placeOf, withFile, type Project } from '../project.ts';
import { refusedName } from './new-name.ts';
import { ownName } from './rename-target.ts';

/** A name changed wherever it stands in the folder. */
export interface Renamed {
  readonly kind: 'Renamed';
  readonly edits: readonly TextEdit[];
}

/**
 * Gives what is named at an offset another name, in all files of the folder; refused where it is no name of the folder's own, or the new one will not do.
 * The rules mean the same afterwards; records and suites that have the old item are the caller's business. A fact stays where the record has it.
 */
export function rename(project: Project, file: string, offset: number, to: string): Renamed | Refusal {
  const found = ownName(project, file, offset);
  if (found.kind === 'Refusal') return found;
  const { named } = found;
  const refused = refusedName(project, named, to);
  if (refused !== null) return refused;
  const changes = [...mentionChanges(project, named, to), ...recordedChanges(project, named)].sort(
    (one, other) => one.span.start - other.span.start,
  );
  const trouble = newTrouble(project, changes);
  if (trouble !== null) {
    const { zh, en } = noticeOf(trouble);
    return refusal(`改成“${to}”会出错：${zh}`, `“${to}” would be a mistake: ${en}`);
  }
  return { kind: 'Renamed', edits: changes.map(({ span, text }) => ({ place: placeOf(project, span), text })) };
}

interface Change {
  readonly span: Span;
  readonly text: string;
}

/** Every place that has the name itself; a document may also be called by another of its names. */
function mentionChanges(project: Project, named: Named, to: string): readonly Change[] {
  return mentionsOfNamed(project, named).flatMap(({ span }) => {
    const written = span.source.text.slice(span.start, span.end);
    const same = written.replace(/^[「《]|[」》]$/g, '').normalize('NFC') === named.name;
    return same && isOwn(project, span.source) ? [{ span, text: asWritten(span, written, named, to) }] : [];
  });
}

function asWritten({ source, start }: Span, written: string, { kind }: Named, to: string): string {
  if (kind !== '法源') return written.startsWith('「') ? `「${to}」` : printName(to);
  return source.text.charAt(start - 1) === '《' ? to : `《${to}》`;
}

/** A fact that the record has under its own name is said to be recorded there. */
function recordedChanges(project: Project, named: Named): readonly Change[] {
  if (named.kind !== '事实') return [];
  const declared = nameIndexOf(project).scope.placesOf(named);
  return declared.flatMap(({ node }) =>
    node.clauses.some(({ keyword }) => keyword === '记于') ? [] : [recordedAt(node, named.name)],
  );
}

/** The line 记于 below a declaration's first. */
function recordedAt({ keywordSpan, value }: Declaration, name: string): Change {
  const { source, start } = keywordSpan;
  const behind = source.text.slice(value.span.end).search(/\r?\n|\r/);
  const end = behind < 0 ? source.text.length : value.span.end + behind;
  const yaml = formOf(source.name) === 'yaml';
  const column = yaml ? start - (source.text.lastIndexOf('\n', start - 1) + 1) : 2;
  const lineBreak = source.text.includes('\r\n') ? '\r\n' : '\n';
  const text = `${lineBreak}${' '.repeat(column)}记于${yaml ? ':' : ''} ${printName(name)}`;
  return { span: { source, start: end, end }, text };
}

/** The first error that is not there without the changes. */
function newTrouble(project: Project, changes: readonly Change[]): Diagnostic | null {
  const bySource = new Map<Source, Change[]>();
  for (const change of changes) bySource.set(change.span.source, [...(bySource.get(change.span.source) ?? []), change]);
  let after = project;
  for (const [source, own] of bySource) {
    const written = own.map(({ span: { start, end }, text }) => ({ start, end, text }));
    after = withFile(after, { name: source.name, text: edited(source.text, written) });
  }
  const before = errorsIn(project);
  const errors = errorsIn(after);
  if (errors.length <= before.length) return null;
  const known = new Set(before.map(({ code }) => code));
  return errors.find(({ code }) => !known.has(code)) ?? errors[0] ?? null;
}

function errorsIn(project: Project): readonly Diagnostic[] {
  return outcomeOf(project).diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error');
}
