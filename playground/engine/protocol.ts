import type { FormModel } from './answers/form.ts';
import type { InterpretationModel } from './answers/interpretations.ts';
import type { CaseInput, Judged } from './answers/judge.ts';
import type { LanguageRequests } from './answers/language/requests.ts';
import type { LawRequests } from './answers/law/requests.ts';
import type { SuiteRequests } from './answers/suites/requests.ts';
import type { FileChange, FolderData } from './folder-data.ts';

/** What the page may ask the worker: by name what is handed in and what comes back; all of it plain data. */
export interface Requests extends LanguageRequests, LawRequests, SuiteRequests {
  /** Opens another folder in place of the one before. */
  readonly open: { readonly parameter: FolderData; readonly answer: null };
  readonly change: { readonly parameter: FileChange; readonly answer: null };
  /** What a record may hold; null while the rules have errors. */
  readonly form: { readonly parameter: 'all'; readonly answer: FormModel | null };
  readonly interpretations: { readonly parameter: 'all'; readonly answer: readonly InterpretationModel[] };
  readonly judge: { readonly parameter: CaseInput; readonly answer: Judged };
}

export type RequestName = keyof Requests;
export type Parameter<N extends RequestName> = Requests[N]['parameter'];
export type Answer<N extends RequestName> = Requests[N]['answer'];

/** From the page to the worker. */
export interface Question {
  readonly number: number;
  readonly name: RequestName;
  readonly parameter: unknown;
}

/** From the worker to the page. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answered'; readonly number: number; readonly answer: unknown }
  /** Our own mistake: what was thrown. */
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };
