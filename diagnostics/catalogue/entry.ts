import type { Severity } from '../diagnostic.ts';

/** One message: stable number for people to quote, severity, and its sentence in both languages. */
export interface Entry<P extends object> {
  /** Stable and unique, `ZS` + four digits; the hundreds are the family. */
  readonly number: `ZS${number}`;
  readonly severity: Severity;
  readonly zh: (parameters: P) => string;
  readonly en: (parameters: P) => string;
  /** Advice on its own line, where there is any. */
  readonly advice?: { readonly zh: (parameters: P) => string; readonly en: (parameters: P) => string };
}

/** Declares a message; exists so that the parameters' type is written once. */
export function entry<P extends object>(message: Entry<P>): Entry<P> {
  return message;
}

/** The parameters of a sentence that needs none. */
export type None = Readonly<Record<string, never>>;
