import { asksFor } from '../asked.ts';
import type { Day } from '../calendar.ts';
import { linkedAnyhow } from '../ledger/linkage.ts';
import { planOf } from '../ledger/plan.ts';
import { judgeCompletions } from '../match/completions.ts';
import { everything, sameBox } from '../match/inquiry.ts';
import { judgeKnown } from '../match/known.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Leaf, Verdict } from '../match/verdict.ts';
import { beginningOf } from '../standing/decisions.ts';
import type { Tables } from '../tables.ts';
import { clocksFor, clocksOf, stopsIn } from './clocks.ts';
import type { Judged } from './judged.ts';

/**
 * Whether judging under `other` instead may change anything in the decision: what the rules that ask for the reading come to on what the record holds, as far as
 * that is cheaper to find than to judge again. False is certain; true only means that it is worth judging again.
 */
export function mayDiffer(judged: Judged, interpretation: number, otherwise: () => Prepared): boolean {
  const { prepared, record } = judged;
  const asked = (...parts: readonly (keyof Tables)[]): boolean =>
    parts.some((part) => asksFor(prepared.rules, part, interpretation));
  const other = otherwise();
  return (
    (asked('trigger', 'situations', 'responsibility', 'choices') && scoresOtherwise(judged, other)) ||
    (asked('accumulation') && addsUpOtherwise(judged, other)) ||
    (asked('thresholds') && (fires(judged) || record.decisions.length > 0)) ||
    (asked('statuses', 'thresholds') && stopsOtherwise(judged, other)) ||
    (asked('linkages') && isStopped(judged) && linksOtherwise(judged, other)) ||
    (asked('cascades') && record.measures.length > 0) ||
    (asked('repairs') && record.repairs.length > 0) ||
    (asked('recoveries') && record.assessments.length + record.registrations.length > 0) ||
    (asked('settlements') && record.services.length > 0) ||
    (asked('clocks') && runsOtherwise(judged, other))
  );
}

function fires({ ledger }: Judged): boolean {
  return ledger.days.some(({ firings }) => firings.some((fired) => fired.length > 0));
}

function isStopped({ record, ledger }: Judged): boolean {
  return record.decisions.length > 0 || ledger.stretches.some(({ view }) => view.causes.length > 0);
}

/** Whether some finding comes to something else; where that depends on other findings, it is not looked into. */
function scoresOtherwise({ prepared, record, ledger }: Judged, other: Prepared): boolean {
  if (prepared.counts.length + other.counts.length > 0) return record.findings.length > 0;
  return record.findings.some(({ sheet, filled }, finding) => {
    const [only, ...more] = ledger.judgements[finding] ?? [];
    if (only === undefined || more.length > 0) return true;
    const verdict = judgeKnown(other, sheet, filled) ?? judgeCompletions(other, sheet, filled, everything);
    return !isTheSame(only.verdict, verdict);
  });
}

function isTheSame(one: Verdict, other: Verdict): boolean {
  return (
    one.requirementMissed === other.requirementMissed &&
    one.matched.join() === other.matched.join() &&
    one.leaves.length === other.leaves.length &&
    one.leaves.every((leaf, index) => isTheSameLeaf(leaf, other.leaves[index]))
  );
}

function isTheSameLeaf({ governing, base, lawful, box }: Leaf, other: Leaf | undefined): boolean {
  return other?.governing === governing && other.base === base && other.lawful === lawful && sameBox(other.box, box);
}

/** Whether other findings are one conduct; or points scored in one go, where neither a conduct nor a decision has several findings of a day. */
function addsUpOtherwise({ prepared, record, plan, lapsed }: Judged, other: Prepared): boolean {
  const next = planOf(other, record, lapsed);
  if (next.conducts.join() !== plan.conducts.join()) return true;
  if (prepared.byDecision === other.byDecision || prepared.cells.standIns.every((standIn) => standIn === null))
    return false;
  const alone = [...plan.days, ...next.days].every(({ decisions }) => decisions === 0);
  return !alone || plan.slotCount > 0;
}

/** Whether a status that somebody may have begins, or ends, otherwise. */
function stopsOtherwise(judged: Judged, other: Prepared): boolean {
  const { record, prepared } = judged;
  return prepared.standing.statuses.some((before, status) => {
    const after = other.standing.statuses[status];
    if (after === undefined) return true;
    const own = record.decisions.filter((decision) => decision.status === status);
    const begins = ({ effective }: { readonly effective: Day }): boolean =>
      beginningOf(prepared.standing, status, effective) !== beginningOf(other.standing, status, effective);
    const alike =
      before.undecided === after.undecided &&
      before.shortestBar === after.shortestBar &&
      JSON.stringify(before.lengths) === JSON.stringify(after.lengths);
    return (
      own.some(begins) ||
      (!alike && (own.length > 0 || fires(judged))) ||
      (before.endsItself !== after.endsItself && mayHave(judged, status))
    );
  });
}

function mayHave({ record, ledger }: Judged, status: number): boolean {
  return (
    record.decisions.some((decision) => decision.status === status) ||
    ledger.ended.some((cause) => cause.status === status) ||
    ledger.stretches.some(({ view }) => view.causes.some((cause) => cause.status === status))
  );
}

function linksOtherwise({ prepared, record }: Judged, other: Prepared): boolean {
  const [before, after] = [linkedAnyhow(prepared, record.person), linkedAnyhow(other, record.person)];
  if (before === null || after === null) return true;
  return before.size !== after.size || [...before].some((status) => !after.has(status));
}

function runsOtherwise(judged: Judged, other: Prepared): boolean {
  const { record, asOf } = judged;
  const before = clocksOf(judged);
  const after = clocksFor(other, { stops: stopsIn(judged), ...record }, asOf);
  return (
    before.length !== after.length ||
    before.some(({ row, id, from, last, state, missingYear }, index) => {
      const next = after[index];
      return (
        next?.row !== row ||
        next.id !== id ||
        next.from !== from ||
        next.last !== last ||
        next.state !== state ||
        next.missingYear !== missingYear
      );
    })
  );
}
