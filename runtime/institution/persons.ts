import { dayOf, textOf, type Day } from '../calendar.ts';
import { institutionPhrases } from '../phrases/institution.ts';
import { rowsOf } from '../rows/rows.ts';
import { shownOn } from '../standing/shown.ts';
import type { InstitutionProblem, InstitutionUndetermined, PersonResult } from './decision.ts';
import type { JudgedInstitution, JudgedPerson } from './judge.ts';
import type { YearRatio } from './years.ts';

export function personRow({ institution: { code }, asOf }: JudgedInstitution, person: JudgedPerson): PersonResult {
  const { record, times } = person;
  return {
    案卷: record.name,
    人次: Object.fromEntries([...times].map(([year, numbers]) => [String(year), numbers])),
    状态: statusesOn(person, asOf, code),
  };
}

/** Every status possible on a day at the institution, strongest first. */
function statusesOn({ judged, record }: JudgedPerson, day: Day, institution: string): readonly string[] {
  const { standing, rules } = judged.prepared;
  const views = judged.ledger.stretches.filter(({ from, to }) => from <= day && day < to);
  const statuses = new Set(views.flatMap(({ view }) => shownOn(standing, record.places, view, day, institution)));
  const rank = (status: number): number => standing.statuses[status]?.rank ?? Infinity;
  return [...statuses]
    .sort((left, right) => rank(left) - rank(right))
    .flatMap((status) => rules.tables.statuses[status]?.name ?? []);
}

/** What follows from the persons' records for the lists of the whole. */
export interface PersonLists {
  readonly undetermined: readonly InstitutionUndetermined[];
  readonly problems: readonly InstitutionProblem[];
}

/** Every problem of an entry; of what is undetermined that on which the number of a person's person-times may depend. */
export function personLists({ persons }: JudgedInstitution): PersonLists {
  const lists = persons.map(({ record: { name }, judged, times }) => {
    const { 待定: undetermined, 问题: problems } = rowsOf(judged);
    const open = [...times.values()].some((numbers) => numbers.length > 1);
    return {
      undetermined: open ? undetermined.map((row) => ({ 案卷: name, ...row })) : [],
      problems: problems.map((problem) => ({ 案卷: name, ...problem })),
    };
  });
  return {
    undetermined: lists.flatMap(({ undetermined }) => undetermined),
    problems: lists.flatMap(({ problems }) => problems),
  };
}

/** 登记人数, for the years whose ratio depends on it. */
export function missingHeadcounts(
  { prepared }: JudgedInstitution,
  ratios: readonly YearRatio[],
): readonly InstitutionUndetermined[] {
  const { ratios: ranges, personTimes } = prepared.rules.tables;
  const missing = ratios.filter(({ numbers, whole }) => whole === null && numbers.some((number) => number > 0));
  return (ranges.length === 0 ? [] : missing).map(({ day }) => ({
    案卷: null,
    事项: institutionPhrases.headcount,
    编号: null,
    日期: textOf(day),
    应由: '',
    可选: institutionPhrases.count,
    依据: personTimes?.citations ?? [],
  }));
}

/** By date, the institution's own first, then in the record's order. */
export function byDate(left: InstitutionUndetermined, right: InstitutionUndetermined): number {
  return (dayOf(left.日期) ?? Infinity) - (dayOf(right.日期) ?? Infinity);
}
