import { textOf } from '../calendar.ts';
import type { Explanation } from '../decision.ts';
import { evaluate, NO, YES } from '../match/test.ts';
import { periodPhrases, statusWhy } from '../phrases/why.ts';
import type { Judged } from '../rows/judged.ts';
import { earliestLastDay, latestLastDay, type Cause } from '../standing/cause.ts';
import { factUses } from './facts.ts';
import { explainFiring, type Story } from './firings.ts';
import { written } from './written.ts';

/** One cause as the combinations have it. */
export interface Variants {
  readonly causes: readonly Cause[];
  /** Whether all combinations have the stop, be it from this rule or another. */
  readonly certain: boolean;
}

/** Why a stop holds, from when and how long: what brought it, who decided it, where it extends to. */
export function explainCause(judged: Judged, story: Story, variants: Variants): readonly Explanation[] {
  const [cause] = variants.causes;
  if (cause === undefined) return [];
  const because: Explanation[] = [];
  // What a threshold brings arises on the day of the scoring.
  const fired = cause.threshold < 0 ? null : explainFiring(judged, story, cause.arisen, cause.threshold);
  if (fired !== null) because.push(fired);
  const decided = explainDecision(judged, cause, because);
  explainCascade(judged, cause, because);
  explainLinkage(judged, cause, because);
  return [
    {
      对象: cause.label,
      结论: beginning(cause, variants.certain, decided) + ending(variants.causes, cause.barred) + extent(judged, cause),
      依据: cause.citations,
      因为: because,
    },
  ];
}

function beginning({ source, cascade, from }: Cause, certain: boolean, decided: boolean): string {
  const begins = textOf(from);
  const how = cascade
    ? statusWhy.cascaded(begins)
    : decided
      ? statusWhy.decided(source, begins)
      : statusWhy.undecided(begins);
  return certain ? how : statusWhy.inSome + how;
}

function ending(causes: readonly Cause[], barred: boolean): string {
  let [shortest, longest, cuts] = [Infinity, 0, 0];
  let [first, last] = [Infinity, -Infinity];
  for (const cause of causes) {
    if (cause.months === null) return barred ? statusWhy.noBar : statusWhy.noEnd;
    shortest = Math.min(shortest, cause.months.low);
    longest = Math.max(longest, cause.months.high);
    first = Math.min(first, earliestLastDay(cause));
    last = Math.max(last, latestLastDay(cause));
    cuts = Math.max(cuts, cause.cuts);
  }
  const length = periodPhrases.length(shortest, longest);
  const text = barred
    ? statusWhy.bar(length, textOf(last))
    : first === last
      ? statusWhy.fixedEnd(length, textOf(last))
      : statusWhy.openEnd(length, textOf(first), textOf(last));
  return cuts === 0 ? text : text + statusWhy.cut(cuts);
}

/** Where it holds; a person of one place needs no telling. */
function extent({ record }: Judged, { places }: Cause): string {
  if ((record.places?.length ?? 0) < 2) return '';
  return places === null ? statusWhy.everywhere : statusWhy.onlyAt(places);
}

/** Whether a decision on record brought it. */
function explainDecision({ record }: Judged, { source, citations }: Cause, because: Explanation[]): boolean {
  const decision = record.decisions.find(({ id }) => id === source);
  if (decision === undefined) return false;
  const { id, date, effective, months, target } = decision;
  because.push({
    对象: statusWhy.decision(id),
    结论: statusWhy.decisionMade(textOf(date), textOf(effective), months, target),
    依据: citations,
  });
  return true;
}

function explainCascade({ prepared, record }: Judged, { cascade, label }: Cause, because: Explanation[]): void {
  const { tables } = prepared.rules;
  if (!cascade) return;
  for (const { id, date, sheet } of record.measures)
    for (const { name, guard, citations } of tables.cascades)
      if (label === `${name}（${id}）`)
        because.push({
          对象: statusWhy.cascade(name),
          结论: statusWhy.cascadeHolds(id, textOf(date)),
          依据: citations,
          事实: factUses(tables, sheet, written(prepared, guard).facts),
        });
}

/** Why what arose at one place holds at all. */
function explainLinkage({ prepared, record }: Judged, { status, places, arose }: Cause, because: Explanation[]): void {
  const { tables } = prepared.rules;
  if (places !== null || arose === null || (record.places?.length ?? 0) < 2) return;
  for (const { name, guard, statuses, citations } of tables.linkages) {
    const { test, facts } = written(prepared, guard);
    const truth = evaluate(test, record.person);
    if (truth !== NO && statuses.includes(status))
      because.push({
        对象: statusWhy.linkage(name),
        结论: truth === YES ? statusWhy.linkageHolds : statusWhy.linkageMayHold,
        依据: citations,
        事实: factUses(tables, record.person, facts),
      });
  }
}
