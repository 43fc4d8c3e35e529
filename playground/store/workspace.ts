import type { FileData, NamedFolder } from '../engine/folder-data.ts';

/** What one works on: a rule folder with its suites and records, and the case being tried. Plain data, kept in the browser. */
export interface Workspace {
  readonly format: 1;
  readonly id: string;
  /** What its owner calls it. */
  readonly name: string;
  /** The rule folder's own name, by which other rule sets inherit it. */
  readonly folder: string;
  /** Sorted by path. */
  readonly files: readonly FileData[];
  /** The folders that `folder` inherits from, directly or not. */
  readonly beside: readonly NamedFolder[];
}

/** A workspace with the case being tried in it: what is kept, shared and opened. */
export interface Desk {
  readonly workspace: Workspace;
  readonly trial: Trial;
}

/** The case being tried: a record as data, and how to judge it. */
export interface Trial {
  /** The record file of the workspace that it came from; null: made anew. */
  readonly origin: string | null;
  /** Of the record format, not validated: the form says what is wrong. */
  readonly record: Json;
  /** ISO date. */
  readonly asOf: string;
  readonly knownAt: string | null;
  /** The readings chosen other than the defaults. */
  readonly readings: readonly ChosenReading[];
  /** The scenario that was opened in the form: the page says how the case compares with what it expects. */
  readonly expected: ScenarioName | null;
}

/** A scenario of the workspace: the path of its suite and its name there. */
export interface ScenarioName {
  readonly suite: string;
  readonly scenario: string;
}

export interface ChosenReading {
  readonly interpretation: string;
  readonly reading: string;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export function textAt({ files }: Workspace, path: string): string | null {
  return files.find((file) => file.path === path)?.text ?? null;
}

/** With one file written anew or added; `text` null: taken away. */
export function withFile(workspace: Workspace, path: string, text: string | null): Workspace {
  const others = workspace.files.filter((file) => file.path !== path);
  const files = text === null ? others : [...others, { path, text }];
  return { ...workspace, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
