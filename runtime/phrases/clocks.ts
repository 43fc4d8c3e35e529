/** The words of 期限 and of what it takes to know them. */
export const clockPhrases = {
  calendar: '工作日历',
  maintainer: '规则集维护者',
  year: (year: number): string => `${year}年`,
} as const;
