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
export function planOf(prepared: Prepared, record: PersonRecord, lapsed: ReadonlySet<number>): Plan {
  const { findings } = record;
  const labels = findings.map(({ sheet }) => labelsOf(prepared, sheet));
  const conducts = conductsOf(prepared, findings, labels);
  const rulings = rulingsOf(prepared.standing, record.decisions, findings, record.measures, lapsed);
  const { slots, slotCount } = slotsOf(conducts);
  const ordering = { conducts, slots, acts: actsOf(record, rulings), byDecision: prepared.byDecision };
  const replaced = new Map<string, number>();
  for (const { target, replacement } of record.answers) if (replacement !== null) replaced.set(target, replacement);
  return {
    record,
    findings,
    days: daysOf(findings, ordering),
    conducts,
    slots,
    slotCount,
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

function slotsOf(conducts: readonly number[]): Pick<Plan, 'slots' | 'slotCount'> {
  const slotOf: number[] = [];
  let slotCount = 0;
  const slots = conducts.map((conduct) => {
    const alone = conducts.indexOf(conduct) === conducts.lastIndexOf(conduct);
    return alone ? -1 : (slotOf[conduct] ??= slotCount++);
  });
  return { slots, slotCount };
}

interface Ordering {
  readonly conducts: readonly number[];
  readonly slots: readonly number[];
  readonly acts: ReadonlyMap<Day, readonly Act[]>;
  readonly byDecision: boolean;
}

/** Every day on which something happens, ascending. */
function daysOf(findings: readonly Finding[], ordering: Ordering): readonly PlannedDay[] {
  const days: PlannedDay[] = [];
  for (let from = 0; from < findings.length;) {
    const date = findings[from]?.date ?? 0;
    let to = from + 1;
    while (findings[to]?.date === date) to += 1;
    days.push(scoringDay(date, findings.slice(from, to), from, ordering));
    from = to;
  }
  if (ordering.acts.size === 0) return days;
  const scored = new Set(days.map(({ date }) => date));
  for (const [date, acts] of ordering.acts)
    if (!scored.has(date)) days.push({ date, year: yearOf(date), steps: [], decisions: 0, institutions: [], acts });
  return days.sort((left, right) => left.date - right.date);
}

function scoringDay(date: Day, today: readonly Finding[], from: number, ordering: Ordering): PlannedDay {
  const institutions: (string | null)[] = [];
  for (const { institution } of today) if (!institutions.includes(institution)) institutions.push(institution);
  const shared = ordering.byDecision ? sharedInspections(today) : [];
  const steps = today.map((_, index) => stepOf(today, index, from, institutions, shared, ordering));
  return {
    date,
    year: yearOf(date),
    steps,
    decisions: shared.length,
    institutions,
    acts: ordering.acts.get(date) ?? [],
  };
}

/** The inspections of which the day has several findings. */
function sharedInspections(today: readonly Finding[]): readonly string[] {
  const inspections = today.flatMap(({ inspection }) => inspection ?? []);
  return [...new Set(inspections)].filter(
    (inspection) => inspections.indexOf(inspection) < inspections.lastIndexOf(inspection),
  );
}

/** The step of the `index`-th of a day's findings, the first of which is at `from`. */
function stepOf(
  today: readonly Finding[],
  index: number,
  from: number,
  institutions: PlannedDay['institutions'],
  shared: readonly string[],
  { conducts, slots, byDecision }: Ordering,
): Step {
  const finding = from + index;
  const { inspection = null, institution = null } = today[index] ?? {};
  const conduct = conducts[finding] ?? -1;
  const next = conducts.indexOf(conduct, finding + 1);
  const goesOn =
    byDecision && inspection !== null && today.some((later, at) => at > index && later.inspection === inspection);
  return {
    finding,
    slot: slots[finding] ?? -1,
    institution: institutions.indexOf(institution),
    lastOfConductToday: next < 0 || next >= from + today.length,
    lastOfConduct: next < 0,
    decision: inspection === null ? -1 : shared.indexOf(inspection),
    closesDecision: byDecision && !goesOn,
  };
}
