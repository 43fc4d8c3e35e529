import { insideOf, valueUnder, type FactPath } from '../record/paths.ts';
import type { PlainObject } from '../record/plain.ts';
import type { FactReader } from '../record/reader.ts';
import { ABSENT, codeCount, codeOfMember, codeOfScalar, EMPTY, UNREADABLE } from './codes.ts';

/** How a fact is got from a finding or its person. */
export interface Source {
  readonly reader: FactReader;
  readonly path: FactPath;
  readonly ofPerson: boolean;
  readonly isSet: boolean;
}

/** No trail has been laid there. */
export const UNKNOWN_TRAIL = -1;

/** Beyond, all trails are forgotten: more than anybody's records need. */
const mostCells = 1 << 22;

/**
 * What judging a finding asks for, fact after fact, and where it ends. Which fact is asked for next depends on nothing but the values before it, so a
 * finding that gives the same answers to the same questions ends where the one before it did, and nothing need be evaluated again.
 *
 * All in one list of integers. A row begins with the fact that it asks for, followed by a cell for each code of that fact's value. A cell leads to the
 * next row, to an end (as -1 - end), or nowhere yet (0). Of a set it leads, for its first member, to a pair: where the set leads if it ends there, and the
 * row (of cells alone) of a further member.
 */
export class Traces {
  private cells = new Int32Array(1 << 10);
  /** The first cell in use by nobody; cell 0 stands before all rows and leads to the first. */
  private free = 1;
  private readonly sources: readonly Source[];

  constructor(sources: readonly Source[]) {
    this.sources = sources;
  }

  /** The end of the finding's trail, or UNKNOWN_TRAIL. */
  follow(finding: PlainObject, person: PlainObject): number {
    const { cells, sources } = this;
    // Facts asked for one after the other often stand in one object.
    let outer = '';
    let held: unknown;
    let row = cells[0] ?? 0;
    while (row > 0) {
      const source = sources[cells[row] ?? 0];
      if (source === undefined) return UNKNOWN_TRAIL;
      const { path } = source;
      let value: unknown;
      if (source.ofPerson || path.careful !== null) value = valueUnder(source.ofPerson ? person : finding, path);
      else {
        if (path.outer !== outer) held = finding[(outer = path.outer)];
        value = insideOf(held, path.inner);
      }
      if (value === undefined) row = cells[row + 1 + ABSENT] ?? 0;
      else if (source.isSet) row = this.followSet(row + 1, source.reader, value);
      else {
        const code = codeOfScalar(source.reader, value);
        row = code === UNREADABLE ? 0 : (cells[row + 1 + code] ?? 0);
      }
    }
    return row < 0 ? -1 - row : UNKNOWN_TRAIL;
  }

  /** Lays the trail of a finding that asked for these facts (positions in `sources`) in this order. Nothing is laid where one cannot be read. */
  lay(asked: readonly number[], finding: PlainObject, person: PlainObject, end: number): void {
    if (this.free > mostCells) this.forget();
    let cell = 0;
    for (const position of asked) {
      const source = this.sources[position];
      if (source === undefined) return;
      const row = this.rowAt(cell, position, source.reader);
      const value = valueUnder(source.ofPerson ? person : finding, source.path);
      cell = value === undefined ? row + 1 + ABSENT : this.cellOf(row + 1, source, value);
      if (cell < 0) return;
    }
    this.cells[cell] = -1 - end;
  }

  private followSet(first: number, reader: FactReader, value: unknown): number {
    const { cells } = this;
    if (!Array.isArray(value)) return 0;
    if (value.length === 0) return cells[first + EMPTY] ?? 0;
    let row = first;
    let pair = 0;
    for (let index = 0; index < value.length; index += 1) {
      const code = codeOfMember(reader, value[index]);
      if (code === UNREADABLE || row === 0) return 0;
      pair = cells[row + code] ?? 0;
      if (pair === 0) return 0;
      row = cells[pair + 1] ?? 0;
    }
    return cells[pair] ?? 0;
  }

  /** The cell to which a value leads; negative if it cannot be read. */
  private cellOf(first: number, { reader, isSet }: Source, value: unknown): number {
    if (!isSet) {
      const code = codeOfScalar(reader, value);
      return code === UNREADABLE ? UNREADABLE : first + code;
    }
    if (!Array.isArray(value)) return UNREADABLE;
    if (value.length === 0) return first + EMPTY;
    let row = first;
    let pair = 0;
    for (const member of value) {
      const code = codeOfMember(reader, member);
      if (code === UNREADABLE) return UNREADABLE;
      if (row === 0) row = this.cells[pair + 1] = this.allocate(codeCount(reader));
      pair = this.cells[row + code] ?? 0;
      if (pair === 0) pair = this.cells[row + code] = this.allocate(2);
      row = this.cells[pair + 1] ?? 0;
    }
    return pair;
  }

  /** The row to which a cell leads, made if it leads nowhere yet. */
  private rowAt(cell: number, position: number, reader: FactReader): number {
    const known = this.cells[cell] ?? 0;
    if (known > 0) return known;
    const row = this.allocate(1 + codeCount(reader));
    this.cells[row] = position;
    this.cells[cell] = row;
    return row;
  }

  private allocate(size: number): number {
    const start = this.free;
    this.free += size;
    if (this.free > this.cells.length) {
      const larger = new Int32Array(Math.max(this.cells.length * 2, this.free));
      larger.set(this.cells);
      this.cells = larger;
    }
    return start;
  }

  private forget(): void {
    this.cells = new Int32Array(1 << 10);
    this.free = 1;
  }
}
