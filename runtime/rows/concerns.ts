import type { Prepared } from '../match/prepare.ts';
import { evaluate, NO, OPEN } from '../match/test.ts';
import type { PersonRecord } from '../record/record.ts';
import type { Rules } from '../rules.ts';
import type { FactSheet } from '../sheet.ts';
import type { Tables } from '../tables.ts';
import type { Judged } from './judged.ts';

/**
 * Whether judging under `other` instead may change anything in the decision: a quick look at what the record holds and at the rules that ask for the reading.
 * False is certain; true only means that it is worth judging again.
 */
export function mayDiffer(judged: Judged, interpretation: number, other: () => Prepared): boolean {
  const { prepared, record, ledger } = judged;
  const asked = (part: keyof Tables): boolean => asksFor(prepared.rules, part, interpretation);
  const fires = ledger.days.some(({ firings }) => firings.some((fired) => fired.length > 0));
  const stopped = record.decisions.length > 0 || ledger.stretches.some(({ view }) => view.causes.length > 0);
  return (
    ((asked('trigger') || asked('situations')) && scoresOtherwise(prepared, other(), record)) ||
    (asked('responsibility') && record.findings.length > 0) ||
    (asked('choices') && hasCircumstances(prepared, record)) ||
    (asked('accumulation') && sharesInspections(record)) ||
    (asked('thresholds') && (fires || record.decisions.length > 0)) ||
    (asked('statuses') && stopped) ||
    (asked('linkages') && stopped) ||
    (asked('cascades') && record.measures.length > 0) ||
    (asked('repairs') && record.repairs.length > 0) ||
    (asked('recoveries') && record.assessments.length + record.registrations.length > 0) ||
    (asked('settlements') && record.services.length > 0) ||
    (asked('clocks') && record.answers.length + record.applications.length + record.findings.length > 0)
  );
}

/** Whether a condition anywhere in this part of the tables asks which reading is chosen. */
export function asksFor({ tables, asked }: Rules, part: keyof Tables, interpretation: number): boolean {
  let known = asked.get(part);
  if (known === undefined) asked.set(part, (known = new Set(askedIn(tables[part]))));
  return known.has(interpretation);
}

function askedIn(rows: unknown): readonly number[] {
  if (typeof rows !== 'object' || rows === null) return [];
  if ('kind' in rows && rows.kind === 'ReadingIs' && 'interpretation' in rows) return [Number(rows.interpretation)];
  return Object.values(rows).flatMap(askedIn);
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
