/** What a rule file may hold: far beyond what anybody writes, and small enough that nothing overflows. */
export const limit = {
  /** Characters of a name. */
  name: 64,
  /** Characters of a text. */
  text: 10_000,
  /** Levels of brackets, 非 and 计数 in a condition. */
  depth: 32,
  /** Conditions joined by one kind of 且 or 或. */
  operands: 1000,
} as const;
