import { dayOf } from '../calendar.ts';
import { intervalOf } from '../ledger/cells.ts';
import { countOf, fenOf } from '../record/numbers.ts';
import { itemOf, truthOf, type FactReader } from '../record/reader.ts';

/** The codes of an absent value and of an empty set. */
export const ABSENT = 0;
export const EMPTY = 1;

/** In place of a code: the value cannot be read. */
export const UNREADABLE = -1;

/** A scalar's value as far as rules can tell it from others: from 1 up. */
export function codeOfScalar(reader: FactReader, value: unknown): number {
  switch (reader.kind) {
    case 'Option':
      return (itemOf(value, reader) ?? UNREADABLE - 1) + 1;
    case 'Truth':
      return (truthOf(value) ?? UNREADABLE - 1) + 1;
    case 'Money':
      return cellOf(reader, fenOf(value));
    case 'Integer':
      return cellOf(reader, countOf(value));
    case 'Date':
      return cellOf(reader, typeof value === 'string' ? dayOf(value) : null);
    default:
      return UNREADABLE;
  }
}

/** One member of a set: from 2 up. Each code of a citation stands for the clauses that it meets. */
export function codeOfMember(reader: FactReader, value: unknown): number {
  if (reader.citations === null) return (itemOf(value, reader) ?? UNREADABLE - 2) + 2;
  const reading = typeof value === 'string' ? reader.citations.read(value) : null;
  return reading?.kind === 'Met' ? reading.code + 2 : UNREADABLE;
}

/** How many codes a word of the fact's vocabulary can have. */
export function codeCount({ items }: FactReader): number {
  return 2 + items.size;
}

function cellOf({ row }: FactReader, value: number | null): number {
  if (value === null || row.cells.kind !== 'Cut') return UNREADABLE;
  return intervalOf(row.cells.cuts, value) + 1;
}
