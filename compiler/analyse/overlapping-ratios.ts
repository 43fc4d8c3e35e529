import { diagnose, type Diagnostic } from '#diagnostics';
import type { Ratio, RatioBound } from '../typed/ir-duties.ts';
import type { Analysed } from './analysis.ts';
import { acknowledgedPairs, pairOf } from './acknowledged.ts';

/** Two 机构阈值 that hold at one share, which no 知悉 重叠 line acknowledges. */
export function overlappingRatios({ typed }: Analysed): readonly Diagnostic[] {
  const acknowledged = acknowledgedPairs(typed.resolved.declarations, '重叠', '机构阈值');
  const { ratios } = typed;
  return ratios.flatMap((later, at) =>
    ratios.slice(0, at).flatMap((earlier) => {
      const [own, other] = later.declared.home === typed.resolved.home ? [later, earlier] : [earlier, later];
      const share = meeting(earlier, later);
      if (share === null || own.declared.home !== typed.resolved.home) return [];
      if (acknowledged.has(pairOf(own.name, other.name))) return [];
      const ordered = precedes(earlier, later) || precedes(later, earlier);
      const parameters = { name: own.name, other: other.name, share, ordered };
      const related = [{ span: other.declared.nameSpan, role: 'other-rule' as const }];
      return [diagnose('ratios-overlap', own.declared.nameSpan, parameters, { related })];
    }),
  );
}

function precedes(one: Ratio, other: Ratio): boolean {
  return one.precedes.includes(other.name);
}

/** Where both hold, as the language writes it; null if nowhere. */
function meeting(one: Ratio, other: Ratio): string | null {
  const low = tighter(one.low, other.low, 'low');
  const high = tighter(one.high, other.high, 'high');
  if (low === null || high === null) return shareText(low, high);
  const order = compare(low, high);
  if (order > 0 || (order === 0 && !(low.included && high.included))) return null;
  return order === 0 ? percent(low) : shareText(low, high);
}

function tighter(one: RatioBound | null, other: RatioBound | null, end: 'low' | 'high'): RatioBound | null {
  if (one === null || other === null) return one ?? other;
  const order = compare(one, other) * (end === 'low' ? 1 : -1);
  if (order === 0) return one.included ? other : one;
  return order > 0 ? one : other;
}

function compare(one: RatioBound, other: RatioBound): number {
  return one.part * other.whole - other.part * one.whole;
}

function shareText(low: RatioBound | null, high: RatioBound | null): string {
  const from = low === null ? '' : low.included ? `${percent(low)}以上` : `超过${percent(low)}`;
  const to = high === null ? '' : high.included ? `${percent(high)}以下` : `不满${percent(high)}`;
  return from + to === '' ? '任何比例' : from + to;
}

function percent({ part, whole }: RatioBound): string {
  return `${(part * 100) / whole}%`;
}
