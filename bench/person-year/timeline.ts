import type { Day } from '../../runtime/calendar.ts';
import type { StatusResult } from '../../runtime/index.ts';
import { byBeginning, type Cause } from './causes.ts';
import { textOfDay } from './days.ts';
import type { Stretch } from './ledger.ts';

/** Statuses as bits, the strongest first. */
const [terminated, suspended, awaiting, normal] = [1, 2, 4, 8] as const;

const statusNames = ['终止', '暂停', '期满待恢复', '正常'] as const;
const statusCitations = [
  ['第九条（四）6', '第九条（五）', '第九条（六）7', '第十条第2句'],
  ['第九条（四）5', '第九条（五）', '第九条（六）7', '第十条第2句'],
  ['第九条（六）7', '第十八条第2句'],
  ['第二条第2句', '第九条（五）', '第九条（五）第二款第1句'],
] as const;
const causeCitations = ['', '第十一条（二）', '第十一条（三）', '第十一条（三）'] as const;

interface Segment {
  readonly from: Day;
  to: Day;
  readonly statuses: number;
  /** Last days of the bar, ascending; Infinity last where some combination has none. */
  readonly bars: readonly Day[];
  readonly causes: readonly Cause[];
}

/** 状态: where the person is registered at one place from `registered` on, which is before every finding. */
export function timelineByHand(stretches: readonly Stretch[], registered: Day): readonly StatusResult[] {
  const cuts = cutsOf(stretches, registered);
  const segments: Segment[] = [];
  for (let index = 0; index < cuts.length; index += 1) {
    const from = cuts[index] ?? 0;
    const segment = segmentOn(stretches, from, cuts[index + 1] ?? Infinity);
    const last = segments.at(-1);
    if (last !== undefined && saysTheSame(last, segment)) last.to = segment.to;
    else segments.push(segment);
  }
  return segments.map(rowOf);
}

function cutsOf(stretches: readonly Stretch[], registered: Day): readonly Day[] {
  const days = new Set([registered]);
  for (const { from, to, causes } of stretches) {
    if (from > registered) days.add(from);
    for (const cause of causes) {
      if (cause.from >= from && cause.from < to) days.add(cause.from);
      if (cause.barred) continue;
      for (const last of cause.lastDays) if (last + 1 >= from && last + 1 < to) days.add(last + 1);
    }
  }
  return [...days].sort((left, right) => left - right);
}

function segmentOn(stretches: readonly Stretch[], from: Day, to: Day): Segment {
  const views = stretches.filter((stretch) => stretch.from <= from && from < stretch.to);
  let statuses = 0;
  const bars: Day[] = [];
  for (const { causes } of views) {
    statuses |= shownBy(causes, from);
    let bar = -Infinity;
    for (const cause of causes) if (cause.barred && cause.from <= from) bar = Math.max(bar, cause.lastDays.at(-1) ?? 0);
    const end = bar === -Infinity ? Infinity : bar;
    if (!bars.includes(end)) bars.push(end);
  }
  const causes: Cause[] = [];
  for (const view of views)
    for (const cause of view.causes) if (shows(cause, statuses, from) && !causes.includes(cause)) causes.push(cause);
  if (views.length > 1 && causes.length > 1) causes.sort(byBeginning);
  return { from, to, statuses, bars: bars.length > 1 ? bars.sort((left, right) => left - right) : bars, causes };
}

/** Of each pair of what causes may come to, the stronger shows. */
function shownBy(causes: readonly Cause[], day: Day): number {
  let shown: number = normal;
  for (const cause of causes) {
    if (cause.from > day) continue;
    const own = ownOn(cause, day);
    let next = 0;
    for (let one = 1; one <= normal; one <<= 1)
      if ((shown & one) !== 0)
        for (let other = 1; other <= normal; other <<= 1) if ((own & other) !== 0) next |= Math.min(one, other);
    shown = next;
  }
  return shown;
}

function ownOn({ barred, lastDays }: Cause, day: Day): number {
  if (barred) return terminated;
  return (day <= (lastDays.at(-1) ?? 0) ? suspended : 0) | (day > (lastDays[0] ?? 0) ? awaiting : 0);
}

function shows({ from, barred, lastDays }: Cause, statuses: number, day: Day): boolean {
  if (from > day) return false;
  if (barred) return (statuses & terminated) !== 0;
  return (statuses & (day <= (lastDays.at(-1) ?? 0) ? suspended : awaiting)) !== 0;
}

function saysTheSame(one: Segment, other: Segment): boolean {
  return (
    one.statuses === other.statuses &&
    one.causes.length === other.causes.length &&
    one.causes.every((cause, index) => cause === other.causes[index]) &&
    one.bars.join() === other.bars.join()
  );
}

function rowOf({ from, to, statuses, bars, causes }: Segment): StatusResult {
  const ends = bars.map((bar) => (bar === Infinity ? null : textOfDay(bar)));
  return {
    自: textOfDay(from),
    至: to === Infinity ? null : textOfDay(to),
    状态: namesOf(statuses),
    禁止登记至: ends.length === 1 ? (ends[0] ?? null) : ends,
    机构: null,
    原因: causes.length > 1 ? [...new Set(causes.map(({ label }) => label))] : causes.map(({ label }) => label),
    依据: citationsOf(statuses, causes),
  };
}

const names = new Map<number, readonly string[]>();

function namesOf(statuses: number): readonly string[] {
  let known = names.get(statuses);
  if (known === undefined)
    names.set(statuses, (known = statusNames.filter((_, status) => (statuses & (1 << status)) !== 0)));
  return known;
}

const citations = new Map<number, readonly string[]>();

function citationsOf(statuses: number, causes: readonly Cause[]): readonly string[] {
  // Causes cite two clauses in all: in which order they first come is all that matters.
  let [first, second] = [0, 0];
  for (const { barred } of causes) {
    const clause = barred ? 2 : 1;
    if (first === 0) first = clause;
    else if (clause !== first) second = clause;
  }
  const key = statuses * 16 + first * 4 + second;
  let known = citations.get(key);
  if (known === undefined) {
    const texts = [first, second].flatMap((clause) => causeCitations[clause] ?? []).filter((text) => text !== '');
    const shown = statusCitations.filter((_, status) => (statuses & (1 << status)) !== 0).flat();
    citations.set(key, (known = [...new Set([...texts, ...shown])]));
  }
  return known;
}
