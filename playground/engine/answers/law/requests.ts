import type { CitedRule, Cursor } from './cited-at.ts';
import type { ClausePlace } from './clause.ts';
import type { LawView } from './law-view.ts';

/** What may be asked about the texts that the rules rest on. */
export interface LawRequests {
  readonly law: { readonly parameter: 'all'; readonly answer: LawView };
  readonly citedAt: { readonly parameter: Cursor; readonly answer: CitedRule | null };
  /** By a citation as decisions spell it. */
  readonly clause: { readonly parameter: string; readonly answer: ClausePlace | null };
}
