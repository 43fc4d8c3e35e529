import type { StatusEvent } from './events.ts';
import type { History, InstitutionMeasure, StatusDecision } from './history.ts';

/** What a status decision speaks about, by the record alone. */
export type Subject =
  | { readonly kind: 'Finding'; readonly id: string; readonly date: string; readonly institution: string | null }
  | { readonly kind: 'Measure'; readonly measure: InstitutionMeasure }
  | { readonly kind: 'Unnamed' };

/** A decision and its subject. `unknownTarget`: it names something that is not on record. */
export type Ruling = {
  readonly decision: StatusDecision;
  readonly subject: Subject;
  readonly unknownTarget: boolean;
  /** A later decision for the same event holds in its place. */
  readonly replaced: boolean;
};

const subjectOf = ({ findings, measures }: History, { target }: StatusDecision): Subject | null => {
  if (target === null) return { kind: 'Unnamed' };
  const finding = findings.find(({ id }) => id === target);
  if (finding !== undefined)
    return { kind: 'Finding', id: finding.id, date: finding.date, institution: finding.institution };
  const measure = measures.find(({ id }) => id === target);
  return measure === undefined ? null : { kind: 'Measure', measure };
};

/** Decisions with equal keys are for one event. */
const keyOf = ({ subject, decision }: Ruling): string | null => {
  if (subject.kind === 'Unnamed') return null;
  if (subject.kind === 'Measure') return JSON.stringify(['机构处理', subject.measure.id]);
  return JSON.stringify(['违规', subject.date, decision.status]);
};

/** The decisions on record by 日期, then 编号. */
export const rulingsOf = (history: History): readonly Ruling[] => {
  const all = history.decisions.map((decision): Ruling => {
    const subject = subjectOf(history, decision);
    return { decision, subject: subject ?? { kind: 'Unnamed' }, unknownTarget: subject === null, replaced: false };
  });
  return all.map((ruling, place) => {
    const key = keyOf(ruling);
    const again = key !== null && all.slice(place + 1).some((later) => keyOf(later) === key);
    return { ...ruling, replaced: again };
  });
};

export const isNamedFor = (ruling: Ruling, event: StatusEvent): boolean =>
  ruling.subject.kind === 'Finding' && ruling.subject.date === event.date && ruling.decision.status === event.status;
