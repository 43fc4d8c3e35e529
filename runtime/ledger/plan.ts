import { yearOf, type Day } from '../calendar.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Finding, PersonRecord } from '../record/record.ts';
import { membersOf } from '../sheet.ts';
import { rulingsOf, type Rulings } from '../standing/decisions.ts';
import { actsOf, type Act } from './acts.ts';

/** Who is one conduct with whom, what answers what, and in which order the ledger goes through the entries. Findings are named by their position. */
export interface Plan {
  /** The entries that count. */
  readonly record: PersonRecord;
  /** By date, then 编号. */
  readonly findings: readonly Finding[];
  readonly days: readonly PlannedDay[];
  /** By finding: its conduct, numbered from 0. */
  readonly conducts: readonly number[];
  /** By finding: where its conduct's highest points are kept; -1 for a conduct of one finding. */
  readonly slots: readonly number[];
  readonly slotCount: number;
  /** By finding: its labels, ascending. */
  readonly labels: readonly (readonly number[])[];
  /** By finding: the points that the last objection result puts in place of its own. */
  readonly replacements: readonly (number | null)[];
  readonly rulings: Rulings;
}

export interface PlannedDay {
  readonly date: Day;
  readonly year: number;
  readonly steps: readonly Step[];
  /** How many decisions of that day hold several findings. */
  readonly decisions: number;
  /** Where the day's findings were made, each once. */
  readonly institutions: readonly (string | null)[];
  /** What follows the scoring, in the order in which entries of a day act. */
  readonly acts: readonly Act[];
}

/** One finding on its day. */
export interface Step {
  readonly finding: number;
  readonly slot: number;
  /** Position in the day's institutions. */
  readonly institution: number;
  /** No other finding of the conduct comes after it that day; or ever. */
  readonly lastOfConductToday: boolean;
  readonly lastOfConduct: boolean;
  /** Which of the day's decisions of several findings it belongs to; -1 for a decision of its own. */
  readonly decision: number;
  /** Decisions count as one go, and this is the decision's last finding. */
  readonly closesDecision: boolean;
}

/** `lapsed` are positions of status decisions that no longer count. */
export function planOf(prepared: Prepared, record: PersonRecord, lapsed: ReadonlySet<number> = new Set()): Plan {
  const { findings } = record;
  const labels = findings.map(({ sheet }) => labelsOf(prepared, sheet));
  const conducts = conductsOf(prepared, findings, labels);
  const slots = slotsOf(conducts);
  const replaced = new Map<string, number>();
  for (const { target, replacement } of record.answers) if (replacement !== null) replaced.set(target, replacement);
  const rulings = rulingsOf(prepared.standing, record.decisions, findings, record.measures, lapsed);
  const acts = actsOf(record, rulings);
  return {
    record,
    findings,
    days: daysOf(findings, { conducts, slots, acts, byDecision: prepared.byDecision }),
    conducts,
    slots,
    slotCount: slots.reduce((count, slot) => Math.max(count, slot + 1), 0),
    labels,
    replacements: findings.map(({ id }) => replaced.get(id) ?? null),
    rulings,
  };
}

function labelsOf({ rules }: Prepared, sheet: Finding['sheet']): readonly number[] {
  const labels = membersOf(sheet, rules.tables.accumulation.labels);
  return labels.length < 2 ? labels : [...labels].sort((left, right) => left - right);
}

/** Equal 行为编号; else, if the readings say so, the same 检查 with identical labels; else each its own. */
function conductsOf(
  { sameInspection }: Prepared,
  findings: readonly Finding[],
  labels: Plan['labels'],
): readonly number[] {
  const numbers = new Map<string, number>();
  let next = 0;
  return findings.map(({ conduct, inspection }, position) => {
    const joined =
      inspection !== null && sameInspection ? `检查 ${labels[position]?.join() ?? ''} ${inspection}` : null;
    const key = conduct === null ? joined : `行为编号 ${conduct}`;
    const known = key === null ? undefined : numbers.get(key);
    if (known !== undefined) return known;
    if (key !== null) numbers.set(key, next);
    next += 1;
    return next - 1;
  });
}

function slotsOf(conducts: readonly number[]): readonly number[] {
  const counts = countsOf(conducts);
  const slots = new Map<number, number>();
  return conducts.map((conduct) => {
    if (counts.get(conduct) === 1) return -1;
    const slot = slots.get(conduct) ?? slots.size;
    slots.set(conduct, slot);
    return slot;
  });
}

function countsOf<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

interface Ordering {
  readonly conducts: readonly number[];
  readonly slots: readonly number[];
  readonly acts: ReadonlyMap<Day, readonly Act[]>;
  readonly byDecision: boolean;
}

/** Every day on which something happens, ascending. */
function daysOf(findings: readonly Finding[], ordering: Ordering): readonly PlannedDay[] {
  const scored: PlannedDay[] = [];
  for (let from = 0; from < findings.length;) {
    const date = findings[from]?.date ?? 0;
    let to = from + 1;
    while (to < findings.length && findings[to]?.date === date) to += 1;
    scored.push(scoringDay(date, findings.slice(from, to), from, ordering));
    from = to;
  }
  const others = [...ordering.acts].filter(([date]) => !scored.some((day) => day.date === date));
  if (others.length === 0) return scored;
  const unscored = others.map(([date, acts]): PlannedDay => {
    return { date, year: yearOf(date), steps: [], decisions: 0, institutions: [], acts };
  });
  return [...scored, ...unscored].sort((left, right) => left.date - right.date);
}

function scoringDay(date: Day, today: readonly Finding[], from: number, ordering: Ordering): PlannedDay {
  const institutions = [...new Set(today.map(({ institution }) => institution))];
  const steps = stepsOf(today, from, institutions, ordering);
  const decisions = steps.reduce((count, { decision }) => Math.max(count, decision + 1), 0);
  return { date, year: yearOf(date), steps, decisions, institutions, acts: ordering.acts.get(date) ?? [] };
}

/** The steps of one day's findings, the first of which is at `from`. */
function stepsOf(
  today: readonly Finding[],
  from: number,
  institutions: PlannedDay['institutions'],
  { conducts, slots, byDecision }: Ordering,
): readonly Step[] {
  const inspections = today.map(({ inspection }) => inspection);
  const sizes = countsOf(inspections);
  const shared = byDecision
    ? [...sizes].flatMap(([inspection, size]) => (inspection !== null && size > 1 ? [inspection] : []))
    : [];
  const conductsToday = conducts.slice(from, from + today.length);
  return today.map(({ inspection, institution }, index): Step => {
    const conduct = conductsToday[index] ?? -1;
    return {
      finding: from + index,
      slot: slots[from + index] ?? -1,
      institution: institutions.indexOf(institution),
      lastOfConductToday: conductsToday.lastIndexOf(conduct) === index,
      lastOfConduct: conducts.lastIndexOf(conduct) === from + index,
      decision: inspection === null ? -1 : shared.indexOf(inspection),
      closesDecision: byDecision && (inspection === null || inspections.lastIndexOf(inspection) === index),
    };
  });
}
