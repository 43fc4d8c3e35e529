/** Yuan, as text or number, to exact fen; null if it is no amount. */
export function fenOf(value: unknown): number | null {
  if (typeof value === 'number' && Number.isInteger(value))
    return value >= 0 && value <= Number.MAX_SAFE_INTEGER / 100 ? value * 100 : null;
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const parts = /^(\d{1,16})(?:\.(\d{1,2})0*)?$/.exec(String(value));
  if (parts === null) return null;
  const fen = Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(fen) ? fen : null;
}

/** A whole number from 0 up, as text or number; null if it is none. */
export function countOf(value: unknown): number | null {
  if (typeof value !== 'number' && (typeof value !== 'string' || !/^\d{1,16}$/.test(value))) return null;
  const count = Number(value);
  return Number.isSafeInteger(count) && count >= 0 ? count : null;
}
