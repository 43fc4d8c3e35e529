import type { SettlementResult, Undetermined } from '../decision.ts';
import { settle, type Settled } from '../settlement/settle.ts';
import { clockPhrases } from '../phrases/clocks.ts';
import { settlementPhrases } from '../phrases/settlement.ts';
import { byDateThenId } from '../record/record.ts';
import { textOf } from '../calendar.ts';
import { unique, type Judged } from './judged.ts';

/** One row for each service, by date, then 编号. `undetermined`: what the decision says is still open. */
export function settlementRows(judged: Judged, undetermined: readonly Undetermined[]): readonly SettlementResult[] {
  const { record } = judged;
  return record.services
    .map((service, position) => ({ service, settled: settlementOf(judged, position) }))
    .sort((left, right) => byDateThenId(left.service, right.service))
    .map(({ service, settled }): SettlementResult => {
      const conclusion = conclusionOf(settled, service.settled);
      // What is open about the status matters only where several are possible.
      const several = settled.statuses.length > 1;
      const open = undetermined.filter(
        ({ 事项, 编号, 日期 }) =>
          编号 === service.id || (several && 日期 <= textOf(service.date) && 事项 !== clockPhrases.calendar),
      );
      return {
        编号: service.id,
        结论: conclusion,
        理由: reasonOf(judged, settled, conclusion, unique(open.map(({ 事项 }) => 事项))),
        依据: unique(rulesOf(judged, settled).flatMap(({ citations }) => citations)),
      };
    });
}

/** What the service comes to over all combinations. */
export function settlementOf({ prepared, record, ledger }: Judged, position: number): Settled {
  const served = ledger.observations.flatMap((one) => (one.kind === 'Served' && one.service === position ? [one] : []));
  const service = record.services[position];
  return settle(prepared, service?.sheet ?? record.person, served);
}

function conclusionOf({ cases }: Settled, paid: boolean): SettlementResult['结论'] {
  const conclusions = unique(
    cases.map(({ conclusion, recovers }) => {
      if (conclusion === null) return '待定';
      if (conclusion === 'settle') return '结算';
      return paid && recovers ? '追回' : '不予结算';
    }),
  );
  return conclusions.length === 1 ? (conclusions[0] as SettlementResult['结论']) : '待定';
}

function rulesOf({ prepared }: Judged, { cases }: Settled) {
  const { settlements } = prepared.rules.tables;
  const positions = [...new Set(cases.flatMap(({ rules }) => rules))].sort((left, right) => left - right);
  return positions.flatMap((rule) => settlements[rule] ?? []);
}

function reasonOf(
  judged: Judged,
  settled: Settled,
  conclusion: SettlementResult['结论'],
  open: readonly string[],
): string {
  const { statuses } = judged.prepared.rules.tables;
  const names = settled.statuses.flatMap((status) => statuses[status]?.name ?? []);
  const rules = rulesOf(judged, settled).map(({ name }) => name);
  return conclusion === '待定' ? settlementPhrases.undetermined(names, open) : settlementPhrases.decided(names, rules);
}
