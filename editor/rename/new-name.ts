import { noticeOf, type Code, type Span } from '#diagnostics';
import { conditionWords, parse, printName, quantityWords, settlementWords } from '#grammar';
import { nameIndexOf } from '../names/name-index.ts';
import type { Named } from '../names/named.ts';
import { refusal, type Refusal } from '../place.ts';
import type { Project } from '../project.ts';
import { shortened } from '../shortened.ts';

/** Words that conditions have for themselves. */
const conditionOwn: ReadonlySet<string> = new Set([
  ...Object.keys(quantityWords),
  ...Object.keys(conditionWords),
  ...Object.keys(settlementWords),
  '档次',
]);

/** Why a thing may not get this name; null if it may. */
export function refusedName(project: Project, named: Named, to: string): Refusal | null {
  if (to === named.name) return refusal('新名称与原来的相同', 'The new name is the old one');
  const { scope, mentions } = nameIndexOf(project);
  const isFact = named.kind === '事实';
  const taken = isFact ? scope.facts.some((fact) => fact.named.name === to) : scope.has({ ...named, name: to });
  if (taken) return refusal(`已经有“${to}”`, `“${to}” is already taken`);
  const events = mentions.filter(({ meaning }) => meaning.kind === 'Event').map(({ span }) => written(span));
  if (isFact && (conditionOwn.has(to) || events.includes(to)))
    return refusal(`“${to}”在条件中另有含义`, `“${to}” means something else in conditions`);
  return refusedAsWritten(named, to);
}

/** What the compiler says of a name itself, whatever line it stands in. */
const ofNames: ReadonlySet<Code> = new Set(['name-too-long', 'character-not-allowed', 'not-composed']);

/** Whether it reads as one name in a line of its own. */
function refusedAsWritten({ kind }: Named, to: string): Refusal | null {
  if (to.trim() === '') return refusal('名称不能为空', 'A name is not empty');
  const line = kind === '法源' ? `法源 《${to}》 “全称”` : `词表 ${printName(to)}`;
  const { value, diagnostics } = parse({ name: '', text: line });
  const told = diagnostics.find(({ code }) => ofNames.has(code));
  if (told !== undefined) {
    const { zh, en } = noticeOf(told);
    return refusal(`这样写不成名称：${zh}`, `This does not make a name: ${en}`);
  }
  const [declaration, second] = value.declarations;
  const read = declaration !== undefined && 'name' in declaration.value ? declaration.value.name.text : null;
  const alone = second === undefined && value.comments.length === 0 && diagnostics.length === 0;
  const shown = shortened(to, 20);
  return alone && read === to ? null : refusal(`“${shown}”写不成名称`, `“${shown}” does not make a name`);
}

function written({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}
