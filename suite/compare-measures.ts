import type { MeasureResult } from '#runtime';
import type { Difference } from './difference.ts';
import type { Expectation } from './scenario.ts';

type OfMeasures = Expectation & { readonly kind: 'CertainMeasures' | 'NoCertainMeasures' };

/** 措施 names some of the certain measures, 没有措施 some that are not. */
export function compareMeasures(expectation: OfMeasures, rows: readonly MeasureResult[]): Difference | null {
  const { kind, measures } = expectation;
  const wrong = measures.filter((measure) => (certainty(rows, measure) === '确定') !== (kind === 'CertainMeasures'));
  if (wrong.length === 0) return null;
  const actual = wrong.map((measure) => certainty(rows, measure)).join('、');
  return kind === 'CertainMeasures'
    ? { expectation, about: `措施 ${wrong.join('、')}`, expected: '确定', actual }
    : { expectation, about: `没有措施 ${wrong.join('、')}`, expected: '不确定发生', actual: '确定' };
}

function certainty(all: readonly MeasureResult[], measure: string): string {
  const rows = all.filter((row) => row.措施 === measure);
  if (rows.length === 0) return '没有';
  return rows.some((row) => row.确定性 === '确定') ? '确定' : '可能';
}
