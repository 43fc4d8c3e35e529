import type { Finding } from '../findings/finding.ts';
import { lowest, type PeerRule, type Test } from '../points/peers/rules.ts';

type Points = (finding: Finding) => number;

/** The rules as programs of the trade write them: a switch over the words, and one `if` after the other. */
export async function generatedCode(
  rules: readonly PeerRule[],
): Promise<{ readonly stringSwitch: Points; readonly ifs: Points }> {
  const source = [
    'const some = (items, holds) => Array.isArray(items) && items.some(holds);',
    `const degree = (f) => (f.责任 === '主要责任' ? 2 : f.责任 === '重要责任' ? 1 : 0);`,
    ifs(rules),
    stringSwitch(rules),
  ].join('\n');
  const address = `data:text/javascript,${encodeURIComponent(source)}`;
  return (await import(address)) as { readonly stringSwitch: Points; readonly ifs: Points };
}

function ifs(rules: readonly PeerRule[]): string {
  const lines = rules.map(
    (rule) => `if (${rule.tests.map(test).join(' && ')}) return ${lowest(rule.band)} + degree(f);`,
  );
  return `export function ifs(f) { if (f.处理?.方式 === undefined) return 0; ${lines.join('\n')} return 0; }`;
}

function stringSwitch(rules: readonly PeerRule[]): string {
  return `export function stringSwitch(f) {
    if (f.处理?.方式 === undefined) return 0;
    let band = 0;
    for (const label of f.行为) switch (label) { ${cases(rules, 'Meets')} }
    switch (f.处理.方式) { ${cases(
      rules.filter((rule) => keyOf(rule, 'Meets') === undefined),
      'OneOf',
    )} }
    return band === 0 ? 0 : 3 * band - 2 + degree(f);
  }`;
}

function keyOf(rule: PeerRule, kind: Test['kind']): Test | undefined {
  return rule.tests.find((test) => test.kind === kind);
}

/** One case for each word, with what else its rules ask for. */
function cases(rules: readonly PeerRule[], kind: 'Meets' | 'OneOf'): string {
  const bodies = new Map<string, string>();
  for (const rule of rules) {
    const key = keyOf(rule, kind);
    if (key === undefined || !('items' in key)) continue;
    const rest = rule.tests.filter((other) => other !== key).map(test);
    for (const word of key.items) {
      const body = `if (${['band < ' + String(rule.band), ...rest].join(' && ')}) band = ${rule.band};`;
      bodies.set(word, `${bodies.get(word) ?? ''} ${body}`);
    }
  }
  return [...bodies].map(([word, body]) => `case ${JSON.stringify(word)}: ${body} break;`).join('\n');
}

function test(test: Test): string {
  const value = `f.${test.field.replace('.', '?.')}`;
  switch (test.kind) {
    case 'OneOf':
      return oneOf(value, test.items);
    case 'AbsentOrOneOf':
      return `(${value} === undefined || ${oneOf(value, test.items)})`;
    case 'Meets':
      return `some(${value}, (x) => ${oneOf('x', test.items)})`;
    case 'Cites':
      return `some(${value}, (x) => ${test.items.map((clause) => `x.startsWith(${JSON.stringify(clause)})`).join(' || ')})`;
    case 'NotTrue':
      return `${value} !== '是' && ${value} !== true`;
    case 'NotFalse':
      return `${value} !== '否' && ${value} !== false`;
  }
}

function oneOf(value: string, items: readonly string[]): string {
  return `(${items.map((item) => `${value} === ${JSON.stringify(item)}`).join(' || ')})`;
}
