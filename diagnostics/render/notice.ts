import { catalogue, type Code } from '../catalogue/index.ts';
import type { Entry } from '../catalogue/entry.ts';
import type { Diagnostic, RelatedRole, Severity } from '../diagnostic.ts';
import type { Span } from '../source.ts';

/** Anything said to a person about a place, with its words: a diagnostic from the catalogue, or a fault of a record. */
export interface Notice {
  readonly severity: Severity;
  /** What people quote: `ZS0501`, or the name of a fault. */
  readonly number: string;
  /** Null if it is about no place in particular. */
  readonly span: Span | null;
  readonly zh: string;
  readonly en: string;
  readonly advice: { readonly zh: string; readonly en: string } | null;
  /** What could be written instead, most likely first. */
  readonly replacements: readonly Replacement[];
  readonly related: readonly { readonly span: Span; readonly zh: string; readonly en: string }[];
}

export interface Replacement {
  readonly edits: readonly { readonly span: Span; readonly replacement: string }[];
}

/** The words about a related place. */
const roles: Readonly<Record<RelatedRole, { readonly zh: string; readonly en: string }>> = {
  'first-declared': { zh: '先写在此处', en: 'first given here' },
  'declared-here': { zh: '声明于此处', en: 'declared here' },
  'inherited-rule': { zh: '所继承的规则', en: 'the inherited rule' },
  'other-reading': { zh: '另一读法', en: 'the other reading' },
  'other-rule': { zh: '另一条规则', en: 'the other rule' },
};

/** Puts a diagnostic into words. */
export function noticeOf(diagnostic: Diagnostic): Notice {
  const message = messageOf(diagnostic.code);
  const { parameters } = diagnostic;
  return {
    severity: message.severity,
    number: message.number,
    span: diagnostic.span,
    zh: message.zh(parameters),
    en: message.en(parameters),
    advice:
      message.advice === undefined ? null : { zh: message.advice.zh(parameters), en: message.advice.en(parameters) },
    replacements: diagnostic.fixes.map(({ edits }) => ({ edits })),
    related: diagnostic.related.map(({ span, role }) => ({ span, ...roles[role] })),
  };
}

/** How serious a diagnostic is. */
export function severityOf(diagnostic: Diagnostic): Severity {
  return messageOf(diagnostic.code).severity;
}

/** The entry takes exactly the parameters its diagnostics carry: `diagnose` pairs them. */
function messageOf(code: Code): Entry<object> {
  return (catalogue as unknown as Readonly<Record<Code, Entry<object>>>)[code];
}
