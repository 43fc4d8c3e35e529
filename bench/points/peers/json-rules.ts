import type { Finding } from '../../findings/finding.ts';
import { lowest, peerRules, type PeerRule, type Test } from './rules.ts';

interface JsonRulesModule {
  readonly Engine: new (rules: readonly object[], options: object) => JsonRulesEngine;
}

interface JsonRulesEngine {
  addOperator(name: string, evaluate: (fact: unknown, value: readonly string[]) => boolean): void;
  run(facts: object): Promise<{ readonly events: readonly { readonly params?: { readonly band: number } }[] }>;
}

/** json-rules-engine: a rule per situation, sets through its custom operators; the highest event counts. */
export async function jsonRulesPoints(
  rules: readonly PeerRule[] = peerRules,
): Promise<(finding: Finding) => Promise<number>> {
  const name = 'json-rules-engine';
  const { Engine } = (await import(name)) as JsonRulesModule;
  const engine = new Engine(rules.map(rule), { allowUndefinedFacts: true });
  const texts = (fact: unknown): readonly string[] =>
    (Array.isArray(fact) ? fact : [fact]).flatMap((one) => (one === undefined ? [] : [String(one)]));
  engine.addOperator('meets', (fact, items) => texts(fact).some((item) => items.includes(item)));
  engine.addOperator('cites', (fact, items) =>
    texts(fact).some((citation) => items.some((item) => citation.startsWith(item))),
  );
  engine.addOperator('absentOrIn', (fact, items) => texts(fact).every((item) => items.includes(item)));
  engine.addOperator('isNot', (fact, items) => !texts(fact).some((item) => items.includes(item)));
  return async (finding) => {
    if (finding.处理?.方式 === undefined) return 0;
    const { events } = await engine.run(finding);
    const band = events.reduce((highest, event) => Math.max(highest, event.params?.band ?? 0), 0);
    if (band === 0) return 0;
    return lowest(band) + (finding.责任 === '主要责任' ? 2 : finding.责任 === '重要责任' ? 1 : 0);
  };
}

function rule(rule: PeerRule): object {
  return { conditions: { all: rule.tests.map(condition) }, event: { type: rule.id, params: { band: rule.band } } };
}

function condition(test: Test): object {
  const [fact, key] = test.field.split('.');
  return { fact, ...(key !== undefined && { path: `$.${key}` }), ...operation(test) };
}

function operation(test: Test): object {
  switch (test.kind) {
    case 'OneOf':
      return { operator: 'in', value: test.items };
    case 'AbsentOrOneOf':
      return { operator: 'absentOrIn', value: test.items };
    case 'Meets':
      return { operator: 'meets', value: test.items };
    case 'Cites':
      return { operator: 'cites', value: test.items };
    case 'NotTrue':
      return { operator: 'isNot', value: ['是', 'true'] };
    case 'NotFalse':
      return { operator: 'isNot', value: ['否', 'false'] };
  }
}
