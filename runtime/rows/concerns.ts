import type { Prepared } from '../match/prepare.ts';
import { evaluate, NO, OPEN } from '../match/test.ts';
import type { PersonRecord } from '../record/record.ts';
import type { FactSheet } from '../sheet.ts';
import type { Judged } from './judged.ts';

/**
 * Whether judging under `other` instead may change anything in the decision: a quick look at what the record holds and at the rules that ask for the reading.
 * False is certain; true only means that it is worth judging again.
 */
export function mayDiffer(judged: Judged, interpretation: number, other: Prepared): boolean {
  const { prepared, record, ledger } = judged;
  const { tables } = prepared.rules;
  const asked = (rows: unknown): boolean => asksFor(rows, interpretation);
  const stopped = record.decisions.length > 0 || ledger.stretches.some(({ view }) => view.causes.length > 0);
  return (
    (asked([tables.trigger, tables.situations]) && scoresOtherwise(prepared, other, record)) ||
    (asked(tables.responsibility) && record.findings.length > 0) ||
    (asked(tables.choices) && hasCircumstances(prepared, record)) ||
    (asked(tables.accumulation) && sharesInspections(record)) ||
    (asked(tables.thresholds) && ledger.days.some(({ firings }) => firings.some((fired) => fired.length > 0))) ||
    (asked(tables.statuses) && stopped) ||
    (asked(tables.linkages) && stopped) ||
    (asked(tables.cascades) && record.measures.length > 0) ||
    (asked(tables.repairs) && record.repairs.length > 0) ||
    (asked(tables.recoveries) && record.assessments.length + record.registrations.length > 0) ||
    (asked(tables.settlements) && record.services.length > 0) ||
    (asked(tables.clocks) && record.answers.length + record.applications.length + record.findings.length > 0)
  );
}

/** Whether a condition anywhere in these rows asks which reading is chosen. */
export function asksFor(rows: unknown, interpretation: number): boolean {
  if (typeof rows !== 'object' || rows === null) return false;
  if ('kind' in rows && rows.kind === 'ReadingIs' && 'interpretation' in rows)
    return rows.interpretation === interpretation;
  return Object.values(rows).some((part) => asksFor(part, interpretation));
}

/** Whether some finding is not certain to be handled and to match just as before. */
function scoresOtherwise(prepared: Prepared, other: Prepared, { findings }: PersonRecord): boolean {
  const decided = ({ trigger, entries }: Prepared, sheet: FactSheet): string => {
    const truths = [trigger, ...entries.map(({ guard }) => guard)].map((test) => evaluate(test, sheet));
    return truths.includes(OPEN) || entries.some(({ guard }) => guard.kind === 'Count') ? '?' : truths.join('');
  };
  return findings.some(({ sheet }) => {
    const truths = decided(prepared, sheet);
    return truths === '?' || truths !== decided(other, sheet);
  });
}

function hasCircumstances({ circumstances }: Prepared, { findings }: PersonRecord): boolean {
  return findings.some(({ sheet }) => circumstances.some((test) => evaluate(test, sheet) !== NO));
}

/** Which findings are one conduct, or one decision, is in question only where several are of one inspection. */
function sharesInspections({ findings }: PersonRecord): boolean {
  const inspections = findings.flatMap(({ inspection }) => inspection ?? []);
  return new Set(inspections).size < inspections.length;
}
