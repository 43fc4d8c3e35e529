import type { Folder } from '../match/fold.ts';
import { choose, fold } from '../match/fold.ts';
import type { Test } from '../match/test.ts';
import { StatusSets } from './status-sets.ts';
import type { Condition, MonthsRow, Nature, StatusRow } from '../tables.ts';

/** What a rule set says of statuses, under the readings chosen. */
export interface StandingRules {
  /** Positions of the statuses that are not stops; null: the rule set has none of that nature. */
  readonly settled: number | null;
  readonly notEntered: number | null;
  readonly awaiting: number | null;
  readonly left: number | null;
  readonly statuses: readonly PreparedStatus[];
  readonly sets: StatusSets;
  readonly linkages: readonly { readonly guard: Test; readonly statuses: readonly number[] }[];
  readonly cascades: readonly { readonly guard: Test; readonly status: number }[];
  readonly repairs: RepairRules | null;
  /** By threshold: whether its guard asks what was scored in one go. */
  readonly oneOff: readonly boolean[];
}

export interface PreparedStatus {
  readonly row: StatusRow;
  /** 0 is the strongest. */
  readonly rank: number;
  readonly begins: 'effective-day' | 'next-day' | 'next-month';
  readonly undecided: 'score-date' | 'not';
  /** Of a timed stop: whether it ends by itself, without an assessment. */
  readonly endsItself: boolean;
  /** Every length that some threshold with this status allows. */
  readonly lengths: readonly MonthsRow[];
  /** The shortest bar of a threshold with this status; null: none has any. */
  readonly shortestBar: number | null;
}

export interface RepairRules {
  readonly perYear: number | null;
  /** Months by which a repair may cut; null: it may not. */
  readonly cut: number | null;
  readonly cutsOfOne: number | null;
  readonly lifts: boolean;
}

export function standingRules(folder: Folder, thresholds: readonly { readonly guard: Test }[]): StandingRules {
  const { tables } = folder;
  const ofNature = (nature: Nature): number | null => {
    const position = tables.statuses.findIndex((status) => status.nature === nature);
    return position < 0 ? null : position;
  };
  const settled = ofNature('settled');
  const prepared = tables.statuses.map((row, status) => preparedStatus(folder, thresholds, settled, row, status));
  const { repairs } = tables;
  return {
    settled,
    notEntered: ofNature('not-entered'),
    awaiting: ofNature('awaiting'),
    left: ofNature('left'),
    statuses: prepared,
    sets: new StatusSets(prepared.map(({ rank }) => rank)),
    linkages: tables.linkages.map(({ guard, statuses }) => ({ guard: fold(folder, guard), statuses })),
    cascades: tables.cascades.map(({ guard, status }) => ({ guard: fold(folder, guard), status })),
    repairs:
      repairs === null
        ? null
        : {
            perYear: choose(folder, repairs.perYear, null),
            cut: choose(folder, repairs.cut, null),
            cutsOfOne: choose(folder, repairs.cutsOfOne, null),
            lifts: choose(folder, repairs.below, 'cut-only') === 'lift',
          },
    oneOff: tables.thresholds.map(({ guard }) => asksOneOff(guard)),
  };
}

function preparedStatus(
  folder: Folder,
  thresholds: readonly { readonly guard: Test }[],
  settled: number | null,
  row: StatusRow,
  status: number,
): PreparedStatus {
  const { tables } = folder;
  const bringing = tables.thresholds.filter(
    (threshold, position) => threshold.status?.status === status && thresholds[position]?.guard.kind !== 'Never',
  );
  const bars = bringing.flatMap(({ barMonths }) => barMonths ?? []);
  return {
    row,
    rank: rankOf(tables.strength, status, tables.statuses.length),
    begins: choose(folder, row.begins, 'effective-day'),
    undecided: choose(folder, row.undecided, 'not'),
    endsItself: choose<number | null>(folder, row.expiry, settled) === settled,
    lengths: bringing.flatMap((threshold) => threshold.status?.months ?? []),
    shortestBar: bars.length === 0 ? null : Math.min(...bars),
  };
}

/** Statuses that 强弱 does not name are weaker than those it names. */
function rankOf(strength: readonly number[], status: number, count: number): number {
  const rank = strength.indexOf(status);
  return rank < 0 ? count + status : rank;
}

function asksOneOff(condition: Condition): boolean {
  switch (condition.kind) {
    case 'All':
    case 'Any':
      return condition.operands.some(asksOneOff);
    case 'Not':
      return asksOneOff(condition.operand);
    default:
      return condition.kind === 'OneOffIn';
  }
}
