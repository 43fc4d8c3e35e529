import type { Day } from '../calendar.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Entry, PersonRecord } from '../record/record.ts';
import { planOf, type Plan } from './plan.ts';
import { runLedger, type Ledger, type LedgerOptions } from './run.ts';

/** What counts of a record, and what comes of it. */
export interface Judgement {
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** Positions of status decisions whose event an objection result has taken away. */
  readonly lapsed: ReadonlySet<number>;
}

/** The entries dated up to `asOf` that were known by `known`. */
export function visible(record: PersonRecord, asOf: Day, known: Day): PersonRecord {
  if (record.latest <= Math.min(asOf, known)) return record;
  const counts = (entry: Entry): boolean => entry.date <= asOf && entry.known <= known;
  return {
    ...record,
    findings: record.findings.filter(counts),
    answers: record.answers.filter(counts),
    decisions: record.decisions.filter(counts),
    repairs: record.repairs.filter(counts),
    applications: record.applications.filter(counts),
    assessments: record.assessments.filter(counts),
    registrations: record.registrations.filter(counts),
    measures: record.measures.filter(counts),
    services: record.services.filter(counts),
  };
}

const none: ReadonlySet<number> = new Set();

/**
 * Judges what is visible of a record. A status decision whose event happens in no combination lapses if it would happen in one, were there no objection results;
 * then all is judged again without it.
 */
export function judgeRecord(prepared: Prepared, record: PersonRecord, options: LedgerOptions = {}): Judgement {
  let lapsed = none;
  for (;;) {
    const plan = planOf(prepared, record, lapsed);
    const ledger = runLedger(prepared, plan, options);
    const more = plan.replacements.length === 0 ? lapsed : lapsedDecisions(prepared, record, ledger, lapsed);
    if (more.size === lapsed.size) return { plan, ledger, lapsed };
    lapsed = more;
  }
}

/** Those that have lapsed already, and those whose event only the objection results have taken away. */
function lapsedDecisions(
  prepared: Prepared,
  record: PersonRecord,
  ledger: Ledger,
  lapsed: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = answeredDecisions(ledger);
  const unanswered = record.decisions
    .map((_, position) => position)
    .filter((position) => !found.has(position) && !lapsed.has(position));
  if (unanswered.length === 0) return lapsed;
  const answers = record.answers.filter(({ replacement }) => replacement === null);
  const before = answeredDecisions(runLedger(prepared, planOf(prepared, { ...record, answers }, lapsed)));
  return new Set([...lapsed, ...unanswered.filter((position) => before.has(position))]);
}

/** The decisions that find an event in some combination, and the thresholds that bring it (-1: a measure). */
export function answeredDecisions({ observations }: Ledger): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const observation of observations) {
    if (observation.kind !== 'Answered') continue;
    const { decision, threshold } = observation;
    found.set(decision, [...(found.get(decision) ?? []), threshold]);
  }
  return found;
}
