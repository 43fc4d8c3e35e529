import { yearOf, type Day } from '../calendar.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Answer, Finding, PersonRecord } from '../record/record.ts';
import { NONE } from '../sheet.ts';
import { rulingsOf, type Rulings } from '../standing/decisions.ts';
import { actsOf, type Act } from './acts.ts';
import { conductsOf, type Conducts } from './conducts.ts';

/** Who is one conduct with whom, what answers what, and in which order the ledger goes through the entries. Findings are named by their position. */
export interface Plan extends Conducts {
  /** The entries that count. */
  readonly record: PersonRecord;
  /** By date, then 编号. */
  readonly findings: readonly Finding[];
  readonly days: readonly PlannedDay[];
  /** By finding: the points that the last objection result puts in place of its own. Empty where none does. */
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
  const identity = conductsOf(prepared, findings);
  const rulings = rulingsOf(prepared.standing, record.decisions, findings, record.measures, lapsed);
  const { conducts, slots, slotCount, following } = identity;
  return {
    record,
    findings,
    days: daysOf({ findings, identity, acts: actsOf(record, rulings), byDecision: prepared.byDecision }),
    conducts,
    slots,
    slotCount,
    following,
    replacements: replacementsOf(findings, record.answers),
    rulings,
  };
}

const none: readonly never[] = Object.freeze([]);

function replacementsOf(findings: readonly Finding[], answers: readonly Answer[]): Plan['replacements'] {
  if (answers.length === 0) return none;
  const replaced = new Map<string, number>();
  for (const { target, replacement } of answers) if (replacement !== null) replaced.set(target, replacement);
  return replaced.size === 0 ? none : findings.map(({ id }) => replaced.get(id) ?? null);
}

interface Ordering {
  readonly findings: readonly Finding[];
  readonly identity: Conducts;
  readonly acts: ReadonlyMap<Day, readonly Act[]>;
  readonly byDecision: boolean;
}

/** Every day on which something happens, ascending. */
function daysOf(ordering: Ordering): readonly PlannedDay[] {
  const { findings, acts } = ordering;
  const days: PlannedDay[] = [];
  for (let from = 0, to = 1; from < findings.length; from = to, to += 1) {
    const date = findings[from]?.date ?? 0;
    while (to < findings.length && findings[to]?.date === date) to += 1;
    days.push(scoringDay(ordering, date, from, to));
  }
  if (acts.size === 0) return days;
  const scored = new Set(days.map(({ date }) => date));
  for (const [date, others] of acts)
    if (!scored.has(date))
      days.push({ date, year: yearOf(date), steps: none, decisions: 0, institutions: none, acts: others });
  return days.sort((left, right) => left.date - right.date);
}

/** The day of the findings from `from` up to and not including `to`. */
function scoringDay(
  { findings, identity, acts, byDecision }: Ordering,
  date: Day,
  from: number,
  to: number,
): PlannedDay {
  const { slots, following } = identity;
  const institutions: (string | null)[] = [];
  const shared = byDecision && to - from > 1 ? sharedInspections(findings.slice(from, to)) : none;
  const steps: Step[] = [];
  for (let finding = from; finding < to; finding += 1) {
    const { inspection = null, institution = null } = findings[finding] ?? {};
    let place = 0;
    while (place < institutions.length && institutions[place] !== institution) place += 1;
    if (place === institutions.length) institutions.push(institution);
    const next = following[finding] ?? NONE;
    const decision = inspection === null || shared.length === 0 ? NONE : shared.indexOf(inspection);
    steps.push({
      finding,
      slot: slots[finding] ?? NONE,
      institution: place,
      lastOfConductToday: next < 0 || next >= to,
      lastOfConduct: next < 0,
      decision,
      closesDecision: byDecision && (decision < 0 || !isNamed(inspection, findings, finding + 1, to)),
    });
  }
  return { date, year: yearOf(date), steps, decisions: shared.length, institutions, acts: acts.get(date) ?? none };
}

/** The inspections of which the day has several findings. */
function sharedInspections(today: readonly Finding[]): readonly string[] {
  const inspections = today.flatMap(({ inspection }) => inspection ?? []);
  return [...new Set(inspections)].filter(
    (inspection) => inspections.indexOf(inspection) < inspections.lastIndexOf(inspection),
  );
}

/** Is one of the findings from `from` up to `to` of the inspection? */
function isNamed(inspection: string | null, findings: readonly Finding[], from: number, to: number): boolean {
  for (let later = from; later < to; later += 1) if (findings[later]?.inspection === inspection) return true;
  return false;
}
