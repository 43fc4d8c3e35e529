import { dayOf } from '../calendar.ts';
import { bad, NONE, PRESUMED, put, RECORDED, unknown, type FactSheet, type Knowledge, type Value } from '../sheet.ts';
import type { FactRow, FactType, Tables } from '../tables.ts';
import { CitationReader } from './cited.ts';
import { asKey } from './paths.ts';
import { countOf, fenOf } from './numbers.ts';
import { isList } from './plain.ts';

/** What it takes to read one fact's values into sheets; one shape for all types, so that reading stays monomorphic. */
export interface FactReader {
  readonly fact: number;
  readonly row: FactRow;
  readonly kind: FactType['kind'];
  /** By item's name its position; empty for facts without a vocabulary. */
  readonly items: ReadonlyMap<string, number>;
  readonly vocabulary: string;
  /** Of facts that hold citations. */
  readonly citations: CitationReader | null;
  /** By item: the set of it alone. */
  readonly alone: readonly (readonly number[])[];
  /** The items' names, if they are so few that comparing is quicker than looking up. */
  readonly few: readonly string[] | null;
  /** What holds where the record is silent. */
  readonly absent: Knowledge;
}

export function readersOf(tables: Tables): readonly FactReader[] {
  const vocabularies = tables.vocabularies.map(
    ({ items }) => new Map(items.map(({ name }, position) => [name, position])),
  );
  return tables.facts.map((row, fact): FactReader => {
    const { type } = row;
    const vocabulary = type.kind === 'Option' || type.kind === 'OptionSet' ? type.vocabulary : NONE;
    return {
      fact,
      row,
      kind: type.kind,
      items: vocabularies[vocabulary] ?? new Map<string, number>(),
      vocabulary: tables.vocabularies[vocabulary]?.name ?? '',
      citations: type.kind === 'CitationSet' ? new CitationReader(tables.documents, type.cited) : null,
      alone: (tables.vocabularies[vocabulary]?.items ?? []).map((_, item) => [item]),
      few: fewOf(tables.vocabularies[vocabulary]?.items ?? []),
      absent: absenceOf(row),
    };
  });
}

const fewItems = 8;

function fewOf(items: readonly { readonly name: string }[]): readonly string[] | null {
  return items.length > 0 && items.length <= fewItems ? items.map(({ name }) => asKey(name)) : null;
}

function absenceOf({ absent, type }: FactRow): Knowledge {
  switch (absent.kind) {
    case 'Unknown':
      return unknown;
    case 'Required':
      return bad;
    case 'PresumedNone':
      return presumed(type.kind === 'Money' || type.kind === 'Integer' || type.kind === 'Date' ? NaN : NONE, []);
    case 'PresumedTruth':
      return presumed(absent.value ? 1 : 0, []);
    case 'PresumedItem':
      return presumed(absent.item, [absent.item]);
  }
}

function presumed(scalar: number, set: readonly number[]): Knowledge {
  return { standing: PRESUMED, scalar, set, words: [] };
}

/** Takes a value into the sheet; false if it cannot be read. */
export function takeValue(reader: FactReader, value: unknown, sheet: FactSheet): boolean {
  const taken = read(reader, value) ?? null;
  if (taken === null) return false;
  put(sheet, reader.fact, taken);
  return true;
}

/** Null or undefined for what cannot be read. */
function read(reader: FactReader, value: unknown): Value | null | undefined {
  switch (reader.kind) {
    case 'Option':
      return itemOf(value, reader);
    case 'OptionSet':
      return isList(value) ? readItems(reader, value) : null;
    case 'CitationSet':
      return isList(value) ? readCitations(reader, value) : null;
    case 'Truth':
      return truthOf(value);
    case 'Money':
      return fenOf(value);
    case 'Integer':
      return countOf(value);
    case 'Date':
      return typeof value === 'string' ? dayOf(value) : null;
  }
}

/** Undefined for what is no item's name. */
export function itemOf(value: unknown, { few, items }: FactReader): number | undefined {
  if (typeof value !== 'string') return typeof value === 'number' ? items.get(String(value)) : undefined;
  if (few === null) return items.get(value);
  for (let item = 0; item < few.length; item += 1) if (few[item] === value) return item;
  return undefined;
}

/** Undefined for what is neither 是 nor 否. */
export function truthOf(value: unknown): 0 | 1 | undefined {
  if (value === '是' || value === true || value === 'true') return 1;
  return value === '否' || value === false || value === 'false' ? 0 : undefined;
}

function readItems(reader: FactReader, value: readonly unknown[]): Value | null {
  const set = new Array<number>(value.length);
  for (let index = 0; index < value.length; index += 1) {
    const item = itemOf(value[index], reader);
    if (item === undefined) return null;
    set[index] = item;
  }
  // Most sets have one member. What many records share is at hand when they are judged.
  return (set.length === 1 && reader.alone[set[0] ?? NONE]) || set;
}

function readCitations({ citations }: FactReader, value: readonly unknown[]): Value | null {
  const words: string[] = [];
  let set: readonly number[] = [];
  for (const text of value) {
    const reading = typeof text === 'string' ? citations?.read(text) : null;
    if (reading?.kind !== 'Met') return null;
    set = set.length === 0 ? reading.positions : [...set, ...reading.positions];
    words.push(String(text));
  }
  return { standing: RECORDED, scalar: null, set, words };
}
