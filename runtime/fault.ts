/** What is wrong with a record: where, and a sentence. Never thrown; a record with faults is not judged. */
export interface Fault {
  /** Keys and positions from the record's root: ["记录", 0, "处理", "方式"]. */
  readonly path: readonly (string | number)[];
  readonly code: FaultCode;
  /** Chinese sentence; `english` says the same. */
  readonly message: string;
  readonly english: string;
  /** What the author may have meant. */
  readonly suggestion: string | null;
}

export type FaultCode =
  | 'not-an-object'
  | 'not-a-list'
  | 'missing'
  | 'unknown-key'
  | 'unknown-kind'
  | 'unknown-value'
  | 'wrong-type'
  | 'bad-date'
  | 'reversed-dates'
  | 'bad-number'
  | 'bad-length'
  | 'bad-citation'
  | 'duplicate-number'
  | 'duplicate-value'
  | 'unsupported-format'
  | 'limit';
