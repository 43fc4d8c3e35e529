import { invariant } from '#diagnostics';
import { readCitation } from '#grammar';
import type { CitedClause, Fact, FactId, RuleSet } from '../core/ir.ts';
import { presumedValue } from './domains.ts';
import { chosen, type Value } from './predicates.ts';
import type { Finding } from './worlds.ts';

/** 通知, 异议, 异议结果: an entry that answers a finding. `points` are what a result puts in place of the finding's own. */
export interface Answer {
  readonly number: string;
  readonly date: string;
  readonly target: string;
  readonly points: number | null;
  readonly result: string | null;
}

/** What is on record on the as-of date, as known on the known-at date: each list by 日期, then 编号. */
export interface History {
  readonly person: ReadonlyMap<FactId, Value>;
  readonly findings: readonly Finding[];
  readonly answers: readonly Answer[];
}

/** Reads a record (contract value) that `readRecord` accepts. */
export function historyOf(
  rules: RuleSet,
  readings: readonly number[],
  record: unknown,
  { asOf, knownAt }: { readonly asOf: string; readonly knownAt: string },
): History {
  const listed = at(record, ['记录']);
  const entries = (Array.isArray(listed) ? listed : [])
    .map((entry: unknown) => ({ entry, date: textAt(entry, '日期') ?? '', number: textAt(entry, '编号') ?? '' }))
    .filter(({ entry, date }) => date <= asOf && (textAt(entry, '记载') ?? date) <= knownAt)
    .sort((left, right) => byText(left.date, right.date) || byText(left.number, right.number));
  return {
    person: factsOf(rules, '人员', at(record, ['人员'])),
    findings: entries
      .filter(({ entry }) => textAt(entry, '类型') === '违规')
      .map(({ entry }) => findingOf(rules, readings, entry)),
    answers: entries.filter(({ entry }) => textAt(entry, '类型') !== '违规').map(({ entry }) => answerOf(entry)),
  };
}

/** Code-point order. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}

function at(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return at((value as Readonly<Record<string, unknown>>)[key], rest);
}

function textAt(entry: unknown, key: string): string | null {
  const value = at(entry, [key]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function integerAt(entry: unknown, key: string): number | null {
  const text = textAt(entry, key);
  return text === null ? null : Number(text);
}

function findingOf(rules: RuleSet, readings: readonly number[], entry: unknown): Finding {
  const facts = factsOf(rules, '违规', entry);
  const labels = labelsOf(rules, facts);
  const number = textAt(entry, '编号') ?? '';
  const inspection = textAt(entry, '检查');
  const own = JSON.stringify(['编号', number]);
  return {
    number,
    date: textAt(entry, '日期') ?? '',
    conduct: conductOf(rules, readings, { own, inspection, labels, number: textAt(entry, '行为编号') }),
    decision: inspection === null ? own : JSON.stringify(['检查', inspection]),
    labels,
    facts,
    choice: integerAt(entry, '认定分值'),
    filled: new Set(typeof entry === 'object' && entry !== null ? Object.keys(entry) : []),
  };
}

function conductOf(
  rules: RuleSet,
  readings: readonly number[],
  finding: { own: string; inspection: string | null; labels: ReadonlySet<number>; number: string | null },
): string {
  const { own, inspection, labels, number } = finding;
  if (number !== null) return JSON.stringify(['行为编号', number]);
  if (inspection === null || chosen(rules.accumulation.identity, readings) === 'each') return own;
  return JSON.stringify(['检查', inspection, [...labels].sort((left, right) => left - right)]);
}

function labelsOf(rules: RuleSet, facts: ReadonlyMap<FactId, Value>): ReadonlySet<number> {
  const id = rules.accumulation.labels;
  const fact = rules.facts[id];
  const labels = facts.get(id) ?? (fact === undefined ? undefined : presumedValue(fact));
  return labels instanceof Set ? labels : new Set<number>();
}

function answerOf(entry: unknown): Answer {
  const result = textAt(entry, '结果');
  return {
    number: textAt(entry, '编号') ?? '',
    date: textAt(entry, '日期') ?? '',
    target: textAt(entry, '针对') ?? '',
    points: result === '撤销' ? 0 : result === '变更' ? integerAt(entry, '分值') : null,
    result,
  };
}

/** The facts that an entry (or the person) has. */
function factsOf(rules: RuleSet, entity: string, entry: unknown): ReadonlyMap<FactId, Value> {
  const facts = new Map<FactId, Value>();
  rules.facts.forEach((fact, position) => {
    const value = fact.entity === entity ? at(entry, fact.path) : undefined;
    if (value != null) facts.set(position as FactId, valueOf(rules, fact, value));
  });
  return facts;
}

function valueOf(rules: RuleSet, { type }: Fact, value: unknown): Value {
  const members = Array.isArray(value) ? value.map(String) : [];
  switch (type.kind) {
    case 'Option':
      return itemOf(rules, type.vocabulary, String(value));
    case 'OptionSet':
      return new Set(members.map((name) => itemOf(rules, type.vocabulary, name)));
    case 'CitationSet': {
      const met = members.flatMap((text) =>
        [...type.cited.keys()].filter((position) => isMet(rules, text, type.cited[position])),
      );
      return new Set(met);
    }
    case 'Truth':
      return ['是', 'true'].includes(String(value));
    case 'Money':
      return Math.round(Number(value) * 100);
    case 'Integer':
      return Number(value);
    case 'Date':
      return Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000;
  }
}

function itemOf(rules: RuleSet, vocabulary: number, name: string): number {
  const item = rules.vocabularies[vocabulary]?.items.findIndex((one) => one.name === name) ?? -1;
  invariant(item >= 0, `“${name}” is not in the vocabulary of an accepted record`);
  return item;
}

/** Whether a recorded citation names the clause or a part of it. */
function isMet(rules: RuleSet, text: string, clause: CitedClause | undefined): boolean {
  const citation = readCitation(text, { source: { name: '', text }, start: 0, end: text.length });
  if (citation === null || clause === undefined) return false;
  const document = rules.documents[clause.document];
  const named =
    citation.document !== null && [document?.title, ...(document?.aliases ?? [])].includes(citation.document);
  const steps = citation.steps.filter(({ level }) => level !== 'chapter');
  const path = steps.map(({ level, number }) => (level === 'annex' ? -number : number));
  return named && clause.path.every((number, depth) => path[depth] === number);
}
