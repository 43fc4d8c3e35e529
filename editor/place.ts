/** What is said to a person: Chinese first, English beside it. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** A stretch of a file; offsets are UTF-16 code units, `end` is exclusive. */
export interface Place {
  /** The rule folder the file lies in: the project's own, or that of a parent. */
  readonly folder: string;
  /** What the shell that opened the project calls the file. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Write `text` over the place. Edits handed out together do not overlap. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
}

/** Why something is not done. */
export interface Refusal {
  readonly kind: 'Refusal';
  readonly reason: Wording;
}

export function refusal(zh: string, en: string): Refusal {
  return { kind: 'Refusal', reason: { zh, en } };
}
