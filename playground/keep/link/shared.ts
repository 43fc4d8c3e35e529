import type { ChosenReading, Json } from '../../store/workspace.ts';

/** What a link of version 1 holds. Its form is forever: later versions get another number and this one stays readable. */
export interface Shared {
  readonly name: string;
  readonly folder: string;
  /** The shipped folder of which `files` are the changes; null: `files` are the whole folder. */
  readonly base: { readonly folder: string; readonly fingerprint: string } | null;
  /** `text` null: taken away from the base. */
  readonly files: readonly SharedFile[];
  /** Rule folders beside it that are not the shipped ones. */
  readonly beside: readonly { readonly name: string; readonly files: readonly SharedFile[] }[];
  readonly view: 'case' | 'rules' | 'suites';
  readonly trial: SharedTrial;
}

export interface SharedFile {
  readonly path: string;
  readonly text: string | null;
}

export interface SharedTrial {
  readonly origin: string | null;
  /** Null: the facts were left out. */
  readonly record: Json;
  readonly asOf: string;
  readonly knownAt: string | null;
  readonly readings: readonly ChosenReading[];
}
