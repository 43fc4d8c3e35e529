import { diagnose } from '#diagnostics';
import type { ClauseKeyword } from '#grammar';
import { clauseOf, clausesOf, type ClauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import type { Nature, Status, StatusTerms } from './ir-status.ts';
import { declarationsOf, isBrokenStatus, reportUnknownName, type Typing } from './scope.ts';
import { always, constant, switchOf, type Guards } from './switches.ts';

const natures: Readonly<Record<string, Nature>> = {
  未入: 'not-entered',
  可结算: 'settled',
  限期停止: 'timed-stop',
  待评估: 'awaiting',
  停止并禁止登记: 'barred-stop',
  退出: 'left',
};

/** The natures of the statuses that only some may say something of. */
const owners: Readonly<Partial<Record<ClauseKeyword, readonly Nature[]>>> = {
  起于: ['settled'],
  起算: ['timed-stop', 'barred-stop'],
  未决时: ['timed-stop', 'barred-stop'],
  期满: ['timed-stop'],
  重新登记: ['barred-stop'],
  禁止: ['timed-stop', 'awaiting', 'barred-stop'],
};

/** 登记状态 as names with a nature; at most one has each. One whose nature is missing or misspelt is left out, which is reported elsewhere. */
export function typeStatusNames(typing: Pick<Typing, 'resolved' | 'report'>): ReadonlyMap<string, Status> {
  const statuses = declarationsOf(typing.resolved, '登记状态').flatMap((declared): readonly Status[] => {
    const nature = natures[clauseOf(declared.node, '性质')?.value.name.text ?? ''];
    return nature === undefined ? [] : [{ kind: 'Status', name: declared.name, nature, declared }];
  });
  statuses.forEach((status, at) => {
    const earlier = statuses.slice(0, at).find(({ nature }) => nature === status.nature);
    if (earlier !== undefined) reportNatureTwice(typing, status, earlier);
  });
  return new Map(statuses.map((status) => [status.name, status]));
}

/** Of two statuses of one nature it is this rule set's own that is reported. */
function reportNatureTwice(
  { resolved, report }: Pick<Typing, 'resolved' | 'report'>,
  one: Status,
  other: Status,
): void {
  const [own, first] = one.declared.home === resolved.home ? [one, other] : [other, one];
  const place = clauseOf(own.declared.node, '性质')?.value ?? own.declared.node.value;
  const nature = clauseOf(own.declared.node, '性质')?.value.name.text ?? '';
  const related = [{ span: first.declared.nameSpan, role: 'first-declared' as const }];
  report(diagnose('nature-twice', place.span, { name: own.name, other: first.name, nature }, { related }));
}

/** 登记状态: when each begins, how it ends, what it forbids. */
export function typeStatuses(typing: Typing, guardsOf: (declared: Declared) => Guards): readonly StatusTerms[] {
  return [...typing.statuses.values()].map((status) => typeTerms(typing, status, guardsOf(status.declared)));
}

function typeTerms(typing: Typing, status: Status, guards: Guards): StatusTerms {
  const { declared, nature } = status;
  checkOwners(typing, status);
  const begins = switchOf(declared, guards, '起算', ({ value }) => beginningOf(value.name.text));
  const undecided = switchOf(declared, guards, '未决时', () => 'score-date' as const);
  return {
    status,
    begins: begins.length === 0 ? constant('effective-day') : begins,
    undecided: undecided.length === 0 ? constant('not') : undecided,
    expiry: nature === 'timed-stop' ? typeExpiry(typing, status, guards) : [],
    reregistration: clauseOf(declared.node, '重新登记') !== null,
    prohibitions: clausesOf(declared.node, '禁止').map((clause) => ({
      acts: clause.value.names.map(({ text }) => text),
      guard: guards.get(clause) ?? always,
    })),
  };
}

function checkOwners(typing: Typing, { name, nature, declared }: Status): void {
  for (const clause of declared.node.clauses) {
    const takers = clause.keyword === null ? undefined : owners[clause.keyword];
    if (clause.keyword === null || takers === undefined || takers.includes(nature)) continue;
    const wanted = Object.keys(natures).filter((word) => natures[word] !== undefined && takers.includes(natures[word]));
    typing.report(
      diagnose('clause-of-other-nature', clause.keywordSpan, { clause: clause.keyword, name, natures: wanted }),
    );
  }
}

function beginningOf(word: string): 'effective-day' | 'next-day' | 'next-month' {
  if (word === '次日') return 'next-day';
  return word === '次月首日' ? 'next-month' : 'effective-day';
}

/** 期满, or else the status in which fees are settled. */
function typeExpiry(typing: Typing, status: Status, guards: Guards): StatusTerms['expiry'] {
  const { declared } = status;
  if (clausesOf(declared.node, '期满').length > 0)
    return switchOf(declared, guards, '期满', (clause) => typeSuccessor(typing, clause));
  const settled = [...typing.statuses.values()].find(({ nature }) => nature === 'settled');
  if (settled !== undefined) return constant(settled);
  typing.report(diagnose('endless-stop', declared.nameSpan, { name: status.name }));
  return [];
}

/** A timed stop ends in what is no stop. */
function typeSuccessor(typing: Typing, { value: { name } }: ClauseOf<'期满'>): Status | null {
  const successor = statusCalled(typing, name);
  if (successor === null) return null;
  if (successor.nature === 'settled' || successor.nature === 'awaiting') return successor;
  typing.report(diagnose('ends-in-a-stop', name.span, { name: successor.name }));
  return null;
}

/** The status of that name; null with a report if there is none. */
export function statusCalled(typing: Typing, word: ClauseOf<'期满'>['value']['name']): Status | null {
  const status = typing.statuses.get(word.text);
  if (status !== undefined) return status;
  if (!isBrokenStatus(typing, word.text)) reportUnknownName(typing, word, '登记状态', typing.statuses.keys());
  return null;
}

/** The status of that name, which must be one that stops fees; null with a report if it is none. */
export function stopCalled(
  typing: Typing,
  word: ClauseOf<'期满'>['value']['name'],
  declaration: '阈值' | '级联' | '联动' | '恢复',
): Status | null {
  const status = typing.statuses.get(word.text);
  if (status === undefined) {
    const stops = [...typing.statuses.values()].filter(isStop).map(({ name }) => name);
    if (!isBrokenStatus(typing, word.text)) reportUnknownName(typing, word, '登记状态', stops);
    return null;
  }
  if (isStop(status)) return status;
  typing.report(diagnose('status-no-stop', word.span, { name: status.name, declaration }));
  return null;
}

function isStop({ nature }: Status): boolean {
  return nature === 'timed-stop' || nature === 'barred-stop';
}
