import type { InstitutionMeasure } from '../record/record.ts';
import type { CascadeRow } from '../tables.ts';
import { causeWith, type Cause } from './cause.ts';
import type { Ruling } from './decisions.ts';
import { withCause, withRuling, type Surroundings } from './events.ts';
import type { StandingRules } from './rules.ts';
import { observing, type Standing } from './standing.ts';

/** The standing after a measure against an institution. `holding` are the positions of the cascades that reach the person. */
export function afterMeasure(
  around: Surroundings,
  before: Standing,
  measure: InstitutionMeasure,
  position: number,
  cascades: readonly CascadeRow[],
  holding: readonly number[],
  linked: (status: number) => boolean,
): Standing {
  const rulings = around.rulings.onMeasure.get(position) ?? [];
  const arose = measure.institution === null ? null : [measure.institution];
  let after = before;
  for (const cascade of holding) {
    const row = cascades[cascade];
    if (row === undefined) continue;
    const ruling = rulings.find(({ entry }) => entry.status === row.status);
    const months = ruling?.entry.months ?? null;
    if (ruling !== undefined) after = observing(after, { kind: 'Answered', decision: ruling.position, threshold: -1 });
    if (months === null && row.open !== null) {
      const open = { day: measure.date, status: row.status, threshold: -1, cascade, id: measure.id };
      after = observing(after, { kind: 'Undecided', open });
    }
    const lengths = ruling === undefined ? null : decidedLengths(around.rules, ruling);
    const cause = causeWith({
      key: `${measure.id} ${cascade}`,
      identity: `${ruling?.entry.id ?? measure.id} ${measure.date}`,
      label: `${row.name}（${measure.id}）`,
      source: ruling?.entry.id ?? measure.id,
      citations: row.citations,
      status: row.status,
      barred: around.rules.statuses[row.status]?.row.nature === 'barred-stop',
      places: linked(row.status) ? null : arose,
      arose,
      cascade: true,
      from: measure.date,
      arisen: measure.date,
      countedFrom: ruling?.begins ?? measure.date,
      months: lengths,
      threshold: -1,
      year: null,
    });
    after = withCause(around, after, cause);
  }
  for (const ruling of rulings) {
    const { status } = ruling.entry;
    if (holding.some((cascade) => cascades[cascade]?.status === status)) continue;
    after = withRuling(around, after, ruling, { day: measure.date, arose }, linked(status));
  }
  return after;
}

/** What a decision on a cascade says; without a length the lawful ones of a timed stop, no bar at all. */
function decidedLengths({ statuses }: StandingRules, { entry }: Ruling): Cause['months'] {
  if (entry.months !== null) return { low: entry.months, high: entry.months };
  const status = statuses[entry.status];
  if (status === undefined || status.row.nature === 'barred-stop' || status.lengths.length === 0) return null;
  const { lengths } = status;
  return { low: Math.min(...lengths.map(({ low }) => low)), high: Math.max(...lengths.map(({ high }) => high)) };
}
