import { noticeOf, type Notice, type Severity, type Span } from '#diagnostics';
import { fixTitle } from './fix-title.ts';
import type { Place, TextEdit, Wording } from './place.ts';
import { outcomeOf, placeOf, type Project } from './project.ts';

/** One diagnostic in words, at its place. */
export interface ProblemView extends Wording {
  readonly place: Place;
  readonly severity: Severity;
  /** `ZS0501`. */
  readonly code: string;
  readonly advice: Wording | null;
  /** Other places it speaks of. */
  readonly related: readonly (Wording & { readonly place: Place })[];
  /** What may be written instead, most likely first. */
  readonly fixes: readonly ProblemFix[];
}

export interface ProblemFix {
  readonly title: Wording;
  readonly edits: readonly TextEdit[];
}

/** Everything the compiler says of the folder, in the order of its files and their lines. */
export function problems(project: Project): readonly ProblemView[] {
  return outcomeOf(project).diagnostics.map((diagnostic) => {
    const notice = noticeOf(diagnostic);
    const place = (span: Span): Place => placeOf(project, span);
    const { severity, number, zh, en, advice } = notice;
    return {
      ...{ severity, code: number, zh, en, advice },
      place: place(diagnostic.span),
      related: notice.related.map(({ span, ...wording }) => ({ zh: wording.zh, en: wording.en, place: place(span) })),
      fixes: fixesOf(notice, place),
    };
  });
}

function fixesOf({ replacements }: Notice, place: (span: Span) => Place): readonly ProblemFix[] {
  return replacements.map(({ edits }) => ({
    title: fixTitle(edits),
    edits: edits.map(({ span, replacement }) => ({ place: place(span), text: replacement })),
  }));
}
