import type { Finding } from '../../findings/finding.ts';
import { lowest, peerRules, type PeerRule, type Test } from './rules.ts';

interface ZenModule {
  readonly ZenEngine: new () => { createDecision(content: object): ZenDecision };
}

interface ZenDecision {
  evaluate(context: unknown): Promise<{ readonly result: unknown }>;
}

/** @gorules/zen-engine: one decision table that stops at the first row; a whole pool in one call (its loop mode), which spares it the crossing per finding. */
export async function zenPoints(): Promise<(findings: readonly Finding[]) => Promise<readonly number[]>> {
  const name = '@gorules/zen-engine';
  const { ZenEngine } = (await import(name)) as ZenModule;
  const decision = new ZenEngine().createDecision(table());
  return async (findings) => {
    const { result } = await decision.evaluate({ findings });
    return (result as { readonly scored: readonly { readonly points: number }[] }).scored.map(({ points }) => points);
  };
}

function table(): object {
  const node = (id: string, type: string, content: object = {}): object => ({
    id,
    name: id,
    type,
    content,
    position: { x: 0, y: 0 },
  });
  const edge = (sourceId: string, targetId: string): object => ({
    id: `${sourceId}-${targetId}`,
    sourceId,
    targetId,
    type: 'edge',
  });
  const rules = [
    { _id: 'unhandled', holds: `${value('处理')} == null or ${value('处理.方式')} == null`, points: '0' },
    ...peerRules.map((rule) => ({ _id: rule.id, holds: rule.tests.map(test).join(' and '), points: points(rule) })),
    { _id: 'none', holds: '', points: '0' },
  ];
  const content = {
    hitPolicy: 'first',
    executionMode: 'loop',
    inputField: 'findings',
    outputPath: 'scored',
    inputs: [{ id: 'holds', name: 'holds' }],
    outputs: [{ id: 'points', name: 'points', field: 'points' }],
    rules,
  };
  return {
    nodes: [node('in', 'inputNode'), node('table', 'decisionTableNode', content), node('out', 'outputNode')],
    edges: [edge('in', 'table'), edge('table', 'out')],
  };
}

/** In brackets from the root, because its identifiers are ASCII. */
function value(field: string): string {
  return `$root${field
    .split('.')
    .map((key) => `["${key}"]`)
    .join('')}`;
}

function test(test: Test): string {
  const given = value(test.field);
  switch (test.kind) {
    case 'OneOf':
      return `${given} in ${list(test.items)}`;
    case 'AbsentOrOneOf':
      return `(${given} == null or ${given} in ${list(test.items)})`;
    case 'Meets':
      return `some(${given}, # in ${list(test.items)})`;
    case 'Cites':
      return `some(${given}, ${test.items.map((clause) => `startsWith(#, "${clause}")`).join(' or ')})`;
    case 'NotTrue':
      return `not(${given} == "是" or ${given} == true)`;
    case 'NotFalse':
      return `not(${given} == "否" or ${given} == false)`;
  }
}

function points(rule: PeerRule): string {
  const low = lowest(rule.band);
  const degree = value('责任');
  return `${degree} == "主要责任" ? ${low + 2} : ${degree} == "重要责任" ? ${low + 1} : ${low}`;
}

function list(items: readonly string[]): string {
  return `[${items.map((item) => `"${item}"`).join(', ')}]`;
}
