import { textOf, type Day } from '../calendar.ts';
import type { Explanation } from '../decision.ts';
import { statusWhy } from '../phrases/why.ts';
import { unique, type Judged } from '../rows/judged.ts';
import { withRules } from '../rows/unions.ts';
import { latestLastDay, type Cause } from '../standing/cause.ts';
import { isCurrent } from '../standing/shown.ts';
import type { Segment } from '../standing/timeline.ts';

/** The first day on which a stop no longer shows, if its longest open length holds; null: it has no end. */
export function endOf({ prepared }: Judged, cause: Cause): Day | null {
  const { closed, passed, barred, status } = cause;
  if (closed !== null) return closed;
  if (barred) return null;
  const expired = latestLastDay(cause) + 1;
  if (prepared.standing.statuses[status]?.endsItself === true) return expired;
  return passed === null ? null : Math.max(passed, expired);
}

/** How stops came to their end on a day. */
export function explainEnds(judged: Judged, causes: readonly Cause[], day: Day): readonly Explanation[] {
  const byLabel = new Map(causes.map((cause) => [cause.label, cause]));
  return [...byLabel.values()].map((cause) => {
    const { prepared } = judged;
    const { recoveries, statuses } = prepared.rules.tables;
    const own = recoveries.filter(({ status }) => status === cause.status).flatMap(({ citations }) => citations);
    const lifted = cause.closed === null ? [] : (prepared.rules.tables.repairs?.citations ?? []);
    const registrations = cause.closed === null ? [] : registrationsOn(judged, day);
    return {
      对象: cause.label,
      结论: endText(cause, day, registrations.length > 0),
      依据: unique(
        cause.closed !== null && registrations.length === 0
          ? lifted
          : [...own, ...(statuses[cause.status]?.citations ?? [])],
      ),
      因为: [...registrations, ...assessmentsOf(judged, cause)],
    };
  });
}

function endText({ closed, passed }: Cause, day: Day, registered: boolean): string {
  const date = textOf(day);
  if (closed !== null) return registered ? statusWhy.ended(date) : statusWhy.lifted(date);
  return passed === null ? statusWhy.endedItself(date) : statusWhy.recovered(date);
}

function registrationsOn({ record }: Judged, day: Day): readonly Explanation[] {
  return record.registrations
    .filter(({ date }) => date === day)
    .map(({ id, date, institution }) => ({
      对象: statusWhy.registered(id),
      结论: statusWhy.registeredAnew(textOf(date), institution),
      依据: [],
    }));
}

function assessmentsOf({ record }: Judged, { passed }: Cause): readonly Explanation[] {
  const [first] = record.assessments.filter((one) => one.passed && one.date === passed);
  if (first === undefined) return [];
  return [{ 对象: statusWhy.assessment(first.id), 结论: statusWhy.passed(textOf(first.date)), 依据: [] }];
}

/** Where the person is registered, or why nowhere. `left`: was, but no longer is. */
export function explainPlaces({ record, prepared }: Judged, segment: Segment, left: boolean): readonly Explanation[] {
  const { places } = record;
  const { statuses } = prepared.rules.tables;
  const citations = withRules(prepared.union, segment.statuses, statuses).texts;
  const told = (conclusion: string): readonly Explanation[] => [
    { 对象: statusWhy.places, 结论: conclusion, 依据: citations },
  ];
  if (places === null) return told(statusWhy.everywhereCurrent);
  const ends = places.flatMap(({ until }) => (until !== null && until < segment.from ? [until] : []));
  if (left && ends.length > 0) return told(statusWhy.left(textOf(Math.max(...ends))));
  const current = places.filter((place) => isCurrent(place, segment.from)).map(({ institution }) => institution);
  return told(current.length === 0 ? statusWhy.notEntered : statusWhy.current(current));
}
