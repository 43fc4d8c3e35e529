import type { Day } from '../calendar.ts';
import { visible } from '../ledger/judge.ts';
import { choose } from '../match/fold.ts';
import { prepare, type Prepared } from '../match/prepare.ts';
import type { PersonRecord } from '../record/record.ts';
import { judge, type Judged } from '../rows/judged.ts';
import type { Rules } from '../rules.ts';
import { personTimesOf, type Counting, type PersonTimes } from './person-times.ts';
import type { InstitutionRecord } from './record.ts';

/** An institution's record under one vector of readings, as far as the as-of date. */
export interface JudgedInstitution {
  readonly prepared: Prepared;
  /** What is known and not later than the as-of date. */
  readonly institution: InstitutionRecord;
  readonly asOf: Day;
  readonly persons: readonly JudgedPerson[];
}

export interface JudgedPerson {
  readonly record: PersonRecord;
  readonly judged: Judged;
  readonly times: PersonTimes;
}

/** The record without what is later than `asOf` or was not known by `known`. */
export function visibleInstitution(institution: InstitutionRecord, asOf: Day, known: Day): InstitutionRecord {
  const counts = ({ date }: { readonly date: Day }): boolean => date <= asOf && date <= known;
  return {
    ...institution,
    headcounts: institution.headcounts.filter(counts),
    persons: institution.persons.map((person) => visible(person, asOf, known)),
    performances: institution.performances?.filter(counts) ?? null,
  };
}

/** Judges every person of what is visible, and counts the person-times. `settled`: what a person comes to anyhow, null where that is to be found. */
export function judgeInstitution(
  rules: Rules,
  institution: InstitutionRecord,
  asOf: Day,
  readings: readonly number[],
  settled: (person: number) => Judged | null = () => null,
): JudgedInstitution {
  const prepared = prepare(rules, readings);
  const { personTimes } = rules.tables;
  const counting: Counting = {
    institution: institution.code,
    asOf,
    cascades: personTimes !== null && choose(prepared.folder, personTimes.cascades, false),
    linked: personTimes !== null && choose(prepared.folder, personTimes.linked, false),
  };
  const persons = institution.persons.map((record, person): JudgedPerson => {
    const judged = settled(person) ?? judge(prepared, record, asOf, { countsStarts: true });
    return { record, judged, times: personTimesOf(judged.ledger.starts, record, counting) };
  });
  return { prepared, institution, asOf, persons };
}
