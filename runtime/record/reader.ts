import { dayOf } from '../calendar.ts';
import { BAD, NONE, PRESUMED, RECORDED, UNKNOWN, type FactSheet, type Standing } from '../sheet.ts';
import type { FactRow, Tables } from '../tables.ts';
import { CitationReader } from './cited.ts';
import { countOf, fenOf } from './numbers.ts';
import { isList } from './plain.ts';

/** Reads one fact's values into sheets. */
export interface FactReader {
  readonly fact: number;
  readonly row: FactRow;
  /** By item's name its position; empty for facts without a vocabulary. */
  readonly items: ReadonlyMap<string, number>;
  readonly vocabulary: string;
  /** Of facts that hold citations. */
  readonly citations: CitationReader | null;
  /** Where the value stands, as property names that are quick to look up. */
  readonly keys: readonly string[];
  /** Takes a value; false if it cannot be read, whatever was taken of it. */
  readonly take: (value: unknown, sheet: FactSheet) => boolean;
}

export function readersOf(tables: Tables): readonly FactReader[] {
  const vocabularies = tables.vocabularies.map(
    ({ items }) => new Map(items.map(({ name }, position) => [name, position])),
  );
  return tables.facts.map((row, fact): FactReader => {
    const { type } = row;
    const vocabulary = type.kind === 'Option' || type.kind === 'OptionSet' ? type.vocabulary : -1;
    const items = vocabularies[vocabulary] ?? new Map<string, number>();
    const citations = type.kind === 'CitationSet' ? new CitationReader(tables.documents, type.cited) : null;
    const name = tables.vocabularies[vocabulary]?.name ?? '';
    return { fact, row, items, vocabulary: name, citations, keys: row.path.map(asKey), take: takerOf(fact, row, items, citations) };
  });
}

/** The same text, as the engine keeps property names: looking it up then needs no search of its own. */
function asKey(text: string): string {
  return Object.keys(Object.fromEntries([[text, null]]))[0] ?? text;
}

/** Fills in what holds where the record is silent. */
export function takeAbsence({ fact, row }: FactReader, sheet: FactSheet): Standing {
  const { absent, type } = row;
  sheet.scalars[fact] = type.kind === 'Money' || type.kind === 'Integer' || type.kind === 'Date' ? NaN : NONE;
  sheet.sizes[fact] = 0;
  switch (absent.kind) {
    case 'Unknown':
      return (sheet.standing[fact] = UNKNOWN);
    case 'Required':
      return (sheet.standing[fact] = BAD);
    case 'PresumedNone':
      return (sheet.standing[fact] = PRESUMED);
    case 'PresumedTruth':
      sheet.scalars[fact] = absent.value ? 1 : 0;
      return (sheet.standing[fact] = PRESUMED);
    case 'PresumedItem':
      sheet.scalars[fact] = absent.item;
      sheet.sets[fact] = [absent.item];
      sheet.sizes[fact] = 1;
      return (sheet.standing[fact] = PRESUMED);
  }
}

function takerOf(
  fact: number,
  { type }: FactRow,
  items: ReadonlyMap<string, number>,
  citations: CitationReader | null,
): FactReader['take'] {
  switch (type.kind) {
    case 'Option':
      return (value, sheet) => takeScalar(fact, itemOf(value, items), sheet);
    case 'OptionSet':
      return (value, sheet) => takeItems(fact, value, items, sheet);
    case 'CitationSet':
      return (value, sheet) => citations !== null && takeCitations(fact, value, citations, sheet);
    case 'Truth':
      return (value, sheet) => takeScalar(fact, truthOf(value), sheet);
    case 'Money':
      return (value, sheet) => takeScalar(fact, fenOf(value) ?? undefined, sheet);
    case 'Integer':
      return (value, sheet) => takeScalar(fact, countOf(value) ?? undefined, sheet);
    case 'Date':
      return (value, sheet) =>
        takeScalar(fact, typeof value === 'string' ? (dayOf(value) ?? undefined) : undefined, sheet);
  }
}

function takeScalar(fact: number, value: number | undefined, sheet: FactSheet): boolean {
  if (value === undefined) return false;
  sheet.scalars[fact] = value;
  sheet.standing[fact] = RECORDED;
  return true;
}

function itemOf(value: unknown, items: ReadonlyMap<string, number>): number | undefined {
  return typeof value === 'string'
    ? items.get(value)
    : typeof value === 'number'
      ? items.get(String(value))
      : undefined;
}

function truthOf(value: unknown): 0 | 1 | undefined {
  if (value === '是' || value === true || value === 'true') return 1;
  return value === '否' || value === false || value === 'false' ? 0 : undefined;
}

function takeItems(fact: number, value: unknown, items: ReadonlyMap<string, number>, sheet: FactSheet): boolean {
  const set = sheet.sets[fact];
  if (!isList(value) || set === undefined) return false;
  for (let index = 0; index < value.length; index += 1) {
    const item = itemOf(value[index], items);
    if (item === undefined) return false;
    set[index] = item;
  }
  sheet.sizes[fact] = value.length;
  sheet.standing[fact] = RECORDED;
  return true;
}

function takeCitations(fact: number, value: unknown, citations: CitationReader, sheet: FactSheet): boolean {
  const set = sheet.sets[fact];
  if (!isList(value) || set === undefined) return false;
  let size = 0;
  for (const text of value) {
    const reading = typeof text === 'string' ? citations.read(text) : null;
    if (reading?.kind !== 'Met') return false;
    for (const position of reading.positions) {
      set[size] = position;
      size += 1;
    }
  }
  sheet.sizes[fact] = size;
  sheet.standing[fact] = RECORDED;
  return true;
}
