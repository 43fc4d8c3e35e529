import { mentionAt, nameIndexOf } from '../names/name-index.ts';
import type { Mention, Named } from '../names/named.ts';
import { refusal, type Place, type Refusal } from '../place.ts';
import { isOwn, placeOf, type Project } from '../project.ts';

/** A name that may be changed. */
export interface RenameTarget {
  readonly kind: 'RenameTarget';
  readonly place: Place;
  readonly name: string;
}

/** The name at an offset, if it may be changed; else why not. */
export function renameTarget(project: Project, file: string, offset: number): RenameTarget | Refusal {
  const found = ownName(project, file, offset);
  if (found.kind === 'Refusal') return found;
  return { kind: 'RenameTarget', place: placeOf(project, found.mention.span), name: found.named.name };
}

/** A name that the folder itself declares, and nobody before it. */
export interface OwnName {
  readonly kind: 'OwnName';
  readonly mention: Mention;
  readonly named: Named;
}

export function ownName(project: Project, file: string, offset: number): OwnName | Refusal {
  const mention = mentionAt(project, file, offset);
  if (mention?.meaning.kind !== 'Named') return refusal('这里不是名称', 'There is no name here');
  const { named } = mention.meaning;
  if (named.kind === '主体')
    return refusal(
      `“${named.name}”是主体，不是由规则声明的名称`,
      `“${named.name}” is whoever judges or acts; no rule declares it`,
    );
  if (named.kind === '规则集' || named.kind === '工作日历')
    return refusal(
      `“${named.name}”是${named.kind === '规则集' ? '文件夹的名称' : '年份'}，不能这样改`,
      `“${named.name}” is ${named.kind === '规则集' ? 'the name of a folder' : 'a year'} and is not changed so`,
    );
  const places = nameIndexOf(project).scope.placesOf(named);
  if (places.length === 0) return refusal(`没有声明“${named.name}”`, `“${named.name}” is not declared`);
  const foreign = places.find(({ span }) => !isOwn(project, span.source));
  if (foreign !== undefined) {
    const { folder } = placeOf(project, foreign.span);
    return refusal(
      `“${named.name}”来自上位规则集 ${folder}，在那里改`,
      `“${named.name}” comes from the parent rule set ${folder} and is changed there`,
    );
  }
  if (places.some(({ span, node }) => span === node.keywordSpan))
    return refusal(`“${named.name}”是关键词`, `“${named.name}” is a keyword`);
  return { kind: 'OwnName', mention, named };
}
