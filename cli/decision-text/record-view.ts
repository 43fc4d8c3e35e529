import type { Tables } from '#runtime';

/** What a reader of the decision wants to see of the record: it holds what was recorded, the decision what follows. */
export interface EntryView {
  readonly date: string | null;
  /** What the conduct is called. */
  readonly labels: readonly string[];
  /** The other options and citations recorded, by the fact's name. */
  readonly facts: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** The officer's choice, if any. */
  readonly chosen: string | null;
}

/** The kinds of facts that read as names; whether and how much is told by the reasons. */
const shown: ReadonlySet<Tables['facts'][number]['type']['kind']> = new Set(['Option', 'OptionSet', 'CitationSet']);

/** The entry with this number as recorded; everything empty if there is none. */
export function entryView(record: unknown, number: string, tables: Tables): EntryView {
  const recorded = at(record, ['记录']);
  const entries: readonly unknown[] = Array.isArray(recorded) ? recorded : [];
  const entry = entries.find((candidate) => textAt(candidate, ['编号']) === number);
  const kind = textAt(entry, ['类型']);
  const facts = tables.facts
    .filter((fact, index) => fact.entity === kind && index !== tables.accumulation.labels && shown.has(fact.type.kind))
    .map((fact) => ({ name: fact.name, values: textsAt(entry, fact.path) }))
    .filter(({ values }) => values.length > 0);
  const labels = tables.facts[tables.accumulation.labels];
  return {
    date: textAt(entry, ['日期']),
    labels: labels === undefined ? [] : textsAt(entry, labels.path),
    facts,
    chosen: textAt(entry, ['认定分值']),
  };
}

function at(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}

function textAt(value: unknown, path: readonly string[]): string | null {
  const found = at(value, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
}

function textsAt(value: unknown, path: readonly string[]): readonly string[] {
  const found = at(value, path);
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  return list.filter((item) => typeof item === 'string');
}
