import { diagnose, type Diagnostic } from '#diagnostics';
import type { Analysed } from './analysis.ts';

/** Stops that expire into a status from which only a passed assessment leads, with no 恢复 that says so. */
export function recoverable({ typed }: Analysed): readonly Diagnostic[] {
  return typed.statuses.flatMap(({ status, expiry }) => {
    const awaiting = expiry.find(({ value }) => value.nature === 'awaiting')?.value;
    if (awaiting === undefined || status.declared.home !== typed.resolved.home) return [];
    if (typed.recoveries.some((recovery) => recovery.status === status)) return [];
    return [diagnose('no-way-back', status.declared.nameSpan, { name: status.name, awaiting: awaiting.name })];
  });
}
