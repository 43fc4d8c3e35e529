import { textOf } from '../calendar.ts';
import type { Problem } from '../decision.ts';
import { standingPhrases } from '../phrases/standing.ts';
import type { Registration } from '../record/record.ts';
import { byBeginning, type Cause } from '../standing/cause.ts';
import type { Observation } from '../standing/standing.ts';
import { unique, type Judged } from './judged.ts';

/** Why a registration anew is refused in every combination, with the clauses of all the bars that some combination has. */
export function registrationProblems(judged: Judged, { id }: Registration): readonly Problem[] {
  const found = judged.ledger.observations
    .filter((one) => one.kind === 'Registered')
    .filter((one) => one.registration === id);
  const [first] = found;
  if (first === undefined) return [];
  const refusals = first.refusals.filter((refusal) => found.every((one) => one.refusals.includes(refusal)));
  const bars = found.flatMap((one) => one.bars).sort(byBeginning);
  return refusals.map((refusal): Problem => {
    if (refusal === 'inside-bar')
      return {
        代码: '禁止登记期内',
        说明: barText(found),
        编号: id,
        依据: unique(bars.flatMap(({ citations }) => citations)),
      };
    return { 代码: '未经评估', 说明: standingPhrases.notAssessed, 编号: id, 依据: unique(assessing(judged, bars)) };
  });
}

/** The earliest day on which it may be otherwise. */
function barText(found: readonly Extract<Observation, { readonly kind: 'Registered' }>[]): string {
  const last = Math.min(...found.map(({ barred }) => barred ?? Infinity));
  return Number.isFinite(last) ? standingPhrases.insideBar(textOf(last), textOf(last + 1)) : standingPhrases.openBar;
}

/** The clauses on how the statuses of the bars end. */
function assessing({ prepared }: Judged, bars: readonly Cause[]): readonly string[] {
  const { statuses, recoveries } = prepared.rules.tables;
  return bars.flatMap(({ status }) => [
    ...recoveries.filter((recovery) => recovery.status === status).flatMap(({ citations }) => citations),
    ...(statuses[status]?.citations ?? []),
  ]);
}
