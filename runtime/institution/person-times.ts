import { yearOf, type Day } from '../calendar.ts';
import type { PersonRecord } from '../record/record.ts';
import type { Start } from '../standing/standing.ts';

/** What counts as a person-time at an institution. */
export interface Counting {
  readonly institution: string;
  readonly asOf: Day;
  /** Stops by cascade. */
  readonly cascades: boolean;
  /** Linked stops that arose elsewhere. */
  readonly linked: boolean;
}

/** By year, the possible numbers of a person's person-times, ascending; years in which there are none are missing. */
export type PersonTimes = ReadonlyMap<number, readonly number[]>;

/** `combinations`: for each lawful combination the stops that begin in it. */
export function personTimesOf(
  combinations: readonly (readonly Start[])[],
  record: PersonRecord,
  counting: Counting,
): PersonTimes {
  const byCombination = combinations.map((starts) =>
    countsByYear(starts.filter((start) => counts(start, record, counting))),
  );
  const years = [...new Set(byCombination.flatMap((byYear) => [...byYear.keys()]))].sort((left, right) => left - right);
  return new Map(
    years.map((year) => {
      const numbers = new Set(byCombination.map((byYear) => byYear.get(year) ?? 0));
      return [year, [...numbers].sort((left, right) => left - right)];
    }),
  );
}

function countsByYear(starts: readonly Start[]): ReadonlyMap<number, number> {
  const byYear = new Map<number, number>();
  for (const { from } of starts) byYear.set(yearOf(from), (byYear.get(yearOf(from)) ?? 0) + 1);
  return byYear;
}

function counts(start: Start, record: PersonRecord, { institution, asOf, cascades, linked }: Counting): boolean {
  const { from, arose, cascade } = start;
  if (from > asOf || (cascade && !cascades)) return false;
  if (arose?.includes(institution) === true) return true;
  const concerned = arose === null || (linked && start.linked);
  return concerned && hasPlace(record, institution, from);
}

/** A record that does not speak of places counts as registered everywhere. */
function hasPlace({ places, registrations }: PersonRecord, institution: string, day: Day): boolean {
  if (places === null) return true;
  const current = places.some(
    (place) =>
      place.institution === institution && (place.from ?? -Infinity) <= day && day <= (place.until ?? Infinity),
  );
  return current || registrations.some((one) => one.institution === institution && one.date <= day);
}

/** Every sum of one number of each list; ascending. The lists are independent of each other. */
export function sumsOf(lists: readonly (readonly number[])[]): readonly number[] {
  let sums: ReadonlySet<number> = new Set([0]);
  let certain = 0;
  for (const numbers of lists) {
    const [only] = numbers;
    if (numbers.length === 1 && only !== undefined) certain += only;
    else sums = new Set([...sums].flatMap((sum) => numbers.map((number) => sum + number)));
  }
  return [...sums].map((sum) => sum + certain).sort((left, right) => left - right);
}
