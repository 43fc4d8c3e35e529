/** The words of a decision. Values are the record's and the rule set's own. */

/** `2、4至6 分`: three or more in a row are a range. */
export function pointsText(values: readonly number[]): string {
  let text = '';
  for (let from = 0; from < values.length; from += 1) {
    let to = from;
    while (to + 1 < values.length && values[to + 1] === (values[to] ?? NaN) + 1) to += 1;
    text += `${from === 0 ? '' : '、'}${values[from] ?? ''}`;
    if (to - from < 2) continue;
    text += `至${values[to] ?? ''}`;
    from = to;
  }
  return `${text} 分`;
}

/** A number of months as a law writes it: `1个月`, `1年`. */
export function monthsText(months: number): string {
  return months > 0 && months % 12 === 0 ? `${months / 12}年` : `${months}个月`;
}

export const decisionPhrases = {
  lengthOf: (status: string): string => `${status}期限`,
  months: (low: number, high: number): string => `${monthsText(low)}至${monthsText(high)}`,
  bar: '具体期限',
  truths: '是、否',
  amount: '具体金额',
  count: '具体数目',
  date: '具体日期',
  citations: '所依据的条款',
} as const;

export const problemPhrases = {
  unhandled: '没有记载可以据以记分的处理，不记分',
  unmatched: '所记事实不符合任何应当记分的情形，请核对是否漏记',
  outside: (choice: number, lawful: readonly number[]): string =>
    `认定 ${choice} 分，不在合法分值（${pointsText(lawful)}）之内；更正前按所记计入`,
  reason: (choice: number, base: number | null): string =>
    base === null
      ? `认定 ${choice} 分，不是任何责任程度的基准分，应当记明理由`
      : `认定 ${choice} 分，不是基准分 ${base} 分，应当记明理由`,
  situationReason: (situations: string, fields: string): string => `符合情形 ${situations}，应当记明${fields}`,
  changedOutside: (points: number, lawful: readonly number[]): string =>
    `变更为 ${points} 分，不在合法分值（${pointsText(lawful)}）之内；更正前按所记计入`,
  unknownTarget: (target: string): string => `所针对的“${target}”不是案卷中可以这样答复的一条记录`,
  reversedDates: (target: string): string => `日期早于所针对的“${target}”`,
} as const;
