import type { MeasureResult } from '#runtime';
import type { Comparison } from './comparison.ts';
import type { Expectation } from './scenario.ts';

type OfMeasures = Expectation & { readonly kind: 'CertainMeasures' | 'NoCertainMeasures' };

/** 措施 names some of the certain measures, 没有措施 some that are not. What does not hold tells of the wrong ones alone. */
export function compareMeasures(expectation: OfMeasures, rows: readonly MeasureResult[]): Comparison {
  const { kind, measures } = expectation;
  const wrong = measures.filter((measure) => (certainty(rows, measure) === '确定') !== (kind === 'CertainMeasures'));
  const holds = wrong.length === 0;
  const told = holds ? measures : wrong;
  const [key, expected] = kind === 'CertainMeasures' ? ['措施', '确定'] : ['没有措施', '不确定发生'];
  const found = told.map((measure) => certainty(rows, measure));
  const actual = (new Set(found).size === 1 ? found.slice(0, 1) : found).join('、');
  return {
    expectation,
    about: [key, ...(told.length > 0 ? [told.join('、')] : [])].join(' '),
    expected,
    actual,
    holds,
  };
}

function certainty(all: readonly MeasureResult[], measure: string): string {
  const rows = all.filter((row) => row.措施 === measure);
  if (rows.length === 0) return '没有';
  return rows.some((row) => row.确定性 === '确定') ? '确定' : '可能';
}
