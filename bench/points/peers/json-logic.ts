import type { Finding } from '../../findings/finding.ts';
import { lowest, peerRules, type PeerRule, type Test } from './rules.ts';

interface JsonLogicModule {
  readonly LogicEngine: new () => { build(logic: unknown): (data: Finding) => number };
}

/** json-logic-engine, compiled: one expression. */
export async function jsonLogicPoints(): Promise<(finding: Finding) => number> {
  const name = 'json-logic-engine';
  const { LogicEngine } = (await import(name)) as JsonLogicModule;
  return new LogicEngine().build(logic());
}

function logic(): unknown {
  const chain = peerRules.flatMap((rule) => [condition(rule), points(rule)]);
  return { if: [{ '!': [{ var: '处理.方式' }] }, 0, { if: [...chain, 0] }] };
}

function condition(rule: PeerRule): unknown {
  const tests = rule.tests.map(test);
  return tests.length === 1 ? tests[0] : { and: tests };
}

function test(test: Test): unknown {
  const value = { var: test.field };
  switch (test.kind) {
    case 'OneOf':
      return { in: [value, test.items] };
    case 'AbsentOrOneOf':
      return { or: [{ '!': [value] }, { in: [value, test.items] }] };
    case 'Meets':
      return { some: [value, { in: [{ var: '' }, test.items] }] };
    case 'Cites':
      return { some: [value, { or: test.items.map((clause) => ({ in: [clause, { var: '' }] })) }] };
    case 'NotTrue':
      return { '!': [{ in: [value, ['是', true]] }] };
    case 'NotFalse':
      return { '!': [{ in: [value, ['否', false]] }] };
  }
}

function points(rule: PeerRule): unknown {
  const low = lowest(rule.band);
  const degree = { var: '责任' };
  return { if: [{ '===': [degree, '主要责任'] }, low + 2, { '===': [degree, '重要责任'] }, low + 1, low] };
}
