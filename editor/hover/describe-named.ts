import { declarationKeywords, type DeclarationKeyword } from '#grammar';
import { mentionsOfNamed, nameIndexOf } from '../names/name-index.ts';
import type { Declaring, Named, NamedKind } from '../names/named.ts';
import type { Wording } from '../place.ts';
import { placeOf, type Project } from '../project.ts';
import { writtenLines } from './written-lines.ts';

/** The kinds that are no declarations of their own. */
const parts: Readonly<Record<Exclude<NamedKind, DeclarationKeyword>, Wording>> = {
  项: { zh: '词表中的一项', en: 'an item of a vocabulary' },
  档: { zh: '一个档次', en: 'a band of points' },
  读法: { zh: '释义的一种读法', en: 'one reading of an interpretation' },
  主体: { zh: '由谁判断或办理', en: 'who judges or acts' },
};

const kinds: Readonly<Record<NamedKind, Wording>> = { ...declarationKeywords, ...parts };

/** What kind of thing a name is. */
export function kindWording({ kind }: Named): Wording {
  const { zh, en } = kinds[kind];
  return { zh, en };
}

/** What is named and what the rules say where it is declared, as lines of text; null for a name that is declared nowhere. */
export function describeNamed(project: Project, named: Named): readonly string[] | null {
  if (named.kind === '主体') return describeParty(project, named);
  const [declaring, ...others] = nameIndexOf(project).scope.placesOf(named);
  if (declaring === undefined) return null;
  const { folder } = placeOf(project, declaring.span);
  const inherited = folder === project.folder.name ? [] : [`来自 ${folder} / from ${folder}`];
  const replaced = others.map(({ span }) => placeOf(project, span).folder).filter((other) => other !== folder);
  const also = [...new Set(replaced)].map((other) => `${other} 中也有 / also in ${other}`);
  return [headOf(named), ...writtenLines(declaring.whole), ...inherited, ...also];
}

/** `分解住院：词表“行为”中的一项 / an item of a vocabulary`. */
function headOf(named: Named): string {
  const { zh, en } = kindWording(named);
  const within = named.owner === '' ? '' : `${named.owner} · `;
  return `${within}${named.name}：${zh} / ${en}`;
}

function describeParty(project: Project, named: Named): readonly string[] {
  const { length } = mentionsOfNamed(project, named);
  return [headOf(named), `规则中写到 ${length} 处 / mentions: ${length}`];
}

/** The first line of what declares it. */
export function firstLine({ whole }: Declaring): string {
  return writtenLines(whole)[0] ?? '';
}
