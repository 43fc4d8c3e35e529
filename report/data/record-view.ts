import type { Tables } from '#runtime';

/** What a reader of the decision wants to see of the record: it holds what was recorded, the decision what follows. */
export interface EntryView {
  readonly date: string | null;
  readonly place: string | null;
  /** What the conduct is called. */
  readonly labels: readonly string[];
  /** The other options and citations recorded: `责任程度 主要责任`. */
  readonly facts: readonly string[];
  /** The officer's choice, if any. */
  readonly chosen: string | null;
}

/** The kinds of facts that read as names; whether and how much is told by the reasons. */
const shown: ReadonlySet<Tables['facts'][number]['type']['kind']> = new Set(['Option', 'OptionSet', 'CitationSet']);

/** The entry with this number as recorded; everything empty if there is none. */
export function entryView(record: unknown, number: string, tables: Tables): EntryView {
  const entry = listAt(record, ['记录']).find((candidate) => textAt(candidate, ['编号']) === number);
  const labels = tables.facts[tables.accumulation.labels];
  return {
    date: textAt(entry, ['日期']),
    place: textAt(entry, ['机构']),
    labels: labels === undefined ? [] : textsAt(entry, labels.path),
    facts: factsOf(entry, textAt(entry, ['类型']), tables),
    chosen: textAt(entry, ['认定分值']),
  };
}

/** The person as recorded: code, options, places. */
export function personFacts(record: unknown, tables: Tables): readonly string[] {
  const person = at(record, ['人员']);
  const code = textAt(person, ['代码']);
  const places = listAt(person, ['执业点']).map((place) => {
    const [from, until] = [textAt(place, ['自']), textAt(place, ['至'])];
    const period = [from === null ? '' : `${from} 起`, until === null ? '' : `至 ${until}`].filter(
      (part) => part !== '',
    );
    return `${textAt(place, ['机构']) ?? ''}${period.length === 0 ? '' : `（${period.join('，')}）`}`;
  });
  return [
    ...(code === null ? [] : [`人员代码 ${code}`]),
    ...factsOf(person, '人员', tables),
    ...(places.length === 0 ? [] : [`执业点 ${places.join('、')}`]),
  ];
}

function factsOf(entry: unknown, entity: string | null, tables: Tables): readonly string[] {
  return tables.facts
    .filter(
      (fact, index) => fact.entity === entity && index !== tables.accumulation.labels && shown.has(fact.type.kind),
    )
    .map((fact) => ({ name: fact.name, values: textsAt(entry, fact.path) }))
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => `${name} ${values.join('、')}`);
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

function listAt(value: unknown, path: readonly string[]): readonly unknown[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : [];
}

function textsAt(value: unknown, path: readonly string[]): readonly string[] {
  const found = at(value, path);
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  return list.filter((item) => typeof item === 'string');
}
