import { dayOf } from '../calendar.ts';
import { bad, NONE, PRESUMED, put, RECORDED, unknown, type FactSheet, type Knowledge } from '../sheet.ts';
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

/** Takes a value into the sheet; false if it cannot be read, whatever was taken of it. */
export function takeValue(reader: FactReader, value: unknown, sheet: FactSheet): boolean {
  const { fact } = reader;
  switch (reader.kind) {
    case 'Option':
      return takeScalar(fact, itemOf(value, reader), sheet);
    case 'OptionSet':
      return takeItems(reader, value, sheet);
    case 'CitationSet':
      return reader.citations !== null && takeCitations(fact, value, reader.citations, sheet);
    case 'Truth':
      return takeScalar(fact, truthOf(value), sheet);
    case 'Money':
      return takeScalar(fact, fenOf(value) ?? undefined, sheet);
    case 'Integer':
      return takeScalar(fact, countOf(value) ?? undefined, sheet);
    case 'Date':
      return takeScalar(fact, typeof value === 'string' ? (dayOf(value) ?? undefined) : undefined, sheet);
  }
}

function takeScalar(fact: number, value: number | undefined, sheet: FactSheet): boolean {
  if (value === undefined) return false;
  put(sheet, fact, value);
  return true;
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

function takeItems(reader: FactReader, value: unknown, sheet: FactSheet): boolean {
  const { fact } = reader;
  if (!isList(value)) return false;
  const set = new Array<number>(value.length);
  for (let index = 0; index < value.length; index += 1) {
    const item = itemOf(value[index], reader);
    if (item === undefined) return false;
    set[index] = item;
  }
  put(sheet, fact, set);
  return true;
}

function takeCitations(fact: number, value: unknown, citations: CitationReader, sheet: FactSheet): boolean {
  if (!isList(value)) return false;
  const words: string[] = [];
  let set: readonly number[] = [];
  for (const text of value) {
    if (typeof text !== 'string') return false;
    const reading = citations.read(text);
    if (reading.kind !== 'Met') return false;
    set = set.length === 0 ? reading.positions : [...set, ...reading.positions];
    words.push(text);
  }
  put(sheet, fact, { standing: RECORDED, scalar: null, set, words });
  return true;
}
