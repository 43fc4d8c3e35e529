import type { Decision } from '#runtime';
import type { Shown } from './shown.ts';
import type { Page } from './page.ts';

/** Which readings the decision rests on: those other than the default, all of them with reasons asked for. */
export function interpretationLines({ 释义: uses }: Decision, { tables, explain }: Shown, page: Page): void {
  if (uses.length === 0) return;
  const isDefault = (name: string, reading: string): boolean =>
    tables.interpretations.find((row) => row.name === name)?.readings[0]?.name === reading;
  const others = uses.filter((use) => !isDefault(use.名称, use.采用));
  page.section('释义', 'readings');
  page.text(
    others.length === 0
      ? `共 ${uses.length} 项，均采用默认读法。`
      : `共 ${uses.length} 项，${others.length} 项未采用默认读法：`,
    2,
  );
  for (const use of explain ? uses : others)
    page.labelled(use.名称, 18, `${use.采用}${isDefault(use.名称, use.采用) ? '（默认）' : ''}`, 4);
}
