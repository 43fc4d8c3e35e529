/** A length as records write it, a hundred years at most: `3个月`, `1年`. */
export const lengthPattern = '^(?:(?:\\d|[1-9]\\d{1,2}|1[01]\\d\\d|1200)个月|(?:\\d|[1-9]\\d|100)年)$';

const length = new RegExp(lengthPattern);

/** `3个月`, `1年` → months; null for anything else, days and weeks among it: a stop runs in whole months. */
export function monthsOf(value: unknown): number | null {
  if (typeof value !== 'string' || !length.test(value)) return null;
  return value.endsWith('年') ? 12 * Number(value.slice(0, -1)) : Number(value.slice(0, -2));
}

const digits = new Map(Array.from('零一二三四五六七八九', (digit, value) => [digit, value]));

/** What somebody who wrote a length otherwise (`三个月`, `3月`, `３ 个月`, `十二个月`) most likely meant, or null. */
export function respelledLength(text: string): string | null {
  const [, number = '', unit = ''] = /^(.{1,4}?)(个?月|年)$/u.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  const count = countOf(number.replace('两', '二'));
  const respelled = count === null ? null : `${count}${unit === '年' ? '年' : '个月'}`;
  return monthsOf(respelled) === null ? null : respelled;
}

/** `12`, `三`, `十二`, `三十六`; null for anything else. */
function countOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (tens === null) return digits.get(text) ?? null;
  return (digits.get(tens[1] ?? '') ?? 1) * 10 + (digits.get(tens[2] ?? '') ?? 0);
}
