/** Why a fee is settled or not. */
export const settlementPhrases = {
  decided: (statuses: readonly string[], rules: readonly string[]): string =>
    `当日登记状态为${statuses.length === 0 ? '未知' : statuses.join('或')}，适用“${rules.join('”“')}”`,
  undetermined: (statuses: readonly string[], open: readonly string[]): string => {
    const standing =
      statuses.length < 2 ? `当日登记状态为${statuses.join('')}` : `当日登记状态可能为${statuses.join('、')}`;
    return `${standing}，结论不一；${open.length === 0 ? '取决于分值的认定' : `尚待确定：${open.join('、')}`}`;
  },
} as const;
