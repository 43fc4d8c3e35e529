import { textOf, yearOf, type Day } from '../calendar.ts';
import type { MeasureResult } from '../decision.ts';
import { choose } from '../match/fold.ts';
import { unique } from '../rows/judged.ts';
import type { RatioRow } from '../tables.ts';
import type { InstitutionYearResult } from './decision.ts';
import { assessmentDay, denominatorOf } from './headcounts.ts';
import type { JudgedInstitution } from './judge.ts';
import { sumsOf } from './person-times.ts';
import { certaintyOf, holds, standingRatios } from './ratios.ts';

/** A year's ratio: the possible numbers of person-times, and of how many persons; `whole` null: not known. */
export interface YearRatio {
  readonly year: number;
  readonly numbers: readonly number[];
  readonly whole: number | null;
  /** The day on which it is taken. */
  readonly day: Day;
}

/** The as-of date's year, and every other one with a possible person-time. */
export function yearRatios({ prepared, institution, asOf, persons }: JudgedInstitution): readonly YearRatio[] {
  const { personTimes } = prepared.rules.tables;
  const denominator =
    personTimes === null ? 'assessment-day' : choose(prepared.folder, personTimes.denominator, 'assessment-day');
  const years = new Set([yearOf(asOf), ...persons.flatMap(({ times }) => [...times.keys()])]);
  return [...years]
    .sort((left, right) => left - right)
    .map((year) => ({
      year,
      numbers: sumsOf(persons.flatMap(({ times }) => [times.get(year) ?? []]).filter((list) => list.length > 0)),
      whole: denominatorOf(institution.headcounts, denominator, year, asOf),
      day: assessmentDay(year, asOf),
    }));
}

export function institutionYearRow({ prepared }: JudgedInstitution, ratio: YearRatio): InstitutionYearResult {
  const { ratios, personTimes } = prepared.rules.tables;
  const { year, numbers, whole } = ratio;
  return {
    年: year,
    人次: numbers,
    登记人数: whole,
    比例: whole === null ? [] : numbers.map((number) => `${number}/${whole}`),
    达到:
      whole === null
        ? null
        : Object.fromEntries(
            ratios.map((row) => [row.name, certaintyOf(numbers.map((number) => holds(row, number, whole)))]),
          ),
    依据: personTimes?.citations ?? [],
  };
}

/** What the ranges that stand bring: certain if for every number one of them brings it. None where the number of persons is not known. */
export function institutionMeasures({ prepared }: JudgedInstitution, ratio: YearRatio): readonly MeasureResult[] {
  const { ratios } = prepared.rules.tables;
  const { numbers, whole, day } = ratio;
  if (whole === null) return [];
  const cases = numbers.map((number) => standingRatios(ratios, number, whole));
  return measuresOf(ratios).flatMap(({ actor, mode, act, bringing }): readonly MeasureResult[] => {
    const certainty = certaintyOf(cases.map((standing) => standing.some((position) => bringing.includes(position))));
    if (certainty === '不可能') return [];
    const met = bringing.filter((position) => cases.some((standing) => standing.includes(position)));
    return [
      {
        措施: act,
        主体: actor,
        性质: mode,
        日期: textOf(day),
        确定性: certainty,
        依据: unique(met.flatMap((position) => ratios[position]?.citations ?? [])),
      },
    ];
  });
}

interface Bringing {
  readonly actor: string;
  readonly mode: string;
  readonly act: string;
  /** Positions of the ranges that bring it. */
  readonly bringing: readonly number[];
}

/** Every measure that some range brings, each once, in the rule set's order. */
function measuresOf(ratios: readonly RatioRow[]): readonly Bringing[] {
  const measures = new Map<string, { actor: string; mode: string; act: string; bringing: number[] }>();
  ratios.forEach(({ duties }, position) => {
    for (const { actor, mode, acts } of duties) {
      for (const act of acts) {
        const key = JSON.stringify([actor, mode, act]);
        const known = measures.get(key);
        if (known === undefined) measures.set(key, { actor, mode, act, bringing: [position] });
        else known.bringing.push(position);
      }
    }
  });
  return [...measures.values()];
}
