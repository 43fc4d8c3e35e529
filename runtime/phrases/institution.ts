/** The words of an institution's decision. */
export const institutionPhrases = {
  headcount: '登记人数',
  count: '具体数目',
  times: (numbers: readonly number[]): string => `${numbers.join('或')} 人次`,
  personTimes: (year: number): string => `${year}年人次`,
  ratio: (numbers: readonly number[], whole: number | null): string =>
    whole === null ? institutionPhrases.times(numbers) : numbers.map((number) => `${number}/${whole}`).join('或'),
} as const;
