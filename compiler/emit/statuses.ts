import type { StatusRow, Tables } from '#runtime/tables';
import type * as core from '../core/ir-status.ts';
import { conditionOf, switchOf } from './condition.ts';
import { dutyRow, ruleRow } from './rules.ts';

type LinkageRow = Tables['linkages'][number];
type CascadeRow = Tables['cascades'][number];
type SettlementRow = Tables['settlements'][number];
type RepairsRow = NonNullable<Tables['repairs']>;
type PoolRow = RepairsRow['pools'][number];
type RecoveryRow = Tables['recoveries'][number];

export function statusRow(status: core.Status): StatusRow {
  return {
    name: status.name,
    nature: status.nature,
    begins: switchOf(status.begins),
    undecided: switchOf(status.undecided),
    expiry: switchOf(status.expiry),
    reregistration: status.reregistration,
    prohibitions: status.prohibitions.map(({ acts, guard }) => ({ acts: [...acts], guard: conditionOf(guard) })),
    citations: [...status.origin.citations],
  };
}

export function linkageRow(linkage: core.Linkage): LinkageRow {
  return { ...ruleRow(linkage), statuses: [...linkage.statuses] };
}

export function cascadeRow(cascade: core.Cascade): CascadeRow {
  const { open } = cascade;
  return {
    ...ruleRow(cascade),
    status: cascade.status,
    open: open === null ? null : { name: open.name, text: open.text },
    decidedBy: [...cascade.decidedBy],
  };
}

export function settlementRow(settlement: core.Settlement): SettlementRow {
  return { ...ruleRow(settlement), conclusion: settlement.conclusion, recovers: settlement.recovers };
}

export function repairsRow(repairs: core.Repairs): RepairsRow {
  return {
    route: repairs.route,
    pools: repairs.pools.map(poolRow),
    perYear: switchOf(repairs.perYear),
    cut: switchOf(repairs.cut),
    cutsOfOne: switchOf(repairs.cutsOfOne),
    floor: repairs.floor,
    below: switchOf(repairs.below),
    excluded: [...repairs.excluded],
    duties: repairs.duties.map(dutyRow),
    citations: [...repairs.citations],
  };
}

function poolRow(pool: core.Pool): PoolRow {
  return {
    name: pool.name,
    routes: [...pool.routes],
    low: pool.low,
    high: pool.high,
    timesAYear: pool.timesAYear,
    pointsAYear: pool.pointsAYear,
    decidedBy: [...pool.decidedBy],
    citations: [...pool.origin.citations],
  };
}

export function recoveryRow(recovery: core.Recovery): RecoveryRow {
  return {
    status: recovery.status,
    applicant: [...recovery.applicant],
    consent: [...recovery.consent],
    assessor: [...recovery.assessor],
    passed: switchOf(recovery.passed),
    citations: [...recovery.origin.citations],
  };
}
