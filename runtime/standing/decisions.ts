import { firstOfNextMonth, type Day } from '../calendar.ts';
import type { Finding, InstitutionMeasure, StatusDecision } from '../record/record.ts';
import type { StandingRules } from './rules.ts';

/** A status decision that counts, and the first day on which its status holds. */
export interface Ruling {
  /** Position in `record.decisions`. */
  readonly position: number;
  readonly entry: StatusDecision;
  readonly begins: Day;
  /** It answers events up to this day: the day it was made, or took effect if that was earlier. */
  readonly reaches: Day;
}

/** Which decisions answer what. */
export interface Rulings {
  /** By the day of the findings they name. */
  readonly onDay: ReadonlyMap<Day, readonly NamedRuling[]>;
  /** By the position of the measure they name. */
  readonly onMeasure: ReadonlyMap<number, readonly Ruling[]>;
  /** Those that name nothing on record, by `reaches`, then in their order. */
  readonly unnamed: readonly Ruling[];
}

export interface NamedRuling extends Ruling {
  readonly arose: string | null;
}

export const noRulings: Rulings = { onDay: new Map(), onMeasure: new Map(), unnamed: [] };

/** `lapsed` are positions of decisions that no longer count. Of two for one event the later alone counts. */
export function rulingsOf(
  rules: StandingRules,
  decisions: readonly StatusDecision[],
  findings: readonly Finding[],
  measures: readonly InstitutionMeasure[],
  lapsed: ReadonlySet<number>,
): Rulings {
  if (decisions.length === 0) return noRulings;
  const onDay = new Map<Day, NamedRuling[]>();
  const onMeasure = new Map<number, Ruling[]>();
  const unnamed: Ruling[] = [];
  for (let position = 0; position < decisions.length; position += 1) {
    const entry = decisions[position];
    if (entry === undefined) continue;
    const begins = beginningOf(rules, entry.status, entry.effective);
    const reaches = Math.min(entry.date, entry.effective);
    const finding = findings.find(({ id }) => id === entry.target);
    if (finding !== undefined) {
      answer(onDay, finding.date, { position, entry, begins, reaches, arose: finding.institution });
      continue;
    }
    const ruling: Ruling = { position, entry, begins, reaches };
    const measure = measures.findIndex(({ id }) => id === entry.target);
    if (measure >= 0) onMeasure.set(measure, [ruling]);
    else unnamed.push(ruling);
  }
  unnamed.sort((left, right) => left.reaches - right.reaches);
  if (lapsed.size === 0) return { onDay, onMeasure, unnamed };
  const counts = ({ position }: Ruling): boolean => !lapsed.has(position);
  return { onDay: filtered(onDay, counts), onMeasure: filtered(onMeasure, counts), unnamed: unnamed.filter(counts) };
}

/** Without what does not count; what was replaced by it stays replaced. */
function filtered<K, R extends Ruling>(answers: Map<K, R[]>, counts: (ruling: Ruling) => boolean): Map<K, R[]> {
  const kept = [...answers].map(([key, rulings]) => [key, rulings.filter(counts)] as const);
  return new Map(kept.filter(([, rulings]) => rulings.length > 0));
}

function answer<K, R extends Ruling>(answers: Map<K, R[]>, key: K, ruling: R): void {
  const others = answers.get(key)?.filter(({ entry }) => entry.status !== ruling.entry.status) ?? [];
  others.push(ruling);
  answers.set(key, others);
}

/** 起算: from which day a decision holds that takes effect on `effective`. */
export function beginningOf({ statuses }: StandingRules, status: number, effective: Day): Day {
  switch (statuses[status]?.begins) {
    case 'next-day':
      return effective + 1;
    case 'next-month':
      return firstOfNextMonth(effective);
    default:
      return effective;
  }
}
