import type {
  Completion,
  FileText,
  Fixed,
  FoldedRows,
  Hover,
  LexicalGrammar,
  OutlineEntry,
  Place,
  ProblemView,
  Refusal,
  Renamed,
  RenameTarget,
  Token,
} from '#editor';
import type { Cursor } from '../law/cited-at.ts';

/** What the language service is asked about the open folder: of its own files by their names. */
export interface LanguageRequests {
  readonly lexicalGrammar: { readonly parameter: 'zs' | 'yaml'; readonly answer: LexicalGrammar };
  readonly problems: { readonly parameter: 'all'; readonly answer: readonly ProblemView[] };
  readonly fixAll: { readonly parameter: 'all'; readonly answer: Fixed };
  readonly complete: { readonly parameter: Cursor; readonly answer: readonly Completion[] };
  readonly hover: { readonly parameter: Cursor; readonly answer: Hover | null };
  readonly definition: { readonly parameter: Cursor; readonly answer: readonly Place[] };
  readonly references: { readonly parameter: Cursor; readonly answer: readonly Place[] };
  readonly renameTarget: { readonly parameter: Cursor; readonly answer: RenameTarget | Refusal };
  readonly rename: { readonly parameter: Cursor & { readonly to: string }; readonly answer: Renamed | Refusal };
  readonly outline: { readonly parameter: string; readonly answer: readonly OutlineEntry[] };
  readonly folding: { readonly parameter: string; readonly answer: readonly FoldedRows[] };
  readonly tokens: { readonly parameter: string; readonly answer: readonly Token[] };
  readonly formatted: { readonly parameter: string; readonly answer: FileText | Refusal };
  readonly converted: { readonly parameter: string; readonly answer: FileText | Refusal };
}
