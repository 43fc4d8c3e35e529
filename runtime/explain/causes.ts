import { textOf, type Day } from '../calendar.ts';
import type { Explanation } from '../decision.ts';
import { evaluate, NO, YES } from '../match/test.ts';
import { periodPhrases, statusWhy } from '../phrases/why.ts';
import type { Judged } from '../rows/judged.ts';
import { earliestLastDay, latestLastDay, type Cause } from '../standing/cause.ts';
import { factUses } from './facts.ts';
import { explainFiring, type Additions } from './firings.ts';
import { written } from './written.ts';

/** One cause as the combinations have it. */
export interface Variants {
  readonly causes: readonly Cause[];
  /** Whether all combinations have the stop, be it from this rule or another. */
  readonly certain: boolean;
}

/** Why a stop holds, from when and how long: what brought it, who decided it, where it extends to. */
export function explainCause(judged: Judged, additions: Additions, variants: Variants): readonly Explanation[] {
  const [cause] = variants.causes;
  if (cause === undefined) return [];
  const day = eventDay(judged, cause);
  return [
    {
      对象: cause.label,
      结论: beginning(judged, variants, cause) + ending(variants, cause) + extent(judged, cause),
      依据: cause.citations,
      因为: [
        ...(day === null ? [] : explainFiring(judged, additions, day, cause.threshold)),
        ...explainDecision(judged, cause),
        ...explainCascade(judged, cause),
        ...explainLinkage(judged, cause),
      ],
    },
  ];
}

/** The day of the scoring that brought it: the one whose findings its label names. */
function eventDay({ plan, prepared }: Judged, { threshold, label }: Cause): Day | null {
  const row = prepared.rules.tables.thresholds[threshold];
  if (row === undefined) return null;
  const day = plan.days.find(({ steps }) => {
    const ids = steps.map(({ finding }) => plan.findings[finding]?.id ?? '');
    return steps.length > 0 && label === `${row.name}（${ids.join('、')}）`;
  });
  return day?.date ?? null;
}

function beginning({ record }: Judged, { certain }: Variants, { source, cascade, from }: Cause): string {
  const begins = textOf(from);
  const decided = record.decisions.some(({ id }) => id === source);
  const how = cascade
    ? statusWhy.cascaded(begins)
    : decided
      ? statusWhy.decided(source, begins)
      : statusWhy.undecided(begins);
  return (certain ? '' : statusWhy.inSome) + how;
}

function ending({ causes }: Variants, { barred }: Cause): string {
  const lengths = causes.flatMap(({ months }) => months ?? []);
  if (lengths.length < causes.length || lengths.length === 0) return barred ? statusWhy.noBar : statusWhy.noEnd;
  const length = periodPhrases.length(
    Math.min(...lengths.map(({ low }) => low)),
    Math.max(...lengths.map(({ high }) => high)),
  );
  const first = textOf(Math.min(...causes.map(earliestLastDay)));
  const last = textOf(Math.max(...causes.map(latestLastDay)));
  const cuts = Math.max(...causes.map((cause) => cause.cuts));
  const shortened = cuts === 0 ? '' : statusWhy.cut(cuts);
  if (barred) return statusWhy.bar(length, last) + shortened;
  return (first === last ? statusWhy.fixedEnd(length, last) : statusWhy.openEnd(length, first, last)) + shortened;
}

/** Where it holds; a person of one place needs no telling. */
function extent({ record }: Judged, { places }: Cause): string {
  if ((record.places?.length ?? 0) < 2) return '';
  return places === null ? statusWhy.everywhere : statusWhy.onlyAt(places);
}

function explainDecision({ record }: Judged, { source, citations }: Cause): readonly Explanation[] {
  return record.decisions
    .filter(({ id }) => id === source)
    .map(({ id, date, effective, months, target }) => ({
      对象: statusWhy.decision(id),
      结论: statusWhy.decisionMade(textOf(date), textOf(effective), months, target),
      依据: citations,
    }));
}

function explainCascade({ prepared, record }: Judged, cause: Cause): readonly Explanation[] {
  const { tables } = prepared.rules;
  if (!cause.cascade) return [];
  return record.measures.flatMap(({ id, date, sheet }) =>
    tables.cascades
      .filter(({ name }) => cause.label === `${name}（${id}）`)
      .map(({ name, guard, citations }) => ({
        对象: statusWhy.cascade(name),
        结论: statusWhy.cascadeHolds(id, textOf(date)),
        依据: citations,
        事实: factUses(tables, sheet, written(prepared, guard).facts),
      })),
  );
}

/** Why what arose at one place holds at all. */
function explainLinkage({ prepared, record }: Judged, { status, places, arose }: Cause): readonly Explanation[] {
  const { tables } = prepared.rules;
  if (places !== null || arose === null || (record.places?.length ?? 0) < 2) return [];
  return tables.linkages.flatMap(({ name, guard, statuses, citations }): readonly Explanation[] => {
    const { test, facts } = written(prepared, guard);
    const truth = evaluate(test, record.person);
    if (truth === NO || !statuses.includes(status)) return [];
    return [
      {
        对象: statusWhy.linkage(name),
        结论: truth === YES ? statusWhy.linkageHolds : statusWhy.linkageMayHold,
        依据: citations,
        事实: factUses(tables, record.person, facts),
      },
    ];
  });
}
