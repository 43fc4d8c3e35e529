import { diagnose } from '#diagnostics';
import type { Nature, Status } from './ir-status.ts';
import { declarationsOf, dropping, type Typing } from './scope.ts';
import { statusCalled } from './statuses.ts';

/** Strongest first. The others show by registration alone. */
const ranked: readonly Nature[] = ['barred-stop', 'timed-stop', 'awaiting', 'settled'];

/** 强弱, or else the order that the natures give. */
export function typeStrength(typing: Typing): readonly Status[] {
  const statuses = [...typing.statuses.values()];
  const byNature = ranked.flatMap((nature) => statuses.filter((status) => status.nature === nature));
  const [declared] = declarationsOf(typing.resolved, '强弱');
  if (declared?.node.value.shape !== 'names') return byNature;
  const named: Status[] = [];
  const seen = new Set<Status>();
  const { names } = declared.node.value;
  names.forEach((word, at) => {
    const status = statusCalled(typing, word);
    if (status === null) return;
    const { name } = status;
    const fixes = dropping(names, at);
    const again = seen.has(status);
    seen.add(status);
    if (again) typing.report(diagnose('ranked-twice', word.span, { name }, { fixes }));
    else if (!ranked.includes(status.nature)) typing.report(diagnose('not-ranked', word.span, { name }, { fixes }));
    else if (named.some(({ nature }) => nature === 'settled'))
      typing.report(diagnose('below-settled', word.span, { name, settled: named.at(-1)?.name ?? '' }));
    else named.push(status);
  });
  const missing = byNature.filter((status) => !seen.has(status));
  // Where the order is inherited it is the status that the author can mend.
  const inherited = declared.home !== typing.resolved.home;
  for (const { name, nature, declared: own } of missing) {
    const span = inherited ? own.nameSpan : declared.node.value.span;
    if (nature !== 'settled') typing.report(diagnose('not-in-ranking', span, { name }));
  }
  return [...named, ...missing];
}
