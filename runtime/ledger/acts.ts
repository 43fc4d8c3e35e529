import type { Day } from '../calendar.ts';
import type { Assessment, InstitutionMeasure, PersonRecord, Registration, Repair, Service } from '../record/record.ts';
import type { Ruling, Rulings } from '../standing/decisions.ts';

/** What an entry does on its day after the scoring; `position` is that in its list of the record. */
export type Act =
  | { readonly kind: 'Measure'; readonly entry: InstitutionMeasure; readonly position: number }
  | { readonly kind: 'Ruling'; readonly ruling: Ruling }
  | { readonly kind: 'Repair'; readonly entry: Repair; readonly position: number }
  | { readonly kind: 'Assessment'; readonly entry: Assessment }
  | { readonly kind: 'Registration'; readonly entry: Registration }
  | { readonly kind: 'Service'; readonly entry: Service; readonly position: number };

/** By day, in the order in which entries of one day act: the kinds one after the other, within a kind by 编号. */
export function actsOf(record: PersonRecord, { unnamed }: Rulings): ReadonlyMap<Day, readonly Act[]> {
  const { measures, repairs, assessments, registrations, services } = record;
  const lists = [unnamed, measures, repairs, assessments, registrations, services];
  if (lists.every(({ length }) => length === 0)) return noActs;
  const days = new Map<Day, Act[]>();
  const add = (day: Day, act: Act): void => {
    const acts = days.get(day);
    if (acts === undefined) days.set(day, [act]);
    else acts.push(act);
  };
  measures.forEach((entry, position) => add(entry.date, { kind: 'Measure', entry, position }));
  for (const ruling of unnamed) add(ruling.reaches, { kind: 'Ruling', ruling });
  repairs.forEach((entry, position) => add(entry.date, { kind: 'Repair', entry, position }));
  for (const entry of assessments) if (entry.passed) add(entry.date, { kind: 'Assessment', entry });
  for (const entry of registrations) add(entry.date, { kind: 'Registration', entry });
  services.forEach((entry, position) => add(entry.date, { kind: 'Service', entry, position }));
  return days;
}

/** Mostly there are none. */
const noActs: ReadonlyMap<Day, readonly Act[]> = new Map();
