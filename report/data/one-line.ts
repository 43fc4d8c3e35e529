/** The same data with every text on one line: a record's texts may hold line ends and tabs, and a report lays lines out itself. */
export function oneLine<T>(data: T): T;
export function oneLine(data: unknown): unknown {
  if (typeof data === 'string') return data.replace(/[\s\u2028\u2029]+/g, ' ');
  if (Array.isArray(data)) return data.map((part: unknown) => oneLine(part));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, oneLine<unknown>(value)]));
}
