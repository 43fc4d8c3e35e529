import type { Finding } from '../../findings/finding.ts';
import { lowest, peerRules, type Test } from './rules.ts';

interface CelModule {
  readonly parse: (expression: string) => (context: { readonly f: Finding }) => bigint;
}

/** @marcbachmann/cel-js: one parsed expression; names in brackets, because its identifiers are ASCII. */
export async function celPoints(): Promise<(finding: Finding) => number> {
  const name = '@marcbachmann/cel-js';
  const { parse } = (await import(name)) as CelModule;
  const evaluate = parse(expression());
  return (finding) => Number(evaluate({ f: finding }));
}

function expression(): string {
  const degree = `(f["责任"] == "主要责任" ? 2 : f["责任"] == "重要责任" ? 1 : 0)`;
  const chain = peerRules.map((rule) => `${rule.tests.map(test).join(' && ')} ? ${lowest(rule.band)} + ${degree}`);
  return `!("处理" in f && "方式" in f["处理"]) ? 0 : ${chain.join(' : ')} : 0`;
}

function test(test: Test): string {
  const keys = test.field.split('.');
  const value = `f${keys.map((key) => `["${key}"]`).join('')}`;
  const owner = `f${keys
    .slice(0, -1)
    .map((key) => `["${key}"]`)
    .join('')}`;
  const present = `"${keys.at(-1) ?? ''}" in ${owner}`;
  switch (test.kind) {
    case 'OneOf':
      return `${value} in ${list(test.items)}`;
    case 'AbsentOrOneOf':
      return `(!(${present}) || ${value} in ${list(test.items)})`;
    case 'Meets':
      return `${value}.exists(x, x in ${list(test.items)})`;
    case 'Cites':
      return `${value}.exists(x, ${test.items.map((clause) => `x.startsWith("${clause}")`).join(' || ')})`;
    case 'NotTrue':
      return `!(${present} && dyn(${value}) in [dyn("是"), dyn(true)])`;
    case 'NotFalse':
      return `!(${present} && dyn(${value}) in [dyn("否"), dyn(false)])`;
  }
}

function list(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
}
