import { peerRules, type PeerRule, type Test } from '../points/peers/rules.ts';

/** Article 10 written out for `situations` situations: whole copies, each with its own labels, kinds of handling and regulations, the last cut short. */
export function scaledRules(situations: number): readonly PeerRule[] {
  const rules: PeerRule[] = [];
  for (let copy = 0; rules.length < situations; copy += 1) {
    rules.push(...peerRules.slice(0, situations - rules.length).map((rule) => copied(rule, copy)));
  }
  return rules.sort((left, right) => right.band - left.band);
}

function copied(rule: PeerRule, copy: number): PeerRule {
  return { ...rule, id: `${copy}.${rule.id}`, tests: rule.tests.map((test) => copiedTest(test, copy)) };
}

function copiedTest(test: Test, copy: number): Test {
  switch (test.kind) {
    case 'Meets':
      return { ...test, items: test.items.map((label) => wordIn(label, copy)) };
    case 'Cites':
      return { ...test, items: test.items.map((citation) => citationIn(citation, copy)) };
    case 'OneOf':
      return test.field === '处理.方式' ? { ...test, items: test.items.map((method) => wordIn(method, copy)) } : test;
    case 'AbsentOrOneOf':
    case 'NotTrue':
    case 'NotFalse':
      return test;
  }
}

/** The word of a copy. */
export function wordIn(word: string, copy: number): string {
  return `${word}${copy}`;
}

/** The citation of a copy's own regulation: 《条例》 becomes 《条例7》. */
export function citationIn(citation: string, copy: number): string {
  return citation.replace('》', `${copy}》`);
}
