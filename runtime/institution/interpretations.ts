import type { InterpretationUse } from '../decision.ts';
import { institutionPhrases } from '../phrases/institution.ts';
import { changesIn, tale } from '../rows/changes.ts';
import { prepare, type Prepared } from '../match/prepare.ts';
import { asksFor } from '../asked.ts';
import { mayDiffer } from '../rows/concerns.ts';
import { usesOf } from '../rows/interpretations.ts';
import { judgeInstitution, type JudgedInstitution } from './judge.ts';
import { institutionMeasures, yearRatios } from './years.ts';

/** The readings chosen and, if `asked`, whether others would change a number of person-times or a measure. */
export function institutionInterpretations(judged: JudgedInstitution, asked: boolean): readonly InterpretationUse[] {
  const { prepared, institution, asOf, persons } = judged;
  const { rules } = prepared;
  const ratios = (interpretation: number): boolean =>
    asksFor(rules, 'ratios', interpretation) || asksFor(rules, 'personTimes', interpretation);
  const changes = (readings: readonly number[], interpretation: number): readonly string[] => {
    const other = (): Prepared => prepare(rules, readings);
    const concerned = persons.map((person) => mayDiffer(person.judged, interpretation, other));
    if (!concerned.includes(true) && !ratios(interpretation)) return [];
    const settled = (person: number) => (concerned[person] === true ? null : (persons[person]?.judged ?? null));
    return changesBetween(judged, judgeInstitution(rules, institution, asOf, readings, settled));
  };
  return usesOf(prepared, asked ? changes : null);
}

function changesBetween(before: JudgedInstitution, after: JudgedInstitution): readonly string[] {
  const [earlier, later] = [yearRatios(before), yearRatios(after)];
  const ratios = (years: typeof earlier) =>
    tale(
      years,
      ({ year }) => institutionPhrases.personTimes(year),
      ({ numbers, whole }) => institutionPhrases.ratio(numbers, whole),
    );
  const measures = (judged: JudgedInstitution, years: typeof earlier) =>
    tale(
      years.flatMap((year) => institutionMeasures(judged, year)),
      ({ 日期, 措施 }) => `${日期} ${措施}`,
      ({ 确定性 }) => 确定性,
    );
  return [
    ...changesIn(ratios(earlier), ratios(later)),
    ...changesIn(measures(before, earlier), measures(after, later)),
  ];
}
