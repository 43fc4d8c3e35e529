const msADay = 24 * 60 * 60 * 1000;

/** Midnight of an ISO day, in UTC, as the axes count. */
export function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** So many days later. */
export function later(instant: number, days: number): number {
  return instant + days * msADay;
}
